# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# build PRESET [cmake --build options…]: configures if need be and builds, one call at a time for each preset.

build() {
  ensure_system
  locked "$top/build/$1.lock" logged "$top/build/$1.log" build_now "$@"
}

build_now() {
  local preset=$1 folder=$top/build/$1 options=() stamp here
  here=$(kept "$folder")
  shift
  options=(-DKENNEL_WERROR="$([ "${CI:-}" = true ] && echo ON || echo OFF)")
  # Configured anew when the presets, these options or the root are others; ninja sees changes of the CMake files itself.
  stamp=$(cat "$top/CMakePresets.json" <(echo "$root" "${options[@]}") | sha256sum)
  if [ ! -e "$here/build.ninja" ] || [ "$(cat "$here/configured" 2>/dev/null)" != "$stamp" ]; then
    if grep -qs '^KENNEL_ROOT:' "$here/CMakeCache.txt" && ! grep -qxF "KENNEL_ROOT:INTERNAL=$root" "$here/CMakeCache.txt"; then
      rm -rf -- "$here" # headers of another root may look older than what was built with this one's
    fi
    in_sources cmake --preset "$preset" --no-warn-unused-cli "${options[@]}" -DKENNEL_ROOT:INTERNAL="$root" || return
    echo "$stamp" >"$here/configured"
  fi
  in_sources cmake --build "$folder" "$@"
}

in_sources() { (cd "$top" && inside "$@"); }
