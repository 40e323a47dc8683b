# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# The reference implementation of Warg, for the tests: built once from the Rust crate registry into the user's cache.
#
# ensure_peers exports KENNEL_WARG and KENNEL_WARG_SERVER for the tests. Where the crates are not to be had, it says so and
# leaves them unset (the tests then skip), except in CI, where it fails.

peer_list() { sed 's/#.*//; /^ *$/d' "$top/.dev/peers"; }

ensure_peers() {
  local folder
  folder=$cache/peers-$(peer_list | tr -s ' \n' '-' | sed 's/-$//')
  ensure_system
  if [ ! -e "$folder/.complete" ] && ! locked "$cache/peers.lock" build_peers "$folder"; then
    [ "${CI:-}" != true ] || die "the peers of the tests could not be built, and CI needs them"
    warn_of_missing_peers
    return 0
  fi
  export KENNEL_WARG=$folder/bin/warg KENNEL_WARG_SERVER=$folder/bin/warg-server
}

# Said before the tests and, where it cannot be missed, after them.
warn_of_missing_peers() {
  [ -n "${KENNEL_WARG:-}" ] || say "WARNING: warg and warg-server could not be built; the tests against them are SKIPPED"
}

build_peers() {
  local folder=$1 crate version
  [ ! -e "$folder/.complete" ] || return 0
  while read -r crate version; do
    say "building $crate $version (once; three to five minutes)"
    logged "$cache/peers.log" inside env "CARGO_TARGET_DIR=$cache/peers-build" \
      cargo install --quiet --locked --root "$folder" "$crate" --version "$version" </dev/null || return 1
  done < <(peer_list)
  rm -rf -- "$cache/peers-build"
  touch "$folder/.complete"
}
