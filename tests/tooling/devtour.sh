#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# Checks what `./dev run` hands on to a tour where there is no display. Argument: the folder of the sources.

set -euo pipefail

top=$1
for part in common commands; do
  # shellcheck source=/dev/null
  . "$top/.dev/$part.sh"
done

# handed_on ARGUMENT…: whether the pictures go where the script puts them, and the arguments of the tour.
handed_on() {
  local own=yes tour=()
  tour_arguments "$@"
  echo "$own ${tour[*]}"
}

cd "$top"
[ "$(handed_on)" = "yes " ]
# An address is a place to open unless an option wants it.
[ "$(handed_on kennel://demo/harbor:gateway)" = "yes " ]
[ "$(handed_on --registry http://127.0.0.1:1 --scheme dark)" = "yes --registry http://127.0.0.1:1 --scheme dark" ]
[ "$(handed_on --registry=http://127.0.0.1:1)" = "yes --registry http://127.0.0.1:1" ]
# The program runs elsewhere: paths are whole, whether there is something yet or not.
[ "$(handed_on dev --store none)" = "yes $top/dev --store $top/none" ]
[ "$(handed_on --tour pictures --size 1024x768)" = "no --tour $top/pictures --size 1024x768" ]
[ "$(handed_on --tour=pictures --version)" = "no --tour $top/pictures --version" ]
