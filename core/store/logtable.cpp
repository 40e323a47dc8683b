// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/logtable.h"

#include "store/indextable.h"
#include "store/setasidetable.h"
#include "store/statement.h"

namespace kennel {

namespace {

/// Indices as 8 bytes each, the lowest first.
QByteArray packed(const std::vector<std::uint64_t> &indices)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(indices.size()) * 8);
    for (const auto index : indices) {
        for (int shift = 0; shift < 64; shift += 8)
            bytes.append(static_cast<char>(index >> shift & 0xff));
    }
    return bytes;
}

std::vector<std::uint64_t> unpacked(ByteView bytes)
{
    std::vector<std::uint64_t> indices(bytes.size() / 8);
    for (std::size_t i = 0; i < indices.size() * 8; ++i)
        indices[i / 8] |= std::uint64_t{bytes[i]} << (i % 8 * 8);
    return indices;
}

} // namespace

std::vector<std::pair<LogId, std::uint64_t>> LogTable::counts()
{
    std::vector<std::pair<LogId, std::uint64_t>> logs;
    auto select = m_db.statement("SELECT log_id, (SELECT count(*) FROM record WHERE record.log = log.id) FROM log "
                                 "WHERE registry = ? ORDER BY id");
    select.bind(m_registry);
    while (select.next()) {
        if (const auto id = LogId::fromBytes(select.bytes(0)))
            logs.emplace_back(*id, select.count(1));
        else
            m_db.fail(StoreErrorCode::Damaged, QStringLiteral("log"));
    }
    return logs;
}

std::optional<StoredLog> LogTable::byId(const LogId &id)
{
    StoredLog log;
    {
        auto select = m_db.statement("SELECT id, complete_to, proof_length, proof_leafs, proof_log, proof_map FROM log "
                                     "WHERE registry = ? AND log_id = ?");
        select.bind(m_registry).bind(id.bytes());
        if (!select.next())
            return {};
        log.key = select.integer(0);
        log.id = id;
        log.completeTo = select.count(1);
        log.proof.length = select.count(2);
        log.proof.indices = unpacked(select.bytes(3));
        log.proof.log = select.bytes(4);
        log.proof.map = select.bytes(5);
    }
    auto select = m_db.statement("SELECT position, registry_index, content, key_id, signature, token FROM record "
                                 "WHERE log = ? ORDER BY position");
    select.bind(log.key);
    while (select.next()) {
        // A hole would shift every later record: a damaged store must not look like a shorter or another log.
        if (select.count(0) != log.records.size())
            m_db.fail(StoreErrorCode::Damaged, QStringLiteral("record"));
        log.records.push_back(
            {{select.bytes(2), KeyId(select.text(3)), select.text(4)}, select.count(1), select.text(5)});
    }
    return log;
}

std::vector<SignerRow> LogTable::signersWith(const HexPrefix &prefix, std::size_t most)
{
    const std::string first = "sha256:" + prefix.digits();
    std::vector<SignerRow> signers;
    auto select = m_db.statement("SELECT log.log_id, min(record.position), record.key_id "
                                 "FROM log JOIN record ON record.log = log.id "
                                 "WHERE log.registry = ? AND record.key_id >= ? AND record.key_id < ? "
                                 "GROUP BY log.id, record.key_id ORDER BY log.id, record.key_id LIMIT ?");
    // No digit comes behind "f": all that begin so come before that with a "g".
    select.bind(m_registry).bind(std::string_view(first)).bind(std::string_view(first + 'g')).bind(most);
    while (select.next()) {
        if (const auto log = LogId::fromBytes(select.bytes(0)))
            signers.push_back({*log, select.count(1), KeyId(select.text(2))});
    }
    return signers;
}

void LogTable::quarantine(std::int64_t run, const LogId &id, std::uint64_t first,
                          const std::vector<PublishedRecord> &records)
{
    auto position = first;
    for (const auto &record : records) {
        m_db.statement("INSERT OR REPLACE INTO quarantine_record "
                       "(run, log_id, position, registry_index, content, key_id, signature, token) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(run)
            .bind(id.bytes())
            .bind(position++)
            .bind(record.registryIndex)
            .bind(ByteView(record.envelope.contentBytes))
            .bind(std::string_view(record.envelope.keyId.text()))
            .bind(std::string_view(record.envelope.signature))
            .bind(std::string_view(record.fetchToken))
            .run();
    }
}

std::optional<std::int64_t> LogTable::cutAt(const LogId &id, std::uint64_t first, std::uint64_t completeTo)
{
    m_db.statement("INSERT INTO log (registry, log_id, complete_to) VALUES (?, ?, ?) "
                   "ON CONFLICT (registry, log_id) DO UPDATE SET complete_to = excluded.complete_to")
        .bind(m_registry)
        .bind(id.bytes())
        .bind(completeTo)
        .run();
    const auto key = keyOf(id);
    SetAsideTable(m_db, m_registry).addSuperseded(id, first);
    if (key)
        m_db.statement("DELETE FROM record WHERE log = ? AND position >= ?").bind(*key).bind(first).run();
    // What was found against it, these records may not deserve.
    IndexTable(m_db).lookAgain(m_registry, id);
    return key;
}

void LogTable::promote(std::int64_t run, const LogId &id, std::uint64_t first, std::uint64_t completeTo)
{
    const auto key = cutAt(id, first, completeTo);
    if (!key)
        return;
    m_db.statement("INSERT INTO record (log, position, registry_index, content, key_id, signature, token) "
                   "SELECT ?, position, registry_index, content, key_id, signature, token FROM quarantine_record "
                   "WHERE run = ? AND log_id = ? AND position >= ?")
        .bind(*key)
        .bind(run)
        .bind(id.bytes())
        .bind(first)
        .run();
    SetAsideTable(m_db, m_registry).removeKept(id);
}

void LogTable::replace(const LogId &id, std::uint64_t first, const std::vector<PublishedRecord> &records,
                       std::uint64_t completeTo)
{
    const auto key = cutAt(id, first, completeTo);
    if (!key)
        return;
    auto position = first;
    for (const auto &record : records) {
        m_db.statement("INSERT INTO record (log, position, registry_index, content, key_id, signature, token) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)")
            .bind(*key)
            .bind(position++)
            .bind(record.registryIndex)
            .bind(ByteView(record.envelope.contentBytes))
            .bind(std::string_view(record.envelope.keyId.text()))
            .bind(std::string_view(record.envelope.signature))
            .bind(std::string_view(record.fetchToken))
            .run();
    }
    SetAsideTable(m_db, m_registry).removeKept(id);
}

void LogTable::setProof(const LogId &id, const HeadProof &proof)
{
    m_db.statement("UPDATE log SET proof_length = ?, proof_leafs = ?, proof_log = ?, proof_map = ? "
                   "WHERE registry = ? AND log_id = ?")
        .bind(proof.length)
        .bind(packed(proof.indices))
        .bind(ByteView(proof.log))
        .bind(ByteView(proof.map))
        .bind(m_registry)
        .bind(id.bytes())
        .run();
}

void LogTable::setCompleteTo(const LogId &id, std::uint64_t length)
{
    m_db.statement("UPDATE log SET complete_to = ? WHERE registry = ? AND log_id = ?")
        .bind(length)
        .bind(m_registry)
        .bind(id.bytes())
        .run();
}

void LogTable::clear()
{
    SetAsideTable(m_db, m_registry).addAll();
    m_db.statement("DELETE FROM log WHERE registry = ?").bind(m_registry).run();
}

std::optional<std::int64_t> LogTable::keyOf(const LogId &id)
{
    auto select = m_db.statement("SELECT id FROM log WHERE registry = ? AND log_id = ?");
    select.bind(m_registry).bind(id.bytes());
    return select.next() ? std::optional(select.integer(0)) : std::nullopt;
}

} // namespace kennel
