// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/timestamp.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <expected>
#include <optional>
#include <variant>
#include <vector>

namespace kennel {

/// What is to be done in one entry of a record. Keys are names of the manifest, or public keys as the protocol writes
/// them.
struct ManifestEntry
{
    enum Kind { Grant, Revoke, Release, Yank, Define, Import };

    Kind kind = Release;
    QString subject;         ///< key, version or namespace, by kind
    QStringList permissions; ///< of Grant and Revoke; empty: all that this kind of log has
    QString file;            ///< of Release: relative to the manifest
    QString registry;        ///< of Import: the domain
};

/// One record. The first of a log begins with an init that nobody has to write down.
struct ManifestRecord
{
    QString package;               ///< empty: the operator log
    QString signer;                ///< name of a key
    std::optional<Timestamp> time; ///< if not given, the time of the import
    std::vector<ManifestEntry> entries;
};

/// A checkpoint over everything so far.
struct ManifestCheckpoint
{
    QString signer;
    std::optional<std::uint64_t> time; ///< if not given, the time of the import
};

/// Releases of one package without a history of their own: what the registry does not have yet becomes one record.
struct ManifestPackage
{
    struct Item
    {
        QString version;
        QString file;
        bool isYanked = false;
    };

    QString package;
    QString signer;
    std::vector<Item> releases;
};

/// Why a manifest cannot be used.
struct ManifestError
{
    QString place;  ///< "history[3].entries[1]"; empty for the whole
    QString detail; ///< data, not worded: a member's name, what the JSON parser said
    enum Code { Json, Duplicate, Missing, Type, Unknown, Time, EntryKind } code = Json;
    qsizetype line = 0; ///< of Json: where the parser stopped, from 1
    qsizetype column = 0;

    bool operator==(const ManifestError &) const = default;
};

/// What `kennelctl import` reads: a JSON file that says what a registry is to hold. resources/demo/README.md describes
/// it.
struct Manifest
{
    QMap<QString, QString> keys; ///< private keys by name; those that are used and not here are made on the spot
    QString operatorKey;         ///< name of the key that signs for the operator
    QStringList namespaces;      ///< to be defined if they are not
    std::vector<std::variant<ManifestRecord, ManifestCheckpoint>> history;
    std::vector<ManifestPackage> packages;

    /// Reads the JSON. Errors: all of ManifestError.
    static std::expected<Manifest, ManifestError> parse(const QByteArray &json);
};

} // namespace kennel
