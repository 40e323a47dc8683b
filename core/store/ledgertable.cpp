// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/ledgertable.h"

#include "store/indextable.h"
#include "store/statement.h"

#include <algorithm>

namespace kennel {

namespace {

/// Of one row: SQLite refuses blobs beyond 1 GB, and a piece may be larger.
constexpr std::size_t rowBytes = std::size_t{64} << 20;

} // namespace

Bytes LedgerTable::entries()
{
    Bytes entries;
    auto select = m_db.statement("SELECT first, entries FROM ledger WHERE registry = ? ORDER BY first");
    select.bind(m_registry);
    while (select.next()) {
        const auto piece = select.blob(1);
        if (select.count(0) * 64 != entries.size() || piece.size() % 64 != 0) {
            m_db.fail(StoreErrorCode::Damaged, QStringLiteral("ledger"));
            break;
        }
        entries.insert(entries.end(), piece.begin(), piece.end());
    }
    return entries;
}

void LedgerTable::quarantine(std::int64_t run, std::uint64_t first, ByteView entries)
{
    for (std::size_t begin = 0; begin < entries.size(); begin += rowBytes) {
        m_db.statement("INSERT OR REPLACE INTO quarantine_ledger (run, first, entries) VALUES (?, ?, ?)")
            .bind(run)
            .bind(first + begin / 64)
            .bind(entries.subspan(begin, std::min(rowBytes, entries.size() - begin)))
            .run();
    }
}

void LedgerTable::promote(std::int64_t run, std::uint64_t first)
{
    m_db.statement("DELETE FROM ledger WHERE registry = ? AND first >= ?").bind(m_registry).bind(first).run();
    m_db.statement("INSERT INTO ledger (registry, first, entries) "
                   "SELECT ?, first, entries FROM quarantine_ledger WHERE run = ? AND first >= ?")
        .bind(m_registry)
        .bind(run)
        .bind(first)
        .run();
    // Logs may be found in it that were not in what there was before.
    IndexTable(m_db).lookAgain(m_registry);
}

void LedgerTable::clear()
{
    m_db.statement("DELETE FROM ledger WHERE registry = ?").bind(m_registry).run();
}

void clearQuarantine(Database &database)
{
    database.statement("DELETE FROM quarantine_record").run();
    database.statement("DELETE FROM quarantine_ledger").run();
}

void clearQuarantine(Database &database, std::int64_t run)
{
    database.statement("DELETE FROM quarantine_record WHERE run = ?").bind(run).run();
    database.statement("DELETE FROM quarantine_ledger WHERE run = ?").bind(run).run();
}

} // namespace kennel
