// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/byterange.h"
#include "base/bytes.h"
#include "base/reader.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string_view>
#include <vector>

namespace kennel {

/// How a protobuf field stands on the wire.
enum class WireType : std::uint8_t {
    Varint = 0,
    Fixed64 = 1,
    Length = 2,
    Group = 3, ///< whole, up to and including its end tag
    Fixed32 = 5,
};

/// One field of a protobuf message as it was received. Positions count from the beginning of the outermost message.
struct WireField
{
    std::uint32_t number = 0;
    WireType type = WireType::Varint;
    ByteRange whole; ///< tag and value
    ByteRange value; ///< what follows the tag; for Length without the length prefix, for Group without the end tag
    std::uint64_t varint = 0; ///< the value of a Varint, else 0
    ByteView bytes;           ///< the bytes of \a value, valid as long as the message
};

/// Reads the fields of one protobuf message in wire order, by the rules of the reference's decoder (spec 4.2 and
/// decisions): tags and lengths may be padded up to ten bytes, a varint has no bits beyond the 64th, a tag none beyond
/// the 32nd, groups are read over whole, and messages and groups below the outermost message nest at most MaxDepth
/// deep together. It knows no schema: what a number means, and whether its wire type is the right one, is the caller's.
class WireReader
{
public:
    static constexpr unsigned MaxDepth = 100;

    /// Reads the outermost message, which must outlive the reader.
    explicit WireReader(ByteView message)
        : WireReader(Reader(message), 0)
    {
    }

    /// The next field, or nothing at the end of the message. After an error the reader must not be used further.
    /// Errors: Truncated, VarintTooLong, TagTooLarge, FieldZero, WireTypeUnknown, GroupEnd, TooDeep.
    std::expected<std::optional<WireField>, ReadError> next();

    /// A reader of the message that is the value of \a field, one level deeper. Errors: WireTypeWrong, TooDeep.
    std::expected<WireReader, ReadError> message(const WireField &field) const;

    /// The value of \a field as a string. Errors: WireTypeWrong, Utf8.
    static std::expected<std::string_view, ReadError> string(const WireField &field);

    /// The value of \a field as bytes. Errors: WireTypeWrong.
    static std::expected<ByteView, ReadError> bytes(const WireField &field);

    /// The value of \a field as a varint; a 32-bit field keeps the low 32 bits of it. Errors: WireTypeWrong.
    static std::expected<std::uint64_t, ReadError> varint(const WireField &field);

    /// One element of a packed list, and where it stands.
    struct Element
    {
        std::uint64_t value = 0;
        ByteRange range;
    };

    /// Appends the varints of \a field, a repeated number or enum: packed, or a single one; both forms may be mixed in
    /// one message. Errors: WireTypeWrong, Truncated, VarintTooLong.
    static std::expected<void, ReadError> appendVarints(const WireField &field, std::vector<Element> &elements);

private:
    WireReader(Reader reader, unsigned depth)
        : m_reader(reader)
        , m_depth(depth)
    {
    }

    struct Tag
    {
        std::uint32_t number = 0;
        std::uint8_t type = 0;
    };
    std::expected<Tag, ReadError> tag();
    std::expected<void, ReadError> value(std::uint8_t type, WireField &field);
    std::expected<void, ReadError> group(WireField &field);

    Reader m_reader;
    unsigned m_depth;
};

} // namespace kennel
