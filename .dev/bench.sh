#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# bench.sh NAME ARGS…: the benchmarks whose name contains NAME, one after the other; ARGS go to each of them.

set -euo pipefail

name=$1
shift
found=0 failed=0
while IFS= read -r program; do
  found=$((found + 1))
  printf '\n== %s\n' "$(basename "$program")"
  QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} TZ=UTC "$program" "$@" || failed=$((failed + 1))
done < <(find build/release -type f -name "bench_*$name*" -perm -u+x | sort)
[ "$found" -gt 0 ] || { echo "no benchmark is named like '$name'" >&2 && exit 1; }
printf '\n%d benchmarks, %d failed\n' "$found" "$failed"
[ "$failed" -eq 0 ]
