# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# Messages, places and locks that the other parts of ./dev share.

cache=${XDG_CACHE_HOME:-$HOME/.cache}/kennel
quiet= # set by commands that must not say a word unless something fails; to a person at a terminal, why it takes long

say() { [ -n "$quiet" ] || printf '%s\n' "dev: $*" >&2; }

# announce TEXT: what takes long, before it does; also of a quiet command where somebody waits at a terminal.
announce() { { [ -n "$quiet" ] && ! [ -t 2 ]; } || printf '%s\n' "dev: $*" >&2; }

die() {
  printf '%s\n' "dev: $*" >&2
  exit 125
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo --preserve-env=http_proxy,https_proxy,no_proxy -- "$@"
  else
    die "'$*' needs root: run ./dev as root once, or install sudo"
  fi
}

# logged FILE COMMAND…: when quiet, the output goes to FILE and is shown only if COMMAND fails; otherwise it is shown.
logged() {
  local file=$1 status=0
  shift
  if [ -z "$quiet" ]; then
    "$@" >&2
    return
  fi
  mkdir -p "$(dirname "$file")"
  if [ -t 2 ]; then
    "$@" 2>&1 </dev/null | noting_work "$file" || status=$?
  else
    "$@" >"$file" 2>&1 </dev/null || status=$?
  fi
  [ "$status" -eq 0 ] || cat "$file" >&2
  return "$status"
}

# noting_work FILE: standard input goes to FILE; the first step of ninja in it is announced, and nothing if there is none.
noting_work() {
  local line noted=
  while IFS= read -r line || [ -n "$line" ]; do
    if [ -z "$noted" ] && [[ $line == "["*/*"] "* ]]; then
      noted=yes
      announce "building first (minutes if nothing is built yet, seconds if little has changed)"
    fi
    printf '%s\n' "$line"
  done >"$1"
}

# locked FILE COMMAND…: one at a time. The lock ends with the last process that came out of COMMAND, however that ends.
# COMMAND runs where `set -e` is off, so the functions given here pass failures on.
locked() {
  local file=$1 lock status=0
  shift
  mkdir -p "$(dirname "$file")"
  exec {lock}>"$file"
  flock "$lock"
  "$@" || status=$?
  exec {lock}>&-
  return "$status"
}

package_list() { sed 's/#.*//' "$top/.dev/packages" | tr -s ' \t\n' '\n' | sed '/^$/d' | sort -u; }

# The name of a development root: it changes with the list of packages, not with the comments between them.
package_hash() { { echo trixie; package_list; } | sha256sum | cut -c1-12; }
