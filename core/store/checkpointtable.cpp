// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/checkpointtable.h"

#include "store/statement.h"

namespace kennel {

namespace {

#define CHECKPOINT_COLUMNS                                                                                             \
    "id, generation, length, log_root, map_root, key_id, first_time, first_signature, latest_time, latest_signature, " \
    "first_seen, last_seen, seen, well_signed, accepted, proof_to, proof, went_back, refused"

CheckpointRow rowOf(Database &database, Statement &statement)
{
    CheckpointRow row;
    row.id = statement.integer(0);
    row.generation = statement.integer(1);
    const auto logRoot = Digest::fromBytes(statement.bytes(3));
    const auto mapRoot = Digest::fromBytes(statement.bytes(4));
    if (!logRoot || !mapRoot) {
        database.fail(StoreErrorCode::Damaged, QStringLiteral("checkpoint"));
        return row;
    }
    row.first.checkpoint = {statement.count(2), *logRoot, *mapRoot, statement.count(6)};
    row.first.keyId = KeyId(statement.text(5));
    row.first.signature = statement.text(7);
    row.latest = row.first;
    row.latest.checkpoint.timestamp = statement.count(8);
    row.latest.signature = statement.text(9);
    row.firstSeen = statement.integer(10);
    row.lastSeen = statement.integer(11);
    row.seen = statement.count(12);
    row.wellSigned = statement.flag(13);
    row.accepted = statement.flag(14);
    row.proofTo = statement.count(15);
    row.proof = statement.bytes(16);
    if (!statement.isNull(17))
        row.wentBack = statement.integer(17);
    row.refused = statement.integer(18) > 0;
    row.contradicts = statement.integer(18) > 1;
    return row;
}

} // namespace

std::vector<CheckpointRow> CheckpointTable::all()
{
    std::vector<CheckpointRow> rows;
    auto select = m_db.statement("SELECT " CHECKPOINT_COLUMNS
                                 " FROM checkpoint WHERE registry = ? ORDER BY generation, length, id");
    select.bind(m_registry);
    while (select.next())
        rows.push_back(rowOf(m_db, select));
    return rows;
}

std::optional<CheckpointRow> CheckpointTable::byId(std::int64_t id)
{
    auto select = m_db.statement("SELECT " CHECKPOINT_COLUMNS " FROM checkpoint WHERE id = ? AND registry = ?");
    select.bind(id).bind(m_registry);
    return select.next() ? std::optional(rowOf(m_db, select)) : std::nullopt;
}

/// Whether a longer one of that generation was seen, well signed, and no contradiction.
bool CheckpointTable::hasLonger(std::int64_t generation, std::uint64_t length)
{
    auto select = m_db.statement("SELECT 1 FROM checkpoint WHERE registry = ? AND generation = ? AND length > ? AND "
                                 "well_signed AND refused < 2 LIMIT 1");
    select.bind(m_registry).bind(generation).bind(length);
    return select.next();
}

std::int64_t CheckpointTable::saw(std::int64_t generation, const SignedCheckpoint &signedCheckpoint, std::int64_t now,
                                  bool wellSigned, bool accepted)
{
    const auto &checkpoint = signedCheckpoint.checkpoint;
    struct Known
    {
        std::int64_t id = 0;
        bool wellSigned = false;
    };
    const auto find = [&]() -> std::optional<Known> {
        auto select = m_db.statement("SELECT id, well_signed FROM checkpoint WHERE registry = ? AND generation = ? "
                                     "AND length = ? AND log_root = ? AND map_root = ? AND key_id = ?");
        select.bind(m_registry).bind(generation).bind(checkpoint.logLength).bind(checkpoint.logRoot.bytes());
        select.bind(checkpoint.mapRoot.bytes()).bind(std::string_view(signedCheckpoint.keyId.text()));
        if (!select.next())
            return {};
        return Known{select.integer(0), select.flag(1)};
    };
    const std::string_view signature(signedCheckpoint.signature);
    const auto known = find();
    std::optional<std::int64_t> wentBack;
    if (wellSigned && hasLonger(generation, checkpoint.logLength))
        wentBack = now;
    if (!known) {
        auto insert = m_db.statement(
            "INSERT INTO checkpoint (registry, generation, length, log_root, map_root, key_id, first_time, "
            "first_signature, latest_time, latest_signature, first_seen, last_seen, seen, well_signed, accepted, "
            "went_back) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)");
        insert.bind(m_registry).bind(generation).bind(checkpoint.logLength).bind(checkpoint.logRoot.bytes());
        insert.bind(checkpoint.mapRoot.bytes()).bind(std::string_view(signedCheckpoint.keyId.text()));
        insert.bind(checkpoint.timestamp).bind(signature).bind(checkpoint.timestamp).bind(signature);
        insert.bind(now).bind(now).bind(wellSigned).bind(accepted).bind(wentBack).run();
        return m_db.lastInsertId();
    }
    m_db.statement("UPDATE checkpoint SET last_seen = ?, seen = seen + 1, well_signed = well_signed OR ?, "
                   "accepted = accepted OR ?, went_back = coalesce(?, went_back) WHERE id = ?")
        .bind(now)
        .bind(wellSigned)
        .bind(accepted)
        .bind(wentBack)
        .bind(known->id)
        .run();
    // A badly signed repetition of a well signed statement adds nothing: it must not displace one that proves
    // something.
    if (wellSigned || !known->wellSigned) {
        m_db.statement("UPDATE checkpoint SET latest_time = ?, latest_signature = ? WHERE id = ?")
            .bind(checkpoint.timestamp)
            .bind(signature)
            .bind(known->id)
            .run();
    }
    if (wellSigned && !known->wellSigned) {
        m_db.statement("UPDATE checkpoint SET first_time = ?, first_signature = ? WHERE id = ?")
            .bind(checkpoint.timestamp)
            .bind(signature)
            .bind(known->id)
            .run();
    }
    return known->id;
}

void CheckpointTable::refuse(std::int64_t id, bool contradicts)
{
    m_db.statement("UPDATE checkpoint SET refused = max(refused, ?) WHERE id = ? AND registry = ?")
        .bind(std::int64_t{contradicts ? 2 : 1})
        .bind(id)
        .bind(m_registry)
        .run();
}

void CheckpointTable::accept(std::int64_t id)
{
    m_db.statement("UPDATE checkpoint SET accepted = 1 WHERE id = ? AND registry = ?").bind(id).bind(m_registry).run();
}

void CheckpointTable::disown(std::int64_t id)
{
    m_db.statement("UPDATE checkpoint SET well_signed = 0 WHERE id = ? AND registry = ?")
        .bind(id)
        .bind(m_registry)
        .run();
}

void CheckpointTable::setProof(std::int64_t id, std::uint64_t to, ByteView proof)
{
    m_db.statement("UPDATE checkpoint SET proof_to = ?, proof = ? WHERE id = ? AND registry = ?")
        .bind(to)
        .bind(proof)
        .bind(id)
        .bind(m_registry)
        .run();
}

} // namespace kennel
