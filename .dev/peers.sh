# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# The reference programs of the tests: each built once from the Rust crate registry into the user's cache.
#
# ensure_peers exports KENNEL_WARG, KENNEL_WARG_SERVER and KENNEL_WASM_TOOLS for the tests. Where the crates are not to be
# had, it says so and leaves them unset (the tests then skip), except in CI, where it fails.

peer_list() { sed 's/#.*//; /^ *$/d' "$top/.dev/peers"; }

peer_folder() { echo "$cache/peer-$1-$2"; } # crate, version

peers_are_there() {
  local crate version
  while read -r crate version _; do
    [ -e "$(kept "$(peer_folder "$crate" "$version")")/.complete" ] || return 1
  done < <(peer_list)
}

ensure_peers() {
  local crate version program name
  ensure_system
  if ! peers_are_there && ! locked "$cache/peers.lock" build_peers; then
    [ "${CI:-}" != true ] || die "the peers of the tests could not be built, and CI needs them"
    warn_of_missing_peers
    return 0
  fi
  while read -r crate version program; do
    name=KENNEL_$(tr 'a-z-' 'A-Z_' <<<"$program")
    export "$name=$(peer_folder "$crate" "$version")/bin/$program"
  done < <(peer_list)
}

# Said before the tests and, where it cannot be missed, after them.
warn_of_missing_peers() {
  [ -n "${KENNEL_WARG:-}" ] ||
    say "WARNING: $(peer_list | awk '{ printf "%s%s", (NR > 1 ? ", " : ""), $3 }') could not be built; the tests against them are SKIPPED"
}

build_peers() {
  local crate version folder
  while read -r crate version _; do
    folder=$(peer_folder "$crate" "$version")
    [ ! -e "$(kept "$folder")/.complete" ] || continue
    say "building $crate $version (once; three to five minutes)"
    logged "$cache/peers.log" inside env "CARGO_TARGET_DIR=$cache/peers-build" \
      cargo install --quiet --locked --root "$folder" "$crate" --version "$version" </dev/null || return 1
    touch "$(kept "$folder")/.complete"
  done < <(peer_list)
  rm -rf -- "$cache/peers-build"
}
