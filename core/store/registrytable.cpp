// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/registrytable.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

// heads_proven is not among them: nothing uses it any more, as a number proves nothing.
#define REGISTRY_COLUMNS                                                                                               \
    "id, label, url, base, domain, parent, pin, operator_key, demo, broken, generation, accepted, removed_at, "        \
    "EXISTS (SELECT 1 FROM evidence WHERE evidence.registry = registry.id)"

RegistryRow rowOf(Statement &statement)
{
    RegistryRow row;
    row.id = statement.integer(0);
    row.label = statement.string(1);
    row.url = QUrl(statement.string(2));
    row.base = QUrl(statement.string(3));
    row.domain = statement.string(4);
    if (!statement.isNull(5))
        row.parent = statement.integer(5);
    if (!statement.isNull(6)) {
        if (auto pin = RecordId::fromBytes(statement.bytes(6)))
            row.pin = *pin;
    }
    if (!statement.isNull(7))
        row.operatorKey = KeyId(statement.text(7));
    row.demo = statement.flag(8);
    row.broken = statement.flag(9);
    row.generation = statement.integer(10);
    if (!statement.isNull(11))
        row.accepted = statement.integer(11);
    if (!statement.isNull(12))
        row.removedAt = statement.integer(12);
    row.hasEvidence = statement.flag(13);
    return row;
}

QString storedUrl(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

std::vector<RegistryRow> RegistryTable::all()
{
    std::vector<RegistryRow> rows;
    auto select = m_db.statement("SELECT " REGISTRY_COLUMNS " FROM registry ORDER BY id");
    while (select.next())
        rows.push_back(rowOf(select));
    return rows;
}

std::optional<RegistryRow> RegistryTable::byId(std::int64_t id)
{
    auto select = m_db.statement("SELECT " REGISTRY_COLUMNS " FROM registry WHERE id = ?");
    select.bind(id);
    return select.next() ? std::optional(rowOf(select)) : std::nullopt;
}

std::optional<RegistryRow> RegistryTable::byUrl(const QUrl &url, const QString &domain)
{
    auto select = m_db.statement("SELECT " REGISTRY_COLUMNS " FROM registry WHERE url = ? AND domain = ?");
    select.bind(storedUrl(url)).bind(domain);
    return select.next() ? std::optional(rowOf(select)) : std::nullopt;
}

std::int64_t RegistryTable::add(const RegistryRow &row)
{
    const auto taken = [this](const QString &label) {
        auto select = m_db.statement("SELECT 1 FROM registry WHERE label = ?");
        select.bind(label);
        return select.next();
    };
    // http and https on their default ports have the same label; so may have a domain and a host.
    auto label = row.label;
    for (int suffix = 2; taken(label); ++suffix)
        label = row.label + u'~' + QString::number(suffix);
    auto insert = m_db.statement("INSERT INTO registry (label, url, base, domain, parent, pin, operator_key, demo) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(label).bind(storedUrl(row.url)).bind(storedUrl(row.base)).bind(row.domain).bind(row.parent);
    if (row.pin)
        insert.bind(row.pin->bytes());
    else
        insert.bindNull();
    if (row.operatorKey)
        insert.bind(std::string_view(row.operatorKey->text()));
    else
        insert.bindNull();
    insert.bind(row.demo).run();
    return m_db.lastInsertId();
}

void RegistryTable::update(const RegistryRow &row)
{
    auto update = m_db.statement("UPDATE registry SET base = ?, pin = ?, operator_key = ?, broken = ?, generation = ?, "
                                 "accepted = ? WHERE id = ?");
    update.bind(storedUrl(row.base));
    if (row.pin)
        update.bind(row.pin->bytes());
    else
        update.bindNull();
    if (row.operatorKey)
        update.bind(std::string_view(row.operatorKey->text()));
    else
        update.bindNull();
    update.bind(row.broken).bind(row.generation).bind(row.accepted).bind(row.id).run();
}

void RegistryTable::setRemoved(std::int64_t id, std::optional<std::int64_t> when)
{
    m_db.statement("UPDATE registry SET removed_at = ? WHERE id = ? OR parent = ?").bind(when).bind(id).bind(id).run();
}

void RegistryTable::purge(std::int64_t id)
{
    m_db.statement("DELETE FROM registry WHERE id = ?").bind(id).run();
}

} // namespace kennel
