// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/typearena.h"

namespace kennel::wasm {

/// Whether the function type \a core is a form of \a function in the types of the garbage collector (the canonical
/// option gc, which `wasm-tools validate` judges; the Canonical ABI has no text about it yet): strings and lists are
/// arrays, records and tuples structs with as many fields, one of several cases is a reference to an empty struct,
/// handles are references to extern. Strings are of 16 bits a unit with \a utf16, else of 8. True as well where a type
/// is not known, or the work for the file is used up.
bool fitsCollected(TypeArena &arena, const FunctionType<ValueType> &function, const CoreType &core, bool utf16);

} // namespace kennel::wasm
