// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/taggeddigest.h"
#include "protocol/envelope.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kennel {

class Database;

/// A record that a registry sent and that no view stands on: nothing that was signed is ever thrown away.
struct SetAsideRecord
{
    enum class Reason : std::uint8_t {
        Superseded = 0, ///< it was in a log, and another one took its place; in older stores also what BegunAgain is
        Refused = 1, ///< it never was in a log: it is not what the checkpoint commits to, or contradicts what is kept
        BegunAgain = 2, ///< it was in a log until a person trusted the registry again: all logs begin anew then
    };

    LogId log;
    std::uint64_t position = 0; ///< in its log, from 0
    std::uint64_t registryIndex = 0;
    Envelope envelope;
    Reason reason = Reason::Superseded;
};

/// The records that were set aside, each once. Only ever added to. Use within Database::read or write.
class SetAsideTable
{
public:
    SetAsideTable(Database &database, std::int64_t registry)
        : m_db(database)
        , m_registry(registry)
    {
    }

    std::uint64_t count();
    /// All of them, in the order in which they were set aside.
    std::vector<SetAsideRecord> all();
    /// Adds records that were refused.
    void add(std::span<const SetAsideRecord> records);
    /// Adds, before they are replaced, the records of a log from position \a first on.
    void addSuperseded(const LogId &log, std::uint64_t first);
    /// The same with all logs of the registry, as a person begins again.
    void addAll();
    /// How many of a log there are that were in it once.
    std::uint64_t countOf(const LogId &log);
    /// Takes out what is in the log all the same: it was replaced by itself.
    void removeKept(const LogId &log);

private:
    Database &m_db;
    const std::int64_t m_registry;
};

} // namespace kennel
