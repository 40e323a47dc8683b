#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# keptstore.sh KENNEL STORE PICTURES: a tour over a store leaves that as it is; contents that it fetched are one more for
# the cache.

set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -- "$2" "$folder/kennel.sqlite"
state() { find "$folder" -type f -not -path "$folder/content/*" -exec sha256sum {} +; }
before=$(state)
"$1" --tour "$3" --store "$folder"
[ "$(state)" = "$before" ]
# It was looked at nevertheless: the list of registries is in the pictures, and a tour that cannot make one fails.
[ -s "$3/contact-sheet.png" ]
