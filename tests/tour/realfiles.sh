#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# realfiles.sh KENNEL FOLDER OPTIONS…: the tour with files that people have: a service of wasi:http, a component with a
# JavaScript engine in it, a WIT package, a file that means harm. They come from the corpus that KENNEL_CORPUS names.

set -euo pipefail

kennel=$1 folder=$2
shift 2
if [ -z "${KENNEL_CORPUS:-}" ]; then
  echo 'KENNEL_CORPUS names no folder: no pictures of real files were made' >&2
  exit 77
fi
exec "$kennel" --tour "$folder" "$@" \
  "$KENNEL_CORPUS/own/wasi-http-0.3.0-service.component.wasm" \
  "$KENNEL_CORPUS/own/hello-starling.component.wasm" \
  "$KENNEL_CORPUS/own/wasi-http-0.2.12.wit.wasm" \
  "$KENNEL_CORPUS/malformed/trunc-component-18301.wasm"
