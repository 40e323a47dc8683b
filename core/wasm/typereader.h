// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/readcontext.h"
#include "wasm/scope.h"

namespace kennel::wasm {

/// A value type where one is used (spec 5): a primitive, or the index of a type.
ValueType readValueType(Cursor &cursor, ReadContext &context, Scope &scope);

/// A type definition, pushed to the scope.
void readType(Cursor &cursor, ReadContext &context, Scope &scope);

/// A core type definition: a module type, or core types; pushed to the scope.
void readCoreType(Cursor &cursor, ReadContext &context, Scope &scope);

} // namespace kennel::wasm
