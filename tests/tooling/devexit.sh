#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# Checks that `./dev kennelctl` passes the exit code of kennelctl on and has one of its own for a build that fails, and
# that it says that it builds only if it does, and only to a terminal.
# Argument: the folder of the sources.

set -euo pipefail

top=$1

# exit_code BUILD PROGRAM: of `./dev kennelctl` when the build ends with BUILD and kennelctl with PROGRAM.
exit_code() {
  local code=0
  bash -euo pipefail -c '
    for part in common commands; do . "$1/.dev/$part.sh"; done
    top=$1 build=$2 program=$3
    build() { return "$build"; }
    program() { exit "$program"; }
    command_kennelctl' - "$top" "$1" "$2" || code=$?
  echo "$code"
}

# said LINE: what a quiet build whose log is LINE says to a terminal; the log is kept whole.
said() {
  local folder
  folder=$(mktemp -d)
  cat >"$folder/build" <<'BUILD'
set -euo pipefail
. "$1/.dev/common.sh"
quiet=yes
logged "$2/log" printf '%s\n' "$3" "the end"
BUILD
  script -qec "$(printf '%q ' bash "$folder/build" "$top" "$folder" "$1")" /dev/null </dev/null
  [ "$(cat "$folder/log")" = "$1"$'\n'"the end" ]
  # Without a terminal, not a word.
  [ -z "$(bash "$folder/build" "$top" "$folder" "$1" 2>&1)" ]
  rm -r "$folder"
}

[[ "$(said '[1/2] Building CXX object x.o')" == "dev: building first "* ]]
[ -z "$(said 'ninja: no work to do.')" ]
[ "$(exit_code 1 0)" -eq 125 ]
[ "$(exit_code 0 0)" -eq 0 ]
[ "$(exit_code 0 5)" -eq 5 ]
