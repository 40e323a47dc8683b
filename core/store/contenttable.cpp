// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/contenttable.h"

#include "store/statement.h"

namespace kennel {

std::optional<ContentRow> ContentTable::find(const Digest &digest)
{
    auto select = m_db.statement("SELECT size, modified FROM content WHERE digest = ?");
    select.bind(digest.bytes());
    return select.next() ? std::optional(ContentRow{select.integer(0), select.integer(1)}) : std::nullopt;
}

void ContentTable::put(const Digest &digest, const ContentRow &row, std::int64_t now)
{
    m_db.statement("INSERT OR REPLACE INTO content (digest, size, modified, checked_at) VALUES (?, ?, ?, ?)")
        .bind(digest.bytes())
        .bind(row.size)
        .bind(row.modified)
        .bind(now)
        .run();
}

void ContentTable::remove(const Digest &digest)
{
    m_db.statement("DELETE FROM content WHERE digest = ?").bind(digest.bytes()).run();
}

} // namespace kennel
