// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/servedlogtable.h"

#include "store/statement.h"

#include <string_view>

namespace kennel {

namespace {

constexpr std::int64_t acceptedLog = 0; ///< what the first record follows

} // namespace

void ServedLogTable::keep(std::int64_t checkpoint, const ServedLog &served)
{
    const auto isWanted = [&] {
        auto select = m_db.statement("SELECT 1 FROM checkpoint WHERE id = ? AND registry = ? AND NOT accepted "
                                     "AND served_accepted IS NULL");
        select.bind(checkpoint).bind(m_registry);
        return select.next();
    };
    if (!isWanted())
        return;
    auto last = acceptedLog;
    auto position = served.accepted;
    for (const auto &record : served.records)
        last = keepRecord(record, position++, last);
    m_db.statement("UPDATE checkpoint SET served_accepted = ?, served_last = ? WHERE id = ? AND registry = ?")
        .bind(served.accepted)
        .bind(last)
        .bind(checkpoint)
        .bind(m_registry)
        .run();
}

/// Keeps a record behind that with the key \a previous, unless it is there; returns its key.
std::int64_t ServedLogTable::keepRecord(const PublishedRecord &record, std::uint64_t position, std::int64_t previous)
{
    const auto id = operatorRecordId(record.envelope.contentBytes);
    const std::string_view key(record.envelope.keyId.text());
    const std::string_view signature(record.envelope.signature);
    const auto find = [&]() -> std::optional<std::int64_t> {
        auto select =
            m_db.statement("SELECT id FROM served_record WHERE registry = ? AND previous = ? AND position = ? "
                           "AND registry_index = ? AND record_id = ? AND key_id = ? AND signature = ?");
        select.bind(m_registry).bind(previous).bind(position).bind(record.registryIndex).bind(id.bytes());
        select.bind(key).bind(signature);
        return select.next() ? std::optional(select.integer(0)) : std::nullopt;
    };
    if (const auto known = find())
        return *known;
    m_db.statement("INSERT INTO served_record "
                   "(registry, previous, position, registry_index, record_id, content, key_id, signature) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(m_registry)
        .bind(previous)
        .bind(position)
        .bind(record.registryIndex)
        .bind(id.bytes())
        .bind(ByteView(record.envelope.contentBytes))
        .bind(key)
        .bind(signature)
        .run();
    return m_db.lastInsertId();
}

std::optional<ServedLog> ServedLogTable::of(std::int64_t checkpoint)
{
    ServedLog log;
    {
        auto select = m_db.statement("SELECT served_accepted FROM checkpoint WHERE id = ? AND registry = ?");
        select.bind(checkpoint).bind(m_registry);
        if (!select.next() || select.isNull(0))
            return {};
        log.accepted = select.count(0);
    }
    auto select = m_db.statement(
        "WITH RECURSIVE chain(id, previous, position) AS ("
        "SELECT served_record.id, previous, position FROM checkpoint "
        "JOIN served_record ON served_record.id = served_last WHERE checkpoint.id = ? AND checkpoint.registry = ? "
        "UNION SELECT served_record.id, served_record.previous, served_record.position FROM chain "
        "JOIN served_record ON served_record.id = chain.previous) "
        "SELECT position, registry_index, content, key_id, signature FROM chain JOIN served_record USING (id, "
        "position) "
        "ORDER BY position");
    select.bind(checkpoint).bind(m_registry);
    while (select.next()) {
        if (select.count(0) != log.accepted + log.records.size())
            m_db.fail(StoreErrorCode::Damaged, QStringLiteral("served_record"));
        log.records.push_back({{select.bytes(2), KeyId(select.text(3)), select.text(4)}, select.count(1), {}});
    }
    return log;
}

void ServedLogTable::release(std::int64_t checkpoint)
{
    m_db.statement("UPDATE checkpoint SET served_accepted = NULL, served_last = NULL WHERE id = ? AND registry = ?")
        .bind(checkpoint)
        .bind(m_registry)
        .run();
    m_db.statement("WITH RECURSIVE needed(id) AS ("
                   "SELECT served_last FROM checkpoint WHERE registry = ? AND served_last IS NOT NULL "
                   "UNION SELECT previous FROM needed JOIN served_record USING (id)) "
                   "DELETE FROM served_record WHERE registry = ? AND id NOT IN (SELECT id FROM needed)")
        .bind(m_registry)
        .bind(m_registry)
        .run();
}

} // namespace kennel
