#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# virtual-display.sh COMMAND…: on an X server of its own that nobody sees; with COMMAND's exit code.

set -euo pipefail

scratch=$(mktemp -d)
server=
trap 'if [ -n "$server" ]; then kill "$server" && wait "$server"; fi 2>/dev/null || true; rm -rf "$scratch"' EXIT
mkfifo "$scratch/number"
# The server picks a free display and says which: two calls at once get one each.
Xvfb -displayfd 3 -screen 0 2560x1600x24 -nolisten tcp 3<>"$scratch/number" 2>"$scratch/log" &
server=$!
if ! read -t 30 -r number <>"$scratch/number"; then
  cat "$scratch/log" >&2
  echo "the virtual display did not start" >&2
  exit 1
fi
env -u WAYLAND_DISPLAY DISPLAY=":$number" QT_QPA_PLATFORM=xcb "$@"
