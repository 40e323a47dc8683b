// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstddef>

namespace kennel {

/// Why bytes could not be read.
enum class ReadCode {
    Truncated,       ///< the bytes end before the value does
    VarintTooLong,   ///< more than ten bytes, or bits beyond the 64th
    TagTooLarge,     ///< a protobuf tag above 32 bits
    FieldZero,       ///< protobuf field number 0
    WireTypeUnknown, ///< protobuf wire type 6 or 7
    WireTypeWrong,   ///< a known protobuf field with another wire type than its own
    GroupEnd,        ///< a protobuf group that ends without having begun, or under another number
    TooDeep,         ///< protobuf messages and groups nested beyond the limit
    Utf8,            ///< a protobuf string that is no UTF-8
};

/// A failed read, with its position in the outermost byte string.
struct ReadError
{
    ReadCode code = ReadCode::Truncated;
    std::size_t offset = 0;  ///< where the value that could not be read begins
    std::size_t missing = 0; ///< for Truncated: how many more bytes would have been needed at least

    bool operator==(const ReadError &) const = default;
};

} // namespace kennel
