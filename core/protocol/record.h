// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "base/timestamp.h"
#include "crypto/anyhash.h"
#include "crypto/keys.h"
#include "protocol/decodeerror.h"
#include "protocol/fieldtree.h"
#include "protocol/permission.h"
#include "protocol/version.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace kennel {

/// Begins a log: introduces the first key and gives it every permission. The hash algorithm is always `sha256`.
struct InitEntry
{
    PublicKey key;
    friend bool operator==(const InitEntry &, const InitEntry &) = default;
};

/// Gives permissions to a key. The list may be empty: that alone makes the key known (spec 11.7).
struct GrantEntry
{
    PublicKey key;
    std::vector<Permission> permissions;
    friend bool operator==(const GrantEntry &, const GrantEntry &) = default;
};

/// Takes permissions from a key; the key stays known. The key id is free text (spec 2.2).
struct RevokeEntry
{
    KeyId keyId;
    std::vector<Permission> permissions;
    friend bool operator==(const RevokeEntry &, const RevokeEntry &) = default;
};

/// Releases a version of a package. The hash may have any length in the log; only 32 bytes are usable (spec 11.13).
struct ReleaseEntry
{
    Version version;
    AnyHash content;
    friend bool operator==(const ReleaseEntry &, const ReleaseEntry &) = default;
};

/// Withdraws a release, for ever.
struct YankEntry
{
    Version version;
    friend bool operator==(const YankEntry &, const YankEntry &) = default;
};

/// Makes a namespace one of this registry. Any text decodes; the state machine checks it (spec 5.4).
struct DefineNamespaceEntry
{
    std::string nameSpace;
    friend bool operator==(const DefineNamespaceEntry &, const DefineNamespaceEntry &) = default;
};

/// Says that a namespace is served by another registry. `registry` is never checked by the protocol.
struct ImportNamespaceEntry
{
    std::string nameSpace;
    std::string registry;
    friend bool operator==(const ImportNamespaceEntry &, const ImportNamespaceEntry &) = default;
};

using PackageEntry = std::variant<InitEntry, GrantEntry, RevokeEntry, ReleaseEntry, YankEntry>;
using OperatorEntry = std::variant<InitEntry, GrantEntry, RevokeEntry, DefineNamespaceEntry, ImportNamespaceEntry>;

/// A record of a package log (spec 4.1).
struct PackageRecord
{
    static constexpr LogKind kind = LogKind::Package;
    using Entry = PackageEntry;

    std::optional<AnyHash> prev; ///< the id of the record before; absent in the first
    std::uint32_t version = 0;   ///< of the protocol: only 0 passes validation
    Timestamp time;              ///< normalised: 0 <= nanos <= 999 999 999 (spec 4.3)
    std::vector<Entry> entries;
    friend bool operator==(const PackageRecord &, const PackageRecord &) = default;
};

/// A record of an operator log (spec 4.1).
struct OperatorRecord
{
    static constexpr LogKind kind = LogKind::Operator;
    using Entry = OperatorEntry;

    std::optional<AnyHash> prev; ///< the id of the record before; absent in the first
    std::uint32_t version = 0;   ///< of the protocol: only 0 passes validation
    Timestamp time;              ///< normalised: 0 <= nanos <= 999 999 999 (spec 4.3)
    std::vector<Entry> entries;
    friend bool operator==(const OperatorRecord &, const OperatorRecord &) = default;
};

/// A record together with the fields it was read from.
template <class Record>
struct Decoded
{
    Record record;
    Field fields; ///< the record itself (number 0); `children` are its fields
};

/// Reads the signed bytes of a package record by the rules of spec 4.2, which are those of the reference. Nothing else
/// in Kennel reads such bytes.
[[nodiscard]] std::expected<Decoded<PackageRecord>, DecodeError> decodePackageRecord(ByteView content);
/// The same for an operator record.
[[nodiscard]] std::expected<Decoded<OperatorRecord>, DecodeError> decodeOperatorRecord(ByteView content);

/// decodePackageRecord() or decodeOperatorRecord(), by the type of the record.
template <class Record>
[[nodiscard]] std::expected<Decoded<Record>, DecodeError> decodeRecord(ByteView content);

/// Reads only the fields of \a content, as far as the wire format goes: also what a record that breaks a semantic rule
/// (an unknown permission, say) looks like, for the inspector. Errors are those of the first group of DecodeCode.
[[nodiscard]] std::expected<Field, DecodeError> readRecordFields(LogKind kind, ByteView content);

/// The bytes that the reference would write for \a record (spec 4.4): ascending fields, defaults left out, `time`
/// always there, permissions packed. Every permission must be one of that kind of log.
[[nodiscard]] Bytes encode(const PackageRecord &record);
/// The same for an operator record.
[[nodiscard]] Bytes encode(const OperatorRecord &record);

} // namespace kennel
