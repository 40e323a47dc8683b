// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/readcontext.h"
#include "wasm/scope.h"

namespace kennel::wasm {

/// A canonical function (spec 5): lift makes a function, everything else a core function.
void readCanon(Cursor &cursor, ReadContext &context, Scope &scope);

/// A start function with its arguments and the number of its results.
void readStart(Cursor &cursor, ReadContext &context, Scope &scope);

} // namespace kennel::wasm
