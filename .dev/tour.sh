#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# tour.sh PROGRAM FOLDER [ARGS…]: Kennel's tour on a virtual display of its own; the pictures go to FOLDER.

set -euo pipefail

program=$1 pictures=$2
shift 2
scratch=$(mktemp -d)
mkfifo "$scratch/number"
Xvfb -displayfd 3 -screen 0 2560x1600x24 -nolisten tcp 3>"$scratch/number" 2>"$scratch/log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$scratch"' EXIT
if ! read -t 20 -r number <"$scratch/number"; then
  cat "$scratch/log" >&2
  echo "the virtual display did not start" >&2
  exit 1
fi
rm -rf -- "$pictures"
mkdir -p -- "$pictures"
DISPLAY=:$number QT_QPA_PLATFORM=xcb "$program" --tour "$pictures" "$@"
printf 'The pictures of the tour are in %s\n' "$pictures"
