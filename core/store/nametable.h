// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/taggeddigest.h"

#include <cstdint>
#include <map>
#include <string>

namespace kennel {

class Database;

/// What a registry said about the name of a log. Only `Given` names a log, and only if the name hashes to the log id,
/// which is checked whenever it is read.
enum class NameState : std::uint8_t { Unanswered, Withheld, Given, Unknown };

/// What is kept of the name of one log.
struct NameRow
{
    NameState state = NameState::Unanswered;
    std::string name; ///< as received; also a false one

    friend bool operator==(const NameRow &, const NameRow &) = default;
};

/// Ordered, as the registry chooses the ids: those of its own making could all fall into one bucket of a hash table.
using NameMap = std::map<LogId, NameRow>;

/// The names of a registry's logs. Use within Database::read or write.
class NameTable
{
public:
    NameTable(Database &database, std::int64_t registry)
        : m_db(database)
        , m_registry(registry)
    {
    }

    NameMap all();
    void put(const LogId &log, const NameRow &row);
    void clear();

private:
    Database &m_db;
    const std::int64_t m_registry;
};

} // namespace kennel
