// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/typearena.h"

#include <optional>

namespace kennel::wasm {

/// How wide the addresses of a memory are.
enum class AddressWidth : std::uint8_t { Bits32, Bits64 };

/// Which way a function goes through the canonical ABI.
enum class CanonDirection {
    Lift,         ///< a core function becomes one of the component
    LiftAsync,    ///< with the option async; it returns through task.return
    LiftCallback, ///< with async and a callback, which the result of the core function speaks to
    Lower,        ///< a function of the component becomes a core function
    LowerAsync
};

/// What a core function is that a component function is lifted from or lowered to.
struct CoreSignature
{
    CoreFunctionType type{};
    bool needsMemory = false;
    bool needsRealloc = false;
};

/// The flattened form of \a function (Canonical ABI, flatten_functype), for a memory whose addresses are of this width.
/// Nothing where a type in it is not known, or where the work for the file is used up.
std::optional<CoreSignature> coreSignature(TypeArena &arena, const FunctionType<ValueType> &function,
                                           CanonDirection direction, AddressWidth width);

/// Whether a value of \a type has parts that lie in memory wherever it is itself, as strings and lists do.
bool holdsPointer(TypeArena &arena, const ValueType &type);

} // namespace kennel::wasm
