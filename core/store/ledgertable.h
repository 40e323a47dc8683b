// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"

#include <cstdint>

namespace kennel {

class Database;

/// The packed ledger of a registry, 64 bytes an entry, and the quarantine in which it arrives. Use within
/// Database::read or write.
class LedgerTable
{
public:
    LedgerTable(Database &database, std::int64_t registry)
        : m_db(database)
        , m_registry(registry)
    {
    }

    /// All entries that are kept, from index 0 on, without a hole.
    Bytes entries();
    /// Puts packed \a entries from registry index \a first on into the quarantine of \a run.
    void quarantine(std::int64_t run, std::uint64_t first, ByteView entries);
    /// Replaces everything from registry index \a first on, which begins a piece, by what is in the quarantine of \a
    /// run.
    void promote(std::int64_t run, std::uint64_t first);
    void clear();

private:
    Database &m_db;
    const std::int64_t m_registry;
};

/// Throws away whatever waits in quarantine, of every registry: what a killed run left. Only under the writer lock.
void clearQuarantine(Database &database);

/// Throws away what \a run put into quarantine.
void clearQuarantine(Database &database, std::int64_t run);

} // namespace kennel
