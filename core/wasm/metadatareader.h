// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/part.h"
#include "wasm/readcontext.h"

namespace kennel::wasm {

/// Reads a custom section of \a part whose name is known (spec 13); \a cursor stands behind the name. What cannot be
/// read is noted as a partial view, and never harms the rest. Other sections are left alone.
void readMetadata(ReadContext &context, Part &part, const Section &section, std::string_view name, Cursor cursor);

} // namespace kennel::wasm
