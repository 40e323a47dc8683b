// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/nametable.h"

#include "store/statement.h"

namespace kennel {

NameMap NameTable::all()
{
    NameMap names;
    auto select = m_db.statement("SELECT log_id, state, name FROM name WHERE registry = ?");
    select.bind(m_registry);
    while (select.next()) {
        const auto state = select.integer(1);
        const auto id = LogId::fromBytes(select.bytes(0));
        if (!id || state < 0 || state > static_cast<int>(NameState::Unknown)) {
            m_db.fail(StoreErrorCode::Damaged, QStringLiteral("name"));
            break;
        }
        names.emplace(*id, NameRow{static_cast<NameState>(state), select.text(2)});
    }
    return names;
}

void NameTable::put(const LogId &log, const NameRow &row)
{
    m_db.statement("INSERT OR REPLACE INTO name (registry, log_id, state, name) VALUES (?, ?, ?, ?)")
        .bind(m_registry)
        .bind(log.bytes())
        .bind(static_cast<int>(row.state))
        .bind(std::string_view(row.name))
        .run();
}

void NameTable::clear()
{
    m_db.statement("DELETE FROM name WHERE registry = ?").bind(m_registry).run();
}

} // namespace kennel
