// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/fieldreader.h"

#include "base/utf8.h"
#include "base/wirereader.h"
#include "protocol/limits.h"

#include <algorithm>

namespace kennel {

namespace {

DecodeCode codeOf(ReadCode code)
{
    switch (code) {
    case ReadCode::Truncated:
        return DecodeCode::Truncated;
    case ReadCode::VarintTooLong:
        return DecodeCode::BadVarint;
    case ReadCode::TagTooLarge:
    case ReadCode::FieldZero:
        return DecodeCode::BadTag;
    case ReadCode::WireTypeUnknown:
    case ReadCode::GroupEnd:
        return DecodeCode::BadWireType;
    case ReadCode::WireTypeWrong:
        return DecodeCode::WrongWireType;
    case ReadCode::TooDeep:
        return DecodeCode::TooDeep;
    case ReadCode::Utf8:
        return DecodeCode::BadUtf8;
    }
    return DecodeCode::Truncated;
}

using Result = std::expected<void, DecodeError>;

/// An error in the message that is being read; its callers put their own names before the path.
std::unexpected<DecodeError> fail(const ReadError &error)
{
    return std::unexpected(DecodeError{codeOf(error.code), error.offset, {}});
}

/// Reads one record or envelope.
class TreeReader
{
public:
    Result readMessage(WireReader reader, const MessageSchema &schema, std::vector<Field> &fields);

private:
    Result readField(const WireReader &reader, const WireField &wire, const FieldSchema &schema, Field &field);
    Result readList(const WireField &wire, Field &field);
    Result count(std::size_t fields, const WireField &wire);

    std::size_t m_fields = 0; // read so far
};

/// Counts \a fields more, before memory is spent on them.
Result TreeReader::count(std::size_t fields, const WireField &wire)
{
    m_fields += fields;
    if (m_fields > limits::RecordFields)
        return std::unexpected(DecodeError{DecodeCode::TooManyFields, wire.whole.offset, {}});
    return {};
}

/// Reads a packed list of enums.
Result TreeReader::readList(const WireField &wire, Field &field)
{
    const auto isLastByte = [](std::uint8_t byte) { return byte < 0x80; };
    if (auto counted = count(static_cast<std::size_t>(std::ranges::count_if(wire.bytes, isLastByte)), wire); !counted)
        return counted;
    std::vector<WireReader::Element> elements;
    if (const auto read = WireReader::appendVarints(wire, elements); !read)
        return fail(read.error());
    field.children.reserve(elements.size());
    for (const auto &element : elements) {
        Field &child = field.children.emplace_back();
        child.number = field.number;
        child.wireType = WireType::Varint;
        child.type = FieldType::Enum;
        child.name = field.name;
        child.whole = child.value = element.range;
        child.varint = element.value;
    }
    return {};
}

/// Reads the value of a field that the schema defines.
Result TreeReader::readField(const WireReader &reader, const WireField &wire, const FieldSchema &schema, Field &field)
{
    switch (schema.type) {
    case FieldType::Message: {
        const auto message = reader.message(wire);
        if (!message)
            return fail(message.error());
        return readMessage(*message, *schema.message, field.children);
    }
    case FieldType::Text:
        if (const auto text = WireReader::string(wire); !text)
            return fail(text.error());
        return {};
    case FieldType::Binary:
        if (const auto bytes = WireReader::bytes(wire); !bytes)
            return fail(bytes.error());
        return {};
    case FieldType::EnumList:
        if (wire.type == WireType::Length)
            return readList(wire, field);
        field.type = FieldType::Enum; // a single value: a list may come in both forms
        [[fallthrough]];
    default:
        if (const auto number = WireReader::varint(wire); !number)
            return fail(number.error());
        return {};
    }
}

Result TreeReader::readMessage(WireReader reader, const MessageSchema &schema, std::vector<Field> &fields)
{
    while (true) {
        const auto next = reader.next();
        if (!next)
            return fail(next.error());
        if (!*next)
            return {};
        const WireField &wire = **next;
        if (auto counted = count(1, wire); !counted)
            return counted;
        Field field;
        field.number = wire.number;
        field.wireType = wire.type;
        field.whole = wire.whole;
        field.value = wire.value;
        field.varint = wire.varint;
        if (const FieldSchema *known = schema.find(wire.number)) {
            field.type = known->type;
            field.name = known->name;
            if (auto read = readField(reader, wire, *known, field); !read) {
                std::string name(known->name);
                if (known->repeated)
                    name += '[' + std::to_string(std::ranges::count(fields, known->number, &Field::number)) + ']';
                read.error().field = fieldPath(name, read.error().field);
                return read;
            }
        }
        fields.push_back(std::move(field));
    }
}

} // namespace

std::string fieldPath(std::string_view path, std::string_view name)
{
    std::string whole(path);
    if (!path.empty() && !name.empty())
        whole += '.';
    return whole.append(name);
}

std::expected<Field, DecodeError> readFields(const MessageSchema &schema, ByteView message)
{
    Field root;
    root.type = FieldType::Message;
    root.whole = root.value = {0, message.size()};
    if (auto read = TreeReader().readMessage(WireReader(message), schema, root.children); !read)
        return std::unexpected(std::move(read.error()));
    return root;
}

bool hasUnknownFields(const Field &field)
{
    return !field.isKnown() || std::ranges::any_of(field.children, hasUnknownFields);
}

} // namespace kennel
