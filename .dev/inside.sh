# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# Running something where Kennel is built: `inside COMMAND…` for tools, `program COMMAND…` for Kennel itself.
#
# In the root, only the operating system (/usr, /etc) is Debian 13's. Everything else is the host's at its own path: home,
# /tmp, the sources, the current folder, sockets of the display and of D-Bus; and of /etc what names users, hosts and CAs.

environment=()
sandbox=()

# The variables under which everything is built. Programs of the user's own PATH are not reachable on purpose.
set_environment() {
  environment=(-u LD_LIBRARY_PATH -u LD_PRELOAD -u CC -u CXX -u CFLAGS -u CXXFLAGS -u LDFLAGS
    "PATH=/usr/bin:/bin:/usr/sbin:/sbin" "CCACHE_DIR=$cache/ccache" "CCACHE_BASEDIR=$top" CCACHE_NOHASHDIR=1
    CCACHE_MAXSIZE=5G "CARGO_HOME=$cache/cargo")
}

in_root() { [ -n "$root" ]; }

# KENNEL_ROOT_BY: "chroot" where bubblewrap is not wanted though it works, "copy" where mounts are not either.
can_use_bwrap() {
  [ "${KENNEL_ROOT_BY:-bwrap}" = bwrap ] && command -v bwrap >/dev/null && bwrap --ro-bind / / true 2>/dev/null
}

# Whether the root is used without anything of the host in it: see chroot.sh.
by_copies() {
  in_root && ! can_use_bwrap && [ "$(id -u)" -eq 0 ] &&
    { [ "${KENNEL_ROOT_BY:-}" = copy ] || ! unshare --mount true 2>/dev/null; }
}

# kept PATH: where on this system lies what is called PATH inside.
kept() { if by_copies; then echo "$root$1"; else echo "$1"; fi; }

# host_folders: what of the host is laid into the root, one folder a line.
host_folders() {
  local folder
  for folder in /*; do
    case "$folder" in
      /bin | /boot | /etc | /lib | /lib?? | /libx32 | /sbin | /usr | /dev | /proc | /lost+found) ;;
      *) [ ! -d "$folder" ] || [ -L "$folder" ] || echo "$folder" ;;
    esac
  done
  # Places inside /usr and the like are hidden by those of the root: the few that matter are laid over them.
  for folder in "$top" "$cache" "$HOME" "${TMPDIR:-/tmp}" "$PWD"; do
    case "$folder" in
      /usr/* | /etc/* | /boot/*)
        [ -d "$root$folder" ] || as_root mkdir -p -- "$root$folder"
        [ "$folder" -ef "$root$folder" ] || echo "$folder"
        ;;
    esac
  done
}

# host_files: single files and folders of /etc and the CAs that the root takes from the host.
host_files() {
  local path
  for path in /etc/resolv.conf /etc/hosts /etc/passwd /etc/group /etc/machine-id /etc/localtime; do
    [ ! -e "$path" ] || echo "$path"
  done
  if [ -e /etc/ssl/certs/ca-certificates.crt ]; then
    for path in /etc/ssl/certs /usr/share/ca-certificates /usr/local/share/ca-certificates; do
      [ ! -d "$path" ] || echo "$path"
    done
  fi
}

set_sandbox() {
  local path
  [ ${#sandbox[@]} -eq 0 ] || return 0
  set_environment
  in_root || return 0
  if can_use_bwrap; then
    sandbox=(bwrap --die-with-parent --tmpfs / --ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc)
    for path in bin sbin lib lib32 lib64 libx32; do
      [ ! -L "$root/$path" ] || sandbox+=(--symlink "usr/$path" "/$path")
    done
    sandbox+=(--dev-bind /dev /dev --bind /proc /proc)
    while IFS= read -r path; do sandbox+=(--bind "$path" "$path"); done < <(host_folders)
    while IFS= read -r path; do sandbox+=(--ro-bind "$path" "$path"); done < <(host_files)
    sandbox+=(--chdir "$PWD")
  else
    sandbox=(bash "$top/.dev/chroot.sh" "$root" "$top" "$PWD")
    [ "${KENNEL_ROOT_BY:-}" != copy ] || sandbox=(env CHROOT_MOUNTS=no "${sandbox[@]}")
    say "no namespaces here: using chroot"
  fi
}

# inside COMMAND…: a tool, in the current folder, with its output in plain C.UTF-8.
inside() {
  set_sandbox
  "${sandbox[@]}" env "${environment[@]}" LC_ALL=C.UTF-8 "$@"
}

# program COMMAND…: Kennel itself, instead of this shell. It sees what it would see without ./dev: input, output, folder,
# signals, exit code. bwrap passes no signals on: it is made deaf to them, and what reaches this shell is handed over.
program() {
  set_sandbox
  local language=${LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-${LANG:-C}}}}
  if ! in_root; then
    exec env "${environment[@]}" "$@"
  elif [ "${sandbox[0]}" != bwrap ]; then
    exec "${sandbox[@]}" env "${environment[@]}" LC_ALL=C.UTF-8 "LANGUAGE=${language%%.*}" "$@"
  fi
  local note bwrap status=0
  # bwrap notes the process id of the program in a file without a name.
  note=$(mktemp -p "$cache")
  exec 8<>"$note"
  rm -f "$note"
  (
    trap '' INT TERM HUP
    # The root has no locale but C.UTF-8: the language is passed by the variable that needs none.
    exec "${sandbox[@]}" --info-fd 9 env --default-signal=INT,TERM,HUP,QUIT "${environment[@]}" LC_ALL=C.UTF-8 \
      "LANGUAGE=${language%%.*}" "$@" 9>&8 8>&-
  ) <&0 &
  bwrap=$!
  trap 'hand_over TERM' TERM HUP
  # A terminal sends it to the program as well, and the second one would end it at once.
  if { : >/dev/tty; } 2>/dev/null; then trap : INT; else trap 'hand_over INT' INT; fi
  while kill -0 "$bwrap" 2>/dev/null; do
    status=0
    wait "$bwrap" || status=$?
  done
  exit "$status"
}

# hand_over SIGNAL: to the program; before there is one, this shell ends, and bwrap with it.
hand_over() {
  local child
  child=$(sed -n 's/.*"child-pid": *\([0-9]*\).*/\1/p' "/proc/$$/fd/8")
  if [ -n "$child" ]; then kill -s "$1" "$child" 2>/dev/null || true; else exit $((128 + $(kill -l "$1"))); fi
}
