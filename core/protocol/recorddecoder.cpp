// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/fieldreader.h"
#include "protocol/record.h"
#include "protocol/recordfields.h"
#include "protocol/recordschema.h"

#include <limits>

namespace kennel {

namespace {

constexpr std::int32_t NanosPerSecond = 1'000'000'000;

std::unexpected<DecodeError> fail(DecodeCode code, const Field &at, std::string path)
{
    return std::unexpected(DecodeError{code, at.whole.offset, std::move(path)});
}

/// Normalises a time as the reference does (spec 4.3): nothing if it cannot be one. Carrying nanoseconds beyond the
/// largest second stops at the largest time; the smallest second itself is out of range.
std::optional<Timestamp> normalised(std::int64_t seconds, std::int32_t nanos)
{
    const std::int64_t carry = nanos / NanosPerSecond;
    nanos %= NanosPerSecond;
    if (__builtin_add_overflow(seconds, carry, &seconds)) {
        if (carry < 0)
            return std::nullopt;
        return Timestamp{std::numeric_limits<std::int64_t>::max(), NanosPerSecond - 1};
    }
    if (nanos < 0) {
        if (__builtin_sub_overflow(seconds, 1, &seconds))
            return std::nullopt;
        nanos += NanosPerSecond;
    }
    if (seconds == std::numeric_limits<std::int64_t>::min())
        return std::nullopt;
    return Timestamp{seconds, nanos};
}

/// Turns merged fields into a record by the table of spec 4.2.
template <class Record>
class Converter
{
public:
    explicit Converter(ByteView content)
        : m_content(content)
    {
    }

    std::expected<Record, DecodeError> convert(const RecordFields &fields, const Field &root) const;

private:
    using Entry = typename Record::Entry;
    using EntryResult = std::expected<Entry, DecodeError>;

    std::string_view text(const Field *field) const
    {
        return field ? textOf(m_content.subspan(field->value.offset, field->value.length)) : std::string_view();
    }

    EntryResult entry(const EntryFields &fields, const std::string &path) const;
    EntryResult init(const EntryFields &fields, const std::string &path) const;
    EntryResult grant(const EntryFields &fields, const std::string &path) const;
    EntryResult revoke(const EntryFields &fields, const std::string &path) const;
    EntryResult releaseOrYank(const EntryFields &fields, const std::string &path) const;
    EntryResult ofNamespace(const EntryFields &fields) const;

    std::expected<std::vector<Permission>, DecodeError> permissions(const EntryFields &fields,
                                                                    const std::string &path) const;

    ByteView m_content;
};

/// Where to point at for a field that may be absent: then at the member that should have it.
const Field &place(const Field *field, const EntryFields &fields)
{
    return field ? *field : *fields.member;
}

template <class Record>
auto Converter<Record>::init(const EntryFields &fields, const std::string &path) const -> EntryResult
{
    constexpr bool keyFirst = Record::kind == LogKind::Package; // spec 4.1: numbered the other way round
    const Field *keyField = keyFirst ? fields.first : fields.second;
    const Field *algorithmField = keyFirst ? fields.second : fields.first;
    if (text(algorithmField) != "sha256")
        return fail(DecodeCode::BadHashAlgorithm, place(algorithmField, fields), path + ".hash_algorithm");
    auto key = PublicKey::parse(text(keyField));
    if (!key)
        return fail(DecodeCode::BadKey, place(keyField, fields), path + ".key");
    return InitEntry{std::move(*key)};
}

template <class Record>
std::expected<std::vector<Permission>, DecodeError> Converter<Record>::permissions(const EntryFields &fields,
                                                                                   const std::string &path) const
{
    std::vector<Permission> list;
    list.reserve(fields.permissions.size());
    for (const Field *field : fields.permissions) {
        const auto permission = permissionFromNumber(Record::kind, static_cast<std::int32_t>(field->varint));
        if (!permission)
            return fail(DecodeCode::BadPermission, *field, path + ".permissions");
        list.push_back(*permission);
    }
    return list;
}

template <class Record>
auto Converter<Record>::grant(const EntryFields &fields, const std::string &path) const -> EntryResult
{
    auto key = PublicKey::parse(text(fields.first));
    if (!key)
        return fail(DecodeCode::BadKey, place(fields.first, fields), path + ".key");
    auto list = permissions(fields, path);
    if (!list)
        return std::unexpected(std::move(list.error()));
    return GrantEntry{std::move(*key), std::move(*list)};
}

template <class Record>
auto Converter<Record>::revoke(const EntryFields &fields, const std::string &path) const -> EntryResult
{
    auto list = permissions(fields, path);
    if (!list)
        return std::unexpected(std::move(list.error()));
    return RevokeEntry{KeyId(std::string(text(fields.first))), std::move(*list)};
}

template <>
auto Converter<PackageRecord>::releaseOrYank(const EntryFields &fields, const std::string &path) const -> EntryResult
{
    auto version = Version::parse(text(fields.first));
    if (!version)
        return fail(DecodeCode::BadVersion, place(fields.first, fields), path + ".version");
    if (fields.member->number == fieldnumber::yank)
        return YankEntry{std::move(*version)};
    auto content = AnyHash::parse(text(fields.second));
    if (!content)
        return fail(DecodeCode::BadContentHash, place(fields.second, fields), path + ".content_hash");
    return ReleaseEntry{std::move(*version), std::move(*content)};
}

template <>
auto Converter<OperatorRecord>::ofNamespace(const EntryFields &fields) const -> EntryResult
{
    std::string nameSpace(text(fields.first));
    if (fields.member->number == fieldnumber::defineNamespace)
        return DefineNamespaceEntry{std::move(nameSpace)};
    return ImportNamespaceEntry{std::move(nameSpace), std::string(text(fields.second))};
}

template <class Record>
auto Converter<Record>::entry(const EntryFields &fields, const std::string &path) const -> EntryResult
{
    if (!fields.member)
        return fail(DecodeCode::MissingContents, *fields.entry, path);
    const std::string memberPath = fieldPath(path, fields.member->name);
    switch (fields.member->number) {
    case fieldnumber::init:
        return init(fields, memberPath);
    case fieldnumber::grant:
        return grant(fields, memberPath);
    case fieldnumber::revoke:
        return revoke(fields, memberPath);
    default:
        if constexpr (Record::kind == LogKind::Package)
            return releaseOrYank(fields, memberPath);
        else
            return ofNamespace(fields);
    }
}

template <class Record>
std::expected<Record, DecodeError> Converter<Record>::convert(const RecordFields &fields, const Field &root) const
{
    Record record;
    if (fields.prev) {
        auto prev = AnyHash::parse(text(fields.prev));
        if (!prev)
            return fail(DecodeCode::BadPrev, *fields.prev, "prev");
        record.prev = std::move(*prev);
    }
    if (fields.version)
        record.version = static_cast<std::uint32_t>(fields.version->varint);
    if (!fields.time)
        return fail(DecodeCode::MissingTime, root, "time");
    const auto time = normalised(fields.seconds ? static_cast<std::int64_t>(fields.seconds->varint) : 0,
                                 fields.nanos ? static_cast<std::int32_t>(fields.nanos->varint) : 0);
    if (!time)
        return fail(DecodeCode::TimeOutOfRange, *fields.time, "time");
    record.time = *time;
    record.entries.reserve(fields.entries.size());
    for (const EntryFields &each : fields.entries) {
        auto converted = entry(each, "entries[" + std::to_string(record.entries.size()) + ']');
        if (!converted)
            return std::unexpected(std::move(converted.error()));
        record.entries.push_back(std::move(*converted));
    }
    return record;
}

} // namespace

template <class Record>
std::expected<Decoded<Record>, DecodeError> decodeRecord(ByteView content)
{
    auto root = readFields(recordSchema(Record::kind), content);
    if (!root)
        return std::unexpected(std::move(root.error()));
    const RecordFields fields = mergeRecordFields(*root);
    auto record = Converter<Record>(content).convert(fields, *root);
    if (!record)
        return std::unexpected(std::move(record.error()));
    return Decoded<Record>{std::move(*record), std::move(*root)};
}

template std::expected<Decoded<PackageRecord>, DecodeError> decodeRecord<PackageRecord>(ByteView);
template std::expected<Decoded<OperatorRecord>, DecodeError> decodeRecord<OperatorRecord>(ByteView);

std::expected<Decoded<PackageRecord>, DecodeError> decodePackageRecord(ByteView content)
{
    return decodeRecord<PackageRecord>(content);
}

std::expected<Decoded<OperatorRecord>, DecodeError> decodeOperatorRecord(ByteView content)
{
    return decodeRecord<OperatorRecord>(content);
}

std::expected<Field, DecodeError> readRecordFields(LogKind kind, ByteView content)
{
    auto root = readFields(recordSchema(kind), content);
    if (root)
        static_cast<void>(mergeRecordFields(*root)); // for its marks in the tree
    return root;
}

} // namespace kennel
