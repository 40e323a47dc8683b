// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protobufrecord.h"

#include "warg.pb.h"

#include <google/protobuf/stubs/logging.h>

#include <limits>
#include <map>
#include <string>

namespace kennel::test {

namespace {

namespace pb = warg::protocol;

template <class Message>
bool parse(Message &message, ByteView content)
{
    return message.ParseFromArray(content.data(), int(content.size()));
}

/// Reading a key is slow, and the mutations know only a few.
std::optional<PublicKey> keyOf(const std::string &text)
{
    static std::map<std::string, std::optional<PublicKey>> known;
    if (const auto found = known.find(text); found != known.end())
        return found->second;
    const auto key = PublicKey::parse(text);
    return known[text] = key ? std::optional(*key) : std::nullopt;
}

__extension__ using Wide = __int128;

/// Spec 4.3 in 128 bits. Carrying beyond the last second stops there, as in the reference.
std::optional<Timestamp> timeOf(const google::protobuf::Timestamp &time)
{
    constexpr Wide billion = 1'000'000'000;
    constexpr Wide first = std::numeric_limits<std::int64_t>::min();
    constexpr Wide last = std::numeric_limits<std::int64_t>::max();
    const Wide total = Wide(time.seconds()) * billion + time.nanos();
    Wide seconds = total / billion;
    if (total % billion < 0)
        --seconds;
    if (seconds <= first)
        return std::nullopt;
    if (seconds > last)
        return Timestamp{std::numeric_limits<std::int64_t>::max(), 999'999'999};
    return Timestamp{std::int64_t(seconds), std::int32_t(total - seconds * billion)};
}

template <class List>
std::optional<std::vector<Permission>> permissionsOf(LogKind kind, const List &list)
{
    std::vector<Permission> permissions;
    for (const int number : list) {
        const bool isPackage = kind == LogKind::Package;
        if (number < 1 || number > (isPackage ? 2 : 3))
            return std::nullopt;
        constexpr Permission all[]{Permission::Release, Permission::Yank, Permission::Commit,
                                   Permission::DefineNamespace, Permission::ImportNamespace};
        permissions.push_back(all[number - 1 + (isPackage ? 0 : 2)]);
    }
    return permissions;
}

/// The three entries that both kinds have.
template <class Entry, class Message>
std::optional<Entry> commonEntry(LogKind kind, const Message &entry)
{
    if (entry.has_init()) {
        const auto key = keyOf(entry.init().key());
        if (entry.init().hash_algorithm() != "sha256" || !key)
            return std::nullopt;
        return InitEntry{*key};
    }
    if (entry.has_grant_flat()) {
        const auto key = keyOf(entry.grant_flat().key());
        auto list = permissionsOf(kind, entry.grant_flat().permissions());
        if (!key || !list)
            return std::nullopt;
        return GrantEntry{*key, std::move(*list)};
    }
    if (entry.has_revoke_flat()) {
        auto list = permissionsOf(kind, entry.revoke_flat().permissions());
        if (!list)
            return std::nullopt;
        return RevokeEntry{KeyId(entry.revoke_flat().key_id()), std::move(*list)};
    }
    return std::nullopt;
}

std::optional<PackageEntry> entryOf(const pb::PackageEntry &entry)
{
    if (entry.has_release()) {
        auto version = Version::parse(entry.release().version());
        auto content = AnyHash::parse(entry.release().content_hash());
        if (!version || !content)
            return std::nullopt;
        return ReleaseEntry{std::move(*version), std::move(*content)};
    }
    if (entry.has_yank()) {
        auto version = Version::parse(entry.yank().version());
        if (!version)
            return std::nullopt;
        return YankEntry{std::move(*version)};
    }
    return commonEntry<PackageEntry>(LogKind::Package, entry);
}

std::optional<OperatorEntry> entryOf(const pb::OperatorEntry &entry)
{
    if (entry.has_define_namespace())
        return DefineNamespaceEntry{entry.define_namespace().namespace_()};
    if (entry.has_import_namespace())
        return ImportNamespaceEntry{entry.import_namespace().namespace_(), entry.import_namespace().registry()};
    return commonEntry<OperatorEntry>(LogKind::Operator, entry);
}

template <class Record, class Message>
std::optional<Record> recordOf(ByteView content)
{
    Message message;
    if (!parse(message, content) || !message.has_time())
        return std::nullopt;
    Record record;
    if (message.has_prev()) {
        auto prev = AnyHash::parse(message.prev());
        if (!prev)
            return std::nullopt;
        record.prev = std::move(*prev);
    }
    record.version = message.version();
    const auto time = timeOf(message.time());
    if (!time)
        return std::nullopt;
    record.time = *time;
    for (const auto &each : message.entries()) {
        auto entry = entryOf(each);
        if (!entry)
            return std::nullopt;
        record.entries.push_back(std::move(*entry));
    }
    return record;
}

} // namespace

template <>
std::optional<PackageRecord> protobufRecord(ByteView content)
{
    return recordOf<PackageRecord, pb::PackageRecord>(content);
}

template <>
std::optional<OperatorRecord> protobufRecord(ByteView content)
{
    return recordOf<OperatorRecord, pb::OperatorRecord>(content);
}

void silenceProtobuf()
{
    google::protobuf::SetLogHandler(nullptr);
}

bool protobufParses(LogKind kind, ByteView content)
{
    if (kind == LogKind::Package) {
        pb::PackageRecord message;
        return parse(message, content);
    }
    pb::OperatorRecord message;
    return parse(message, content);
}

} // namespace kennel::test
