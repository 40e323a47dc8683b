// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/wirewriter.h"
#include "protocol/record.h"
#include "protocol/recordschema.h"

#include <cassert>
#include <tuple>
#include <utility>

namespace kennel {

namespace {

/// A text field, left out if empty as proto3 does with defaults.
void writeText(WireWriter &writer, std::uint32_t number, std::string_view text)
{
    if (!text.empty())
        writer.string(number, text);
}

void writePermissions(WireWriter &writer, LogKind kind, std::span<const Permission> permissions)
{
    std::vector<std::uint64_t> numbers;
    numbers.reserve(permissions.size());
    for (const Permission permission : permissions) {
        const std::int32_t number = permissionNumber(kind, permission);
        assert(number != 0); // a permission of the other kind of log
        numbers.push_back(static_cast<std::uint64_t>(number));
    }
    writer.packed(fieldnumber::permissions, numbers);
}

/// Writes the members of an entry: which field of the entry they are, and their content.
struct EntryEncoder
{
    using Member = std::pair<std::uint32_t, WireWriter>;

    LogKind kind;

    Member operator()(const InitEntry &entry) const
    {
        WireWriter member;
        const bool keyFirst = kind == LogKind::Package; // spec 4.1: numbered the other way round
        writeText(member, 1, keyFirst ? std::string_view(entry.key.text()) : "sha256");
        writeText(member, 2, keyFirst ? "sha256" : std::string_view(entry.key.text()));
        return {fieldnumber::init, std::move(member)};
    }

    Member operator()(const GrantEntry &entry) const
    {
        WireWriter member;
        writeText(member, 1, entry.key.text());
        writePermissions(member, kind, entry.permissions);
        return {fieldnumber::grant, std::move(member)};
    }

    Member operator()(const RevokeEntry &entry) const
    {
        WireWriter member;
        writeText(member, 1, entry.keyId.text());
        writePermissions(member, kind, entry.permissions);
        return {fieldnumber::revoke, std::move(member)};
    }

    Member operator()(const ReleaseEntry &entry) const
    {
        return texts(fieldnumber::release, entry.version.text(), entry.content.text());
    }

    Member operator()(const YankEntry &entry) const { return texts(fieldnumber::yank, entry.version.text(), {}); }

    Member operator()(const DefineNamespaceEntry &entry) const
    {
        return texts(fieldnumber::defineNamespace, entry.nameSpace, {});
    }

    Member operator()(const ImportNamespaceEntry &entry) const
    {
        return texts(fieldnumber::importNamespace, entry.nameSpace, entry.registry);
    }

private:
    static Member texts(std::uint32_t number, std::string_view first, std::string_view second)
    {
        WireWriter member;
        writeText(member, 1, first);
        writeText(member, 2, second);
        return {number, std::move(member)};
    }
};

template <class Record>
Bytes encodeRecord(const Record &record)
{
    WireWriter writer;
    if (record.prev) // explicit presence: there even if it were empty
        writer.string(fieldnumber::prev, record.prev->text());
    if (record.version != 0)
        writer.varint(fieldnumber::version, record.version);
    WireWriter time;
    if (record.time.seconds != 0)
        time.varint(fieldnumber::seconds, static_cast<std::uint64_t>(record.time.seconds));
    if (record.time.nanos != 0)
        time.varint(fieldnumber::nanos, static_cast<std::uint64_t>(std::int64_t(record.time.nanos)));
    writer.message(fieldnumber::time, time);
    for (const auto &entry : record.entries) {
        const auto [number, member] = std::visit(EntryEncoder{Record::kind}, entry);
        WireWriter contents;
        contents.message(number, member);
        writer.message(fieldnumber::entries, contents);
    }
    return writer.take();
}

} // namespace

Bytes encode(const PackageRecord &record)
{
    return encodeRecord(record);
}

Bytes encode(const OperatorRecord &record)
{
    return encodeRecord(record);
}

} // namespace kennel
