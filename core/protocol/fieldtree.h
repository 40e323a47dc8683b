// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/byterange.h"
#include "base/wirereader.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace kennel {

/// How a field was read.
enum class FieldType : std::uint8_t {
    Unknown, ///< not defined here: tolerated, without any meaning (spec 4.2)
    Message,
    Text, ///< a string, checked to be UTF-8
    Binary,
    UInt32, ///< a varint cut to 32 bits
    Int32,  ///< a varint cut to 32 bits
    Int64,
    Enum,     ///< one value of a list of enums
    EnumList, ///< a packed list of enums; its children are the values
};

/// One field of a message as it stands in the bytes. The validator reads records through this tree and the inspector
/// shows it: what was judged is what is lit up. All ranges count from the first byte of the record.
struct Field
{
    std::uint32_t number = 0; ///< 0 only for the record itself
    WireType wireType = WireType::Length;
    FieldType type = FieldType::Unknown;
    /// Set if a later field replaces this one (last one wins; another member of the same oneof), spec 4.2.
    bool superseded = false;
    std::string_view name; ///< as in the schema; empty if unknown; static storage
    ByteRange
        whole; ///< tag, length prefix and value (of a group: to the end of its end tag; in a packed list: the value)
    ByteRange value;             ///< the value alone
    std::uint64_t varint = 0;    ///< the number, before it is cut, if the wire type is Varint
    std::vector<Field> children; ///< in the order of the bytes

    /// True if the schema defines it.
    [[nodiscard]] bool isKnown() const { return type != FieldType::Unknown; }
};

/// True if \a field or anything below it is not defined by the schema: legal, worth a note (spec 11.11).
[[nodiscard]] bool hasUnknownFields(const Field &field);

} // namespace kennel
