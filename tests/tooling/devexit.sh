#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# Checks that `./dev kennelctl` passes the exit code of kennelctl on and has one of its own for a build that fails.
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

[ "$(exit_code 1 0)" -eq 125 ]
[ "$(exit_code 0 0)" -eq 0 ]
[ "$(exit_code 0 5)" -eq 5 ]
