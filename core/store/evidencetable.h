// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace kennel {

class Database;

/// What shows that a registry misbehaved, in files that can be read without Kennel.
struct EvidenceRow
{
    std::int64_t id = 0;
    std::string code;
    std::int64_t when = 0;
    std::vector<std::pair<QString, QByteArray>> parts;
    /// What of that code is one piece of evidence, however often it is seen: written with it, not read back.
    QByteArray identity = {};
};

/// Evidence of misbehaviour: only ever added to. Use within Database::read or write.
class EvidenceTable
{
public:
    EvidenceTable(Database &database, std::int64_t registry)
        : m_db(database)
        , m_registry(registry)
    {
    }

    std::vector<EvidenceRow> all();
    /// Keeps \a row, unless something of that code and identity is kept already (a registry that stays broken is seen
    /// again and again, each time with something fresh).
    void add(const EvidenceRow &row);

private:
    Database &m_db;
    const std::int64_t m_registry;
};

} // namespace kennel
