// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/setasidetable.h"

#include "store/statement.h"

namespace kennel {

namespace {

SetAsideRecord::Reason reasonOf(std::int64_t stored)
{
    using enum SetAsideRecord::Reason;
    return stored == 0 ? Superseded : stored == 1 ? Refused : BegunAgain;
}

} // namespace

std::uint64_t SetAsideTable::count()
{
    auto select = m_db.statement("SELECT count(*) FROM set_aside_record WHERE registry = ?");
    select.bind(m_registry);
    return select.next() ? select.count(0) : 0;
}

std::vector<SetAsideRecord> SetAsideTable::all()
{
    std::vector<SetAsideRecord> records;
    auto select = m_db.statement("SELECT log_id, position, registry_index, content, key_id, signature, reason "
                                 "FROM set_aside_record WHERE registry = ? ORDER BY id");
    select.bind(m_registry);
    while (select.next()) {
        const auto log = LogId::fromBytes(select.bytes(0));
        if (!log) {
            m_db.fail(StoreErrorCode::Damaged, QStringLiteral("set_aside_record"));
            return records;
        }
        records.push_back({.log = *log,
                           .position = select.count(1),
                           .registryIndex = select.count(2),
                           .envelope = {select.bytes(3), KeyId(select.text(4)), select.text(5)},
                           .reason = reasonOf(select.integer(6))});
    }
    return records;
}

void SetAsideTable::add(std::span<const SetAsideRecord> records)
{
    for (const auto &record : records) {
        m_db.statement("INSERT OR IGNORE INTO set_aside_record "
                       "(registry, log_id, position, registry_index, content, key_id, signature, reason) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(m_registry)
            .bind(record.log.bytes())
            .bind(record.position)
            .bind(record.registryIndex)
            .bind(ByteView(record.envelope.contentBytes))
            .bind(std::string_view(record.envelope.keyId.text()))
            .bind(std::string_view(record.envelope.signature))
            .bind(static_cast<std::int64_t>(record.reason))
            .run();
    }
}

void SetAsideTable::addSuperseded(const LogId &log, std::uint64_t first)
{
    m_db.statement("INSERT OR IGNORE INTO set_aside_record "
                   "(registry, log_id, position, registry_index, content, key_id, signature, reason) "
                   "SELECT log.registry, log.log_id, position, registry_index, content, key_id, signature, 0 "
                   "FROM log JOIN record ON record.log = log.id "
                   "WHERE log.registry = ? AND log.log_id = ? AND position >= ? ORDER BY position")
        .bind(m_registry)
        .bind(log.bytes())
        .bind(first)
        .run();
}

void SetAsideTable::addAll()
{
    m_db.statement("INSERT OR IGNORE INTO set_aside_record "
                   "(registry, log_id, position, registry_index, content, key_id, signature, reason) "
                   "SELECT log.registry, log.log_id, position, registry_index, content, key_id, signature, 2 "
                   "FROM log JOIN record ON record.log = log.id "
                   "WHERE log.registry = ? ORDER BY log.id, position")
        .bind(m_registry)
        .run();
}

std::uint64_t SetAsideTable::countOf(const LogId &log)
{
    auto select =
        m_db.statement("SELECT count(*) FROM set_aside_record WHERE registry = ? AND log_id = ? AND reason != 1");
    select.bind(m_registry).bind(log.bytes());
    return select.next() ? select.count(0) : 0;
}

void SetAsideTable::removeKept(const LogId &log)
{
    m_db.statement("DELETE FROM set_aside_record AS aside WHERE registry = ? AND log_id = ? AND EXISTS ("
                   "SELECT 1 FROM log JOIN record ON record.log = log.id "
                   "WHERE log.registry = aside.registry AND log.log_id = aside.log_id "
                   "AND record.position = aside.position AND record.registry_index = aside.registry_index "
                   "AND record.content = aside.content AND record.key_id = aside.key_id "
                   "AND record.signature = aside.signature)")
        .bind(m_registry)
        .bind(log.bytes())
        .run();
}

} // namespace kennel
