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
    std::string code;
    std::int64_t when = 0;
    std::vector<std::pair<QString, QByteArray>> parts;
    /// What of that code is one piece of evidence, however often it is seen: written with it, not read back.
    QByteArray identity = {};
};

/// The same without the bytes of its files, which may be long: they are read when somebody wants them.
struct EvidenceHeader
{
    std::int64_t id = 0;
    std::string code;
    std::int64_t when = 0;
    std::vector<std::pair<QString, std::uint64_t>> files; ///< and their sizes in bytes

    friend bool operator==(const EvidenceHeader &, const EvidenceHeader &) = default;
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

    /// What there is, the oldest first.
    std::vector<EvidenceHeader> all();
    bool isEmpty();
    /// The files of the one with that key; none if there is no such one of this registry. Whatever a damaged store has,
    /// a name is that of a file, and leads to no other folder.
    std::vector<std::pair<QString, QByteArray>> parts(std::int64_t id);
    /// Keeps \a row, unless something of that code and identity is kept already (a registry that stays broken is seen
    /// again and again, each time with something fresh).
    void add(const EvidenceRow &row);

private:
    Database &m_db;
    const std::int64_t m_registry;
};

} // namespace kennel
