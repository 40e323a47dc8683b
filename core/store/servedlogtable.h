// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "protocol/envelope.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kennel {

class Database;

/// An operator log that no accepted checkpoint stands on.
struct ServedLog
{
    std::uint64_t accepted = 0;           ///< it begins with so many records of the accepted log
    std::vector<PublishedRecord> records; ///< behind those
};

/// The operator logs that a registry served with checkpoints which were not accepted, or not yet: without them nobody
/// could tell later whether their keys might sign. What such logs have in common is kept once. Use within
/// Database::read or write.
class ServedLogTable
{
public:
    ServedLogTable(Database &database, std::int64_t registry)
        : m_db(database)
        , m_registry(registry)
    {
    }

    /// Keeps that \a served came with the checkpoint in that row of the journal, unless it was accepted, or another log
    /// that explains its signature is kept already.
    void keep(std::int64_t checkpoint, const ServedLog &served);
    /// What came with it; nothing if that is not known, or is the accepted log as far as its length.
    std::optional<ServedLog> of(std::int64_t checkpoint);
    /// Lets go what came with it: the accepted log holds it now.
    void release(std::int64_t checkpoint);

private:
    std::int64_t keepRecord(const PublishedRecord &record, std::uint64_t position, std::int64_t previous);

    Database &m_db;
    const std::int64_t m_registry;
};

} // namespace kennel
