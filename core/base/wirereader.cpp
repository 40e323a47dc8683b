// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/wirereader.h"

#include "base/utf8.h"

#include <limits>

namespace kennel {

static constexpr std::uint8_t GroupEndType = 4;

static std::unexpected<ReadError> fail(ReadCode code, std::size_t offset)
{
    return std::unexpected(ReadError{code, offset, 0});
}

std::expected<WireReader::Tag, ReadError> WireReader::tag()
{
    const std::size_t begin = m_reader.position();
    const auto key = m_reader.varint();
    if (!key)
        return std::unexpected(key.error());
    if (*key > std::numeric_limits<std::uint32_t>::max())
        return fail(ReadCode::TagTooLarge, begin);
    const Tag tag{static_cast<std::uint32_t>(*key >> 3), static_cast<std::uint8_t>(*key & 7)};
    if (tag.type > 5)
        return fail(ReadCode::WireTypeUnknown, begin);
    if (tag.number == 0)
        return fail(ReadCode::FieldZero, begin);
    return tag;
}

std::expected<std::optional<WireField>, ReadError> WireReader::next()
{
    if (m_reader.atEnd())
        return std::nullopt;
    WireField field;
    field.whole.offset = m_reader.position();
    const auto head = tag();
    if (!head)
        return std::unexpected(head.error());
    field.number = head->number;
    if (head->type == GroupEndType)
        return fail(ReadCode::GroupEnd, field.whole.offset);
    if (const auto read = value(head->type, field); !read)
        return std::unexpected(read.error());
    field.whole.length = m_reader.position() - field.whole.offset;
    return field;
}

std::expected<void, ReadError> WireReader::value(std::uint8_t type, WireField &field)
{
    field.type = static_cast<WireType>(type);
    if (field.type == WireType::Group)
        return group(field);

    std::expected<ByteView, ReadError> bytes;
    field.value.offset = m_reader.position();
    if (field.type == WireType::Varint) {
        Reader ahead = m_reader;
        const auto number = ahead.varint();
        if (!number)
            return std::unexpected(number.error());
        field.varint = *number;
        bytes = m_reader.bytes(ahead.position() - m_reader.position());
    } else if (field.type == WireType::Length) {
        bytes = m_reader.lengthPrefixed();
    } else {
        bytes = m_reader.bytes(field.type == WireType::Fixed64 ? 8 : 4);
    }
    if (!bytes)
        return std::unexpected(bytes.error());
    field.bytes = *bytes;
    field.value = {m_reader.position() - bytes->size(), bytes->size()};
    return {};
}

/// Reads over a group with everything in it. A loop with a stack instead of recursion: hostile depth costs nothing.
std::expected<void, ReadError> WireReader::group(WireField &field)
{
    const Reader begin = m_reader;
    std::vector<std::uint32_t> open{field.number};
    std::size_t end = 0;
    while (!open.empty()) {
        if (m_depth + open.size() > MaxDepth)
            return fail(ReadCode::TooDeep, m_reader.position());
        end = m_reader.position();
        const auto head = tag();
        if (!head)
            return std::unexpected(head.error());
        if (head->type == GroupEndType) {
            if (head->number != open.back())
                return fail(ReadCode::GroupEnd, end);
            open.pop_back();
        } else if (head->type == static_cast<std::uint8_t>(WireType::Group)) {
            open.push_back(head->number);
        } else {
            WireField inner;
            if (const auto read = value(head->type, inner); !read)
                return read;
        }
    }
    field.type = WireType::Group;
    field.value = {begin.position(), end - begin.position()};
    Reader whole = begin;
    field.bytes = *whole.bytes(field.value.length);
    return {};
}

std::expected<WireReader, ReadError> WireReader::message(const WireField &field) const
{
    if (field.type != WireType::Length)
        return fail(ReadCode::WireTypeWrong, field.whole.offset);
    if (m_depth + 1 > MaxDepth)
        return fail(ReadCode::TooDeep, field.whole.offset);
    return WireReader(Reader(field.bytes, field.value.offset), m_depth + 1);
}

std::expected<std::string_view, ReadError> WireReader::string(const WireField &field)
{
    if (field.type != WireType::Length)
        return fail(ReadCode::WireTypeWrong, field.whole.offset);
    if (!isUtf8(field.bytes))
        return fail(ReadCode::Utf8, field.value.offset);
    return textOf(field.bytes);
}

std::expected<ByteView, ReadError> WireReader::bytes(const WireField &field)
{
    if (field.type != WireType::Length)
        return fail(ReadCode::WireTypeWrong, field.whole.offset);
    return field.bytes;
}

std::expected<std::uint64_t, ReadError> WireReader::varint(const WireField &field)
{
    if (field.type != WireType::Varint)
        return fail(ReadCode::WireTypeWrong, field.whole.offset);
    return field.varint;
}

std::expected<void, ReadError> WireReader::appendVarints(const WireField &field, std::vector<Element> &elements)
{
    if (field.type == WireType::Varint) {
        elements.push_back({field.varint, field.value});
        return {};
    }
    if (field.type != WireType::Length)
        return fail(ReadCode::WireTypeWrong, field.whole.offset);
    Reader reader(field.bytes, field.value.offset);
    while (!reader.atEnd()) {
        const std::size_t begin = reader.position();
        const auto value = reader.varint();
        if (!value)
            return std::unexpected(value.error());
        elements.push_back({*value, {begin, reader.position() - begin}});
    }
    return {};
}

} // namespace kennel
