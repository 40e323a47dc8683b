// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstddef>

namespace kennel {

/// A part of a byte string: where it begins and how many bytes it has.
struct ByteRange
{
    std::size_t offset = 0;
    std::size_t length = 0;

    /// The first position behind the range.
    std::size_t end() const { return offset + length; }

    bool operator==(const ByteRange &) const = default;
};

} // namespace kennel
