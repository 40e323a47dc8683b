// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/readcontext.h"
#include "wasm/scope.h"

#include <optional>

namespace kennel::wasm {

/// The body of a value type behind the byte \a form, which is none of a primitive; nothing if there is no such form.
std::optional<DefinedType<ValueType, TypeId>> readDefinedType(Cursor &cursor, ReadContext &context, Scope &scope,
                                                              std::uint8_t form);

/// The parameters and the result of a function, behind the byte that says whether it is \a async.
FunctionType<ValueType> readFunctionType(Cursor &cursor, ReadContext &context, Scope &scope, bool async);

} // namespace kennel::wasm
