// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/recordtext.h"

#include "protocol/jsonwriter.h"
#include "protocol/record.h"

#include <chrono>
#include <format>
#include <variant>

namespace kennel {

namespace {

/// A string literal of the protobuf text format.
std::string textLiteral(ByteView bytes)
{
    std::string quoted = "\"";
    for (const std::uint8_t byte : bytes) {
        if (byte == '"' || byte == '\\')
            quoted.append({'\\', static_cast<char>(byte)});
        else if (byte == '\n')
            quoted += "\\n";
        else if (byte < 0x20 || byte >= 0x7f)
            quoted += std::format("\\{:03o}", byte);
        else
            quoted += static_cast<char>(byte);
    }
    quoted += '"';
    return quoted;
}

/// The name of an enum value in the schema; its number if it has none.
std::string enumText(LogKind kind, std::uint64_t varint)
{
    const auto number = static_cast<std::int32_t>(varint);
    const auto permission = permissionFromNumber(kind, number);
    if (!permission && number != 0)
        return std::to_string(number);
    const std::string_view prefix = kind == LogKind::Package ? "PACKAGE_PERMISSION_" : "OPERATOR_PERMISSION_";
    if (!permission)
        return std::string(prefix) + "UNSPECIFIED";
    switch (*permission) {
    case Permission::Release:
        return std::string(prefix) + "RELEASE";
    case Permission::Yank:
        return std::string(prefix) + "YANK";
    case Permission::Commit:
        return std::string(prefix) + "COMMIT";
    case Permission::DefineNamespace:
        return std::string(prefix) + "DEFINE_NAMESPACE";
    case Permission::ImportNamespace:
        return std::string(prefix) + "IMPORT_NAMESPACE";
    }
    return {};
}

/// Writes a tree of fields as protobuf text.
class TextWriter
{
public:
    TextWriter(LogKind kind, ByteView content)
        : m_kind(kind)
        , m_content(content)
    {
    }

    void writeAll(const std::vector<Field> &fields, unsigned level)
    {
        for (const Field &field : fields)
            write(field, level);
    }

    std::string take() { return std::move(m_text); }

private:
    void write(const Field &field, unsigned level)
    {
        if (field.type == FieldType::EnumList) // the text format has no packed lists: one line a value
            return writeAll(field.children, level);
        m_text.append(std::size_t(2) * level, ' ');
        m_text += field.isKnown() ? std::string(field.name) : std::to_string(field.number);
        if (field.type == FieldType::Message) {
            m_text += " {\n";
            writeAll(field.children, level + 1);
            m_text.append(std::size_t(2) * level, ' ').append("}\n");
            return;
        }
        if (field.wireType == WireType::Group) {
            m_text += " { # group of " + std::to_string(field.value.length) + " bytes\n";
            m_text.append(std::size_t(2) * level, ' ').append("}\n");
            return;
        }
        m_text += ": " + scalar(field) + '\n';
    }

    std::string scalar(const Field &field) const
    {
        const ByteView value = m_content.subspan(field.value.offset, field.value.length);
        switch (field.type) {
        case FieldType::Enum:
            return enumText(m_kind, field.varint);
        case FieldType::UInt32:
            return std::to_string(static_cast<std::uint32_t>(field.varint));
        case FieldType::Int32:
            return std::to_string(static_cast<std::int32_t>(field.varint));
        case FieldType::Int64:
            return std::to_string(static_cast<std::int64_t>(field.varint));
        default:
            break;
        }
        switch (field.wireType) {
        case WireType::Varint:
            return std::to_string(field.varint);
        case WireType::Fixed32:
        case WireType::Fixed64: {
            std::string hex = "0x";
            for (std::size_t i = value.size(); i-- > 0;) // little-endian
                hex += std::format("{:02x}", value[i]);
            return hex;
        }
        default:
            return textLiteral(value);
        }
    }

    LogKind m_kind;
    ByteView m_content;
    std::string m_text;
};

/// RFC 3339 in UTC with as many digits of the fraction as it needs; outside the years 0 to 9999 the seconds and
/// nanoseconds as they are.
std::string timeText(const Timestamp &time)
{
    constexpr std::int64_t yearZero = -62'167'219'200;
    constexpr std::int64_t yearTenThousand = 253'402'300'800;
    if (time.seconds < yearZero || time.seconds >= yearTenThousand)
        return std::format("{}s {}ns", time.seconds, time.nanos);
    const std::chrono::sys_seconds seconds{std::chrono::seconds(time.seconds)};
    std::string text = std::format("{:%FT%T}", seconds);
    if (time.nanos != 0) {
        std::string fraction = std::format(".{:09}", time.nanos);
        fraction.erase(fraction.find_last_not_of('0') + 1);
        text += fraction;
    }
    return text + 'Z';
}

struct EntryWriter
{
    JsonWriter &json;

    void operator()(const InitEntry &entry) const
    {
        open("init");
        json.member("hashAlgorithm", "sha256");
        json.member("key", entry.key.text());
        json.endObject();
    }

    void operator()(const GrantEntry &entry) const
    {
        open("grant");
        json.member("key", entry.key.text());
        permissions(entry.permissions);
        json.endObject();
    }

    void operator()(const RevokeEntry &entry) const
    {
        open("revoke");
        json.member("keyId", entry.keyId.text());
        permissions(entry.permissions);
        json.endObject();
    }

    void operator()(const ReleaseEntry &entry) const
    {
        open("release");
        json.member("version", entry.version.text());
        json.member("contentHash", entry.content.text());
        json.endObject();
    }

    void operator()(const YankEntry &entry) const
    {
        open("yank");
        json.member("version", entry.version.text());
        json.endObject();
    }

    void operator()(const DefineNamespaceEntry &entry) const
    {
        open("defineNamespace");
        json.member("namespace", entry.nameSpace);
        json.endObject();
    }

    void operator()(const ImportNamespaceEntry &entry) const
    {
        open("importNamespace");
        json.member("namespace", entry.nameSpace);
        json.member("registry", entry.registry);
        json.endObject();
    }

private:
    void open(std::string_view member) const
    {
        json.key(member);
        json.beginObject();
    }

    void permissions(const std::vector<Permission> &list) const
    {
        json.key("permissions");
        json.beginArray();
        for (const Permission permission : list)
            json.value(permissionName(permission));
        json.endArray();
    }
};

template <class Record>
std::expected<std::string, DecodeError> jsonOf(ByteView content)
{
    const auto decoded = decodeRecord<Record>(content);
    if (!decoded)
        return std::unexpected(decoded.error());
    const Record &record = decoded->record;
    JsonWriter json(JsonWriter::Style::Indented);
    json.beginObject();
    if (record.prev)
        json.member("prev", record.prev->text());
    if (record.version != 0) {
        json.key("version");
        json.value(std::uint64_t(record.version));
    }
    json.member("time", timeText(record.time));
    json.key("entries");
    json.beginArray();
    for (const auto &entry : record.entries) {
        json.beginObject();
        std::visit(EntryWriter{json}, entry);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

} // namespace

std::expected<std::string, DecodeError> recordProtobufText(LogKind kind, ByteView content)
{
    const auto root = readRecordFields(kind, content);
    if (!root)
        return std::unexpected(root.error());
    TextWriter writer(kind, content);
    writer.writeAll(root->children, 0);
    return writer.take();
}

std::expected<std::string, DecodeError> recordJson(LogKind kind, ByteView content)
{
    return kind == LogKind::Package ? jsonOf<PackageRecord>(content) : jsonOf<OperatorRecord>(content);
}

} // namespace kennel
