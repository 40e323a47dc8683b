// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/settingtable.h"

#include "store/statement.h"

namespace kennel {

QMap<QString, QByteArray> SettingTable::values()
{
    QMap<QString, QByteArray> values;
    auto select = m_db.statement("SELECT key, value FROM setting");
    while (select.next())
        values.insert(select.string(0), select.blob(1));
    return values;
}

void SettingTable::setValue(const QString &key, const QByteArray &value)
{
    if (value.isEmpty())
        m_db.statement("DELETE FROM setting WHERE key = ?").bind(key).run();
    else
        m_db.statement("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)").bind(key).bind(value).run();
}

QStringList SettingTable::allowedHosts()
{
    QStringList hosts;
    auto select = m_db.statement("SELECT host FROM allowed_host ORDER BY host");
    while (select.next())
        hosts.append(select.string(0));
    return hosts;
}

void SettingTable::setHostAllowed(const QString &host, bool allowed)
{
    if (allowed)
        m_db.statement("INSERT OR IGNORE INTO allowed_host (host) VALUES (?)").bind(host).run();
    else
        m_db.statement("DELETE FROM allowed_host WHERE host = ?").bind(host).run();
}

std::vector<ConsentRow> SettingTable::consents()
{
    std::vector<ConsentRow> rows;
    auto select =
        m_db.statement("SELECT parent, namespace, domain, given FROM consent ORDER BY parent, namespace, domain");
    while (select.next()) {
        rows.push_back({select.integer(0), select.string(1), select.string(2),
                        select.isNull(3) ? std::nullopt : std::optional(select.flag(3))});
    }
    return rows;
}

void SettingTable::setConsent(const ConsentRow &row)
{
    m_db.statement("INSERT OR REPLACE INTO consent (parent, namespace, domain, given) VALUES (?, ?, ?, ?)")
        .bind(row.parent)
        .bind(row.nameSpace)
        .bind(row.domain)
        .bind(row.given)
        .run();
}

} // namespace kennel
