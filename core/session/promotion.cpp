// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/promotion.h"

#include "store/indextable.h"
#include "store/ledgertable.h"
#include "store/servedlogtable.h"

namespace kennel {

namespace {

/// A person decided: what is kept gives way to what is shown now.
void beginAgain(Database &database, RegistryRow &row, std::int64_t generation)
{
    row.generation = generation;
    row.broken = false;
    LogTable(database, row.id).clear();
    LedgerTable(database, row.id).clear();
    // A name that hashes to the id of its log is its name for ever: records that are set aside are called by it.
    NameTable names(database, row.id);
    const auto known = names.all();
    names.clear();
    for (const auto &[log, name] : known) {
        if (verifiedName(log, known))
            names.put(log, name);
    }
    IndexTable(database).clear(row.id);
}

/// The journal row of the statement, accepted.
std::int64_t acceptStatement(Database &database, const RegistryRow &row, const Promotion &promotion)
{
    CheckpointTable checkpoints(database, row.id);
    const auto accepted = promotion.statement
                              ? *promotion.statement
                              : checkpoints.saw(row.generation, promotion.offered, promotion.now, true, false);
    checkpoints.accept(accepted);
    ServedLogTable(database, row.id).release(accepted);
    for (const auto id : promotion.disowned)
        checkpoints.disown(id);
    for (const auto &[id, proof] : promotion.proofs)
        checkpoints.setProof(id, promotion.offered.checkpoint.logLength, proof);
    return accepted;
}

void promoteLogs(Database &database, const Promotion &promotion)
{
    const auto length = promotion.offered.checkpoint.logLength;
    LogTable logs(database, promotion.registry);
    if (!promotion.sameStatement) {
        logs.quarantine(promotion.run, operatorLogId(), promotion.keptOperatorRecords, promotion.operatorRecords);
        logs.promote(promotion.run, operatorLogId(), promotion.keptOperatorRecords, length);
    }
    if (promotion.headProof)
        logs.setProof(operatorLogId(), *promotion.headProof);
    if (promotion.withLedger)
        LedgerTable(database, promotion.registry).promote(promotion.run, promotion.keptEntries);
    for (const auto &[log, kept] : promotion.logs)
        logs.promote(promotion.run, log, kept, length);
    NameTable names(database, promotion.registry);
    for (const auto &[log, name] : promotion.names)
        names.put(log, name);
}

} // namespace

StoredRegistry promote(Database &database, const Promotion &promotion)
{
    RegistryTable registries(database);
    auto row = registries.byId(promotion.registry);
    if (!row) {
        database.fail(StoreErrorCode::Damaged, QStringLiteral("registry"));
        return {};
    }
    if (promotion.beginAgain)
        beginAgain(database, *row, promotion.generation);
    row->accepted = acceptStatement(database, *row, promotion);
    promoteLogs(database, promotion);
    row->base = promotion.base;
    row->pin = promotion.pin;
    row->operatorKey = promotion.operatorKey;
    registries.update(*row);
    clearQuarantine(database, promotion.run);
    return readHeader(database, promotion.registry);
}

} // namespace kennel
