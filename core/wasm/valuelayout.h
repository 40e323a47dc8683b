// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/types.h"

#include <cstdint>
#include <functional>

namespace kennel::wasm {

/// How a value lies in a memory of 64 bits, where it takes most room (Canonical ABI, elem_size and alignment), and what
/// of it cannot simply be dropped.
struct ValueLayout
{
    std::uint32_t size = 0;     ///< in bytes, at most limits::ValueBytes
    std::uint8_t alignment = 1; ///< 1, 2, 4 or 8
    bool borrows = false;       ///< it holds a borrowed handle
    bool holdsHandle = false;   ///< it holds a handle, a stream, a future or an error context

    static ValueLayout of(Primitive primitive);

    /// That of a type that is made of others, which \a partOf gives. A size over the limit is the limit.
    static ValueLayout of(const DefinedType<ValueType, TypeId> &type,
                          const std::function<ValueLayout(const ValueType &)> &partOf);
};

} // namespace kennel::wasm
