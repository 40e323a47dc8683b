// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/termtable.h"

#include "store/database.h"
#include "store/statement.h"

#include <string>

namespace kennel {

namespace {

/// A name that has more parts than any interface is not found by each of them.
constexpr int maxParents = 8;

/// The end of all texts that begin with \a text, in the order of bytes.
std::string behind(std::string_view text)
{
    return std::string(text) + "\U0010ffff";
}

std::vector<std::int64_t> integers(Statement &rows)
{
    std::vector<std::int64_t> all;
    while (rows.next())
        all.push_back(rows.integer(0));
    return all;
}

} // namespace

std::int64_t TermTable::put(TermKind kind, std::string_view value, std::string_view version)
{
    if (const auto known = find(kind, value, version))
        return *known;
    auto put = m_db.statement("INSERT INTO indexed_term (kind, value, version) VALUES (?, ?, ?) RETURNING id");
    put.bind(int(kind)).bind(value).bind(version);
    return put.next() ? put.integer(0) : 0;
}

std::vector<std::int64_t> TermTable::putFact(const search::FactTerm &fact)
{
    const auto kind = TermKind(fact.kind);
    std::vector<std::int64_t> all{put(kind, fact.value)};
    if (!fact.version.empty())
        all.push_back(put(kind, fact.value, fact.version));
    auto slash = fact.value.find('/');
    for (int i = 0; i < maxParents && slash != std::string::npos; ++i, slash = fact.value.find('/', slash + 1))
        all.push_back(put(kind, std::string_view(fact.value).substr(0, slash + 1)));
    return all;
}

std::optional<std::int64_t> TermTable::find(TermKind kind, std::string_view value, std::string_view version)
{
    auto row = m_db.statement("SELECT id FROM indexed_term WHERE kind = ? AND value = ? AND version = ?");
    row.bind(int(kind)).bind(value).bind(version);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

std::vector<std::int64_t> TermTable::findVersions(TermKind kind, std::string_view value, std::string_view version)
{
    const std::string below = std::string(value) + '/';
    const std::string further = std::string(version) + '.';
    auto rows = m_db.statement("SELECT id FROM indexed_term WHERE kind = ? AND value = ? AND (version = ? OR "
                               "(version >= ? AND version < ?)) UNION ALL SELECT id FROM indexed_term WHERE kind = ? "
                               "AND value >= ? AND value < ? AND (version = ? OR (version >= ? AND version < ?)) "
                               "LIMIT ?");
    rows.bind(int(kind)).bind(value).bind(version).bind(further).bind(behind(further));
    rows.bind(int(kind)).bind(below).bind(behind(below)).bind(version).bind(further).bind(behind(further));
    rows.bind(MaxTermRows);
    return integers(rows);
}

std::vector<std::int64_t> TermTable::findBeginning(TermKind kind, std::string_view beginning)
{
    auto rows = m_db.statement("SELECT id FROM indexed_term WHERE kind = ? AND value >= ? AND value < ? LIMIT ?");
    rows.bind(int(kind)).bind(beginning).bind(behind(beginning)).bind(MaxTermRows);
    return integers(rows);
}

std::vector<std::string> TermTable::textsBeginning(TermKind kind, std::string_view beginning, int most)
{
    auto rows = m_db.statement("SELECT DISTINCT value FROM indexed_term WHERE kind = ? AND value >= ? AND value < ? "
                               "ORDER BY value LIMIT ?");
    rows.bind(int(kind)).bind(beginning).bind(behind(beginning)).bind(most);
    std::vector<std::string> texts;
    while (rows.next())
        texts.push_back(rows.text(0));
    return texts;
}

std::vector<std::int64_t> TermTable::findContaining(TermKind kind, std::string_view part)
{
    auto rows = m_db.statement("SELECT id FROM indexed_term WHERE kind = ? AND instr(lower(value), lower(?)) > 0 "
                               "LIMIT ?");
    rows.bind(int(kind)).bind(part).bind(MaxTermRows);
    return integers(rows);
}

} // namespace kennel
