// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/readcontext.h"
#include "wasm/scope.h"

namespace kennel::wasm {

/// An instance of a component, or a bag of exports (spec 5, 6.4); pushed to the scope.
void readInstance(Cursor &cursor, ReadContext &context, Scope &scope);

/// An instance of a core module, or a bag of core exports; pushed to the scope.
void readCoreInstance(Cursor &cursor, ReadContext &context, Scope &scope);

} // namespace kennel::wasm
