# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# The commands of ./dev.

command_help() {
  cat <<'HELP'
./dev COMMAND: everything for building, running and testing Kennel. The first call sets up what is missing (a minute or
two), later ones start within seconds. It works from any folder.

  run [FILE | kennel://…]       build and open the window; without a display, make the tour's pictures instead
                                (then it takes the tour's options: --size 1024x768, --scheme dark, --scale 2)
  kennelctl ARGS…               build silently and run the command-line twin: same folder, input, output, exit code; only
                                where somebody waits at a terminal, standard error says that something is to be built
  build [PRESET] [OPTIONS…]     build a preset (default: dev); options go to cmake --build
  test [--asan|--tsan] [ARGS…]  build and run the tests; ARGS go to ctest (-R NAME, --rerun-failed, …)
                                --asan: under the address and undefined-behaviour sanitizers
                                --tsan: the tests labelled "threads", under the thread sanitizer
  checks [NUMBER…]              patch out one rejecting check after the other: a named test must fail without each
  bench [NAME] [ARGS…]          build optimised and run the benchmarks (those whose name contains NAME)
  fuzz SECONDS [NAME]           run every fuzzer (those whose name contains NAME) for SECONDS each
  lint [--all]                  clang-format, clang-tidy and clazy on what changed, or on everything
  format                        put all sources into shape with clang-format
  peers                         build the reference programs that tests/interop uses
  shell                         a shell where Kennel is built
  help                          this text

Presets: dev, release, asan, tsan, coverage, tidy, fuzz (CMakePresets.json); each builds in build/PRESET.
Cache:   ${XDG_CACHE_HOME:-~/.cache}/kennel (development root, ccache, peers, what lint remembers)
Root:    bubblewrap, or chroot where namespaces are not allowed. KENNEL_ROOT_BY=chroot takes that in any case, and
         KENNEL_ROOT_BY=copy the way of a container that may not mount: one call at a time, with copies of the sources
         and of the current folder.
CI:      .ci/run
HELP
}

command_run() {
  build dev --target kennel
  if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    program "$top/build/dev/bin/kennel" "$@"
  fi
  case " $* " in
    *" --help "* | *" -h "* | *" --version "* | *" -v "*)
      inside bash "$top/.dev/virtual-display.sh" "$top/build/dev/bin/kennel" "$@"
      return
      ;;
  esac
  say "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): making the tour's pictures instead"
  local pictures=$top/build/tour own=yes tour=()
  tour_arguments "$@"
  if [ "$own" = yes ]; then
    rm -rf -- "$pictures"
    mkdir -p -- "$pictures"
    tour=(--tour "$pictures" "${tour[@]}")
  fi
  inside bash "$top/.dev/virtual-display.sh" "$top/build/dev/bin/kennel" "${tour[@]}"
  [ "$own" = no ] || printf 'The pictures of the tour are in %s\n' "$pictures"
}

# The arguments of kennel that a tour can take, into the array `tour`: all options with their values, and files, but no
# place to open. `own` becomes "no" where the pictures are wanted elsewhere. The program runs in another folder.
tour_arguments() {
  while [ $# -gt 0 ]; do
    case "$1" in
      --*=*) set -- "${1%%=*}" "${1#*=}" "${@:2}" && continue ;;
      --tour) own=no ;;&
      --tour | --store | --ca-file | --token-file) tour+=("$1" "$(realpath -m -- "${2-}")") && shift ;;
      --registry | --size | --scheme | --scale) tour+=("$1" "${2-}") && shift ;;
      -*) tour+=("$1") ;;
      *://*) ;;
      *) tour+=("$(realpath -m -- "$1")") ;;
    esac
    [ $# -eq 0 ] || shift
  done
}

command_kennelctl() {
  quiet=yes
  # A build that fails must not look like one of kennelctl's own outcomes.
  trap 'exit 125' EXIT
  build dev --target kennelctl
  trap - EXIT
  program "$top/build/dev/bin/kennelctl" "$@"
}

command_build() {
  local preset=dev
  case "${1:-}" in
    '' | -*) ;;
    *) preset=$1 && shift ;;
  esac
  build "$preset" "$@"
}

command_test() {
  local preset=dev selection=() target=all launcher=() status=0
  case "${1:-}" in
    --asan) preset=asan && shift ;;
    --tsan) preset=tsan && target=threads_tests && selection=(-L threads) && shift ;;
  esac
  [ "$preset" = tsan ] || ensure_peers
  build "$preset" --target "$target"
  # The thread sanitizer does not know its way where the kernel randomises addresses by more than 28 bits.
  [ "$preset" != tsan ] || ! inside setarch -R true 2>/dev/null || launcher=(setarch -R)
  in_sources "${launcher[@]}" ctest --preset "$preset" -j "$(nproc)" "${selection[@]}" "$@" || status=$?
  [ "$preset" = tsan ] || warn_of_missing_peers
  return "$status"
}

command_checks() {
  ensure_system
  in_sources python3 tests/checks/disablechecks.py "$@"
}

command_bench() {
  local name=${1:-}
  case "$name" in
    -*) name= ;;
    ?*) shift ;;
  esac
  ensure_peers
  build release --target benchmarks
  in_sources bash .dev/bench.sh "$name" "$@"
}

command_fuzz() {
  case "${1:-}" in
    '' | *[!0-9]*) die "usage: ./dev fuzz SECONDS [NAME]" ;;
  esac
  build fuzz --target fuzzers
  in_sources bash .dev/fuzz.sh "$@"
}

command_lint() {
  ensure_system
  locked "$top/build/tidy.lock" logged "$top/build/tidy.log" build_now tidy --target autogen
  in_sources python3 .dev/lint.py --memory "$cache/lint" "$@"
}

command_format() {
  ensure_system
  in_sources python3 .dev/lint.py --format
}

command_peers() {
  ensure_peers
  say "warg:        ${KENNEL_WARG:-missing}"
  say "warg-server: ${KENNEL_WARG_SERVER:-missing}"
  say "wasm-tools:  ${KENNEL_WASM_TOOLS:-missing}"
}

command_shell() {
  ensure_system
  set_sandbox
  exec "${sandbox[@]}" env "${environment[@]}" LC_ALL=C.UTF-8 "PS1=kennel:\w\$ " bash --norc "$@"
}
