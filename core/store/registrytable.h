// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/keys.h"
#include "crypto/taggeddigest.h"

#include <QString>
#include <QUrl>

#include <cstdint>
#include <optional>
#include <vector>

namespace kennel {

class Database;

/// A registry as the store keeps it.
struct RegistryRow
{
    std::int64_t id = 0;
    QString label;
    QUrl url;
    QUrl base;
    QString domain; ///< of the header Warg-Registry; empty: none
    std::optional<std::int64_t> parent;
    std::optional<RecordId> pin;
    std::optional<KeyId> operatorKey;
    bool demo = false;
    bool broken = false;
    std::int64_t generation = 0;           ///< counts decisions to trust anew
    std::optional<std::int64_t> accepted;  ///< key of the accepted checkpoint
    std::optional<std::int64_t> removedAt; ///< hidden; it may be restored until it is purged
    bool hasEvidence = false;              ///< of misbehaviour; as it was when the row was read
};

/// The registries. Use within Database::read or write.
class RegistryTable
{
public:
    explicit RegistryTable(Database &database)
        : m_db(database)
    {
    }

    /// All of them, removed ones included, oldest first.
    std::vector<RegistryRow> all();
    std::optional<RegistryRow> byId(std::int64_t id);
    /// The one with that URL and domain, removed or not.
    std::optional<RegistryRow> byUrl(const QUrl &url, const QString &domain);
    /// Adds a row, with a label that is made unique; returns its key.
    std::int64_t add(const RegistryRow &row);
    /// Writes base, pin, operator key, broken, generation and accepted checkpoint.
    void update(const RegistryRow &row);
    void setRemoved(std::int64_t id, std::optional<std::int64_t> when);
    /// Deletes a registry and the federated ones below it, with all that is theirs.
    void purge(std::int64_t id);

private:
    Database &m_db;
};

} // namespace kennel
