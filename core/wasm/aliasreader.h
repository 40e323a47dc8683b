// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/readcontext.h"
#include "wasm/scope.h"

namespace kennel::wasm {

/// An alias (spec 5): of an export of an instance, of a core instance, or of something in an outer scope; pushed to the
/// index space of its sort.
void readAlias(Cursor &cursor, ReadContext &context, Scope &scope);

} // namespace kennel::wasm
