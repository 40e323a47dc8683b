#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# fuzz.sh SECONDS [NAME]: every fuzzer whose name contains NAME, SECONDS each, beginning with its corpus.
#
# New inputs and crashes are kept in build/fuzz/found; what is worth it is copied to the corpus by hand.

set -euo pipefail

seconds=$1 name=${2:-}
export ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1
found=0 crashed=()
for entry in build/fuzz/fuzzers/*"$name"*; do
  [ -e "$entry" ] || break
  found=$((found + 1))
  fuzzer=$(basename "$entry")
  { read -r program && read -r corpus; } <"$entry"
  scratch=build/fuzz/found/$fuzzer
  mkdir -p "$scratch/inputs"
  printf '\n== %s, %s s\n' "$fuzzer" "$seconds"
  "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -verbosity=0 -print_final_stats=1 \
    -artifact_prefix="$scratch/" "$scratch/inputs" "$corpus" || crashed+=("$fuzzer")
done
[ "$found" -gt 0 ] || { echo "no fuzzer is named like '$name'" >&2 && exit 1; }
printf '\n%d fuzzers, %d found something%s\n' "$found" "${#crashed[@]}" "${crashed:+: ${crashed[*]} (see build/fuzz/found)}"
[ ${#crashed[@]} -eq 0 ]
