// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/part.h"
#include "wasm/readcontext.h"

namespace kennel::wasm {

/// Reads the names of a module ("name") or component ("component-name") and of what is in it (spec 13), up to the first
/// that cannot be read. Of all files of names together limits::NameBytes are kept.
void readNames(ReadContext &context, Part &part, Cursor &cursor);

} // namespace kennel::wasm
