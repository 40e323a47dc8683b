// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// What a sync leaves behind: the one transaction at its end, or the refusal.
#include "session/evidence.h"
#include "session/findings.h"
#include "session/storedverifier.h"
#include "session/syncflow.h"
#include "store/indextable.h"
#include "store/ledgertable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/// Rows of the store that change with every sync, read again in the transaction that changed them.
StoredRegistry readHeader(Database &database, std::int64_t registry)
{
    StoredRegistry stored;
    if (const auto row = RegistryTable(database).byId(registry))
        stored.row = *row;
    stored.journal = CheckpointTable(database, registry).all();
    stored.evidence = EvidenceTable(database, registry).all();
    return stored;
}

} // namespace

/// What is kept is what it was, under the rows of the store in \a header.
std::shared_ptr<RegistryData> SyncFlow::dataWith(const StoredRegistry &header) const
{
    auto data = std::make_shared<RegistryData>(*m_base);
    data->row = header.row;
    data->journal = header.journal;
    data->evidence = header.evidence;
    return data;
}

/// Puts the checkpoint, whose signature holds, into the journal, whatever becomes of the rest.
QCoro::Task<bool> SyncFlow::keepStatement()
{
    // Who begins again does so in one transaction; until then the old generation is the present one.
    if (m_beginAgain)
        co_return true;
    const auto registry = m_base->row.id;
    const auto generation = m_base->row.generation;
    const auto now = m_context.now();
    const auto offered = m_offered;
    ServedLog served{.accepted = m_operator.keptRecords, .records = {}};
    for (auto i = m_operator.keptRecords; i < m_operator.log->records.size(); ++i)
        served.records.push_back(m_operator.log->records[i].published);
    const auto stored = co_await m_context.store.write([=](Database &database) {
        const auto id = CheckpointTable(database, registry).saw(generation, offered, now, true, false);
        ServedLogTable(database, registry).keep(id, served);
        return std::pair(id, readHeader(database, registry));
    });
    if (!stored) {
        m_report.findings.push_back(storeFinding(stored.error()));
        co_return false;
    }
    m_statement = stored->first;
    m_header = stored->second;
    co_return !isStopped();
}

/// What a stranger needs to judge \a contradiction: who it is about, and the logs that say which keys might sign for
/// each side of it: those that came with them. Of each kind one piece is kept until a person decides: a registry that
/// goes on contradicting itself must not fill the disk. What it signs is in the journal in any case.
QCoro::Task<void> SyncFlow::completeEvidence(Contradiction &contradiction)
{
    auto &evidence = contradiction.evidence;
    evidence.identity = QByteArray::number(static_cast<qint64>(m_base->row.generation));
    const auto kept = std::ranges::find(m_base->journal, contradiction.kept, &CheckpointRow::id);
    if (kept != m_base->journal.end()) {
        const auto served =
            co_await m_context.store.read([registry = m_base->row.id, row = kept->id](Database &database) {
                return std::make_shared<const std::optional<ServedLog>>(ServedLogTable(database, registry).of(row));
            });
        const auto length = kept->latest.checkpoint.logLength;
        co_await offload([&] {
            addOperatorLogs(evidence,
                            operatorLogOf(m_base->operatorLog.get(), served ? **served : std::nullopt, length),
                            {publishedRecords(*m_operator.log), m_offered.checkpoint.logLength});
        });
    }
    evidence.parts.emplace_back(u"registry.json"_s, registryJson(m_base->row));
}

/// Nothing of what is offered is accepted; with \a evidence nothing more will be until a person decides.
QCoro::Task<void> SyncFlow::refuse(std::optional<Contradiction> contradiction)
{
    m_report.offered = m_offered;
    const auto registry = m_base->row.id;
    const auto run = m_context.run;
    const auto now = m_context.now();
    const auto offered = m_offered;
    const auto known = m_statement;
    std::vector<SetAsideRecord> refused;
    if (m_operator.log) {
        refused = co_await offload([&] {
            const auto kept =
                m_base->operatorLog ? publishedRecords(*m_base->operatorLog) : std::vector<PublishedRecord>();
            return recordsBeside(kept, *m_operator.log, m_operator.log->records.size());
        });
        if (contradiction)
            co_await completeEvidence(*contradiction);
    }
    const auto evidence = contradiction ? std::optional(std::move(contradiction->evidence)) : std::nullopt;
    const auto stored = co_await m_context.store.write([=](Database &database) {
        RegistryTable registries(database);
        auto row = registries.byId(registry);
        if (!row)
            return std::pair(std::int64_t{0}, StoredRegistry{});
        const auto id =
            known ? *known : CheckpointTable(database, registry).saw(row->generation, offered, now, false, false);
        CheckpointTable(database, registry).refuse(id, evidence.has_value());
        if (evidence) {
            EvidenceTable(database, registry).add(*evidence);
            row->broken = true;
            registries.update(*row);
        }
        SetAsideTable(database, registry).add(refused);
        clearQuarantine(database, run);
        return std::pair(id, readHeader(database, registry));
    });
    if (!stored) {
        m_report.findings.push_back(storeFinding(stored.error()));
        co_return;
    }
    m_context.quarantined = false;
    auto data = co_await offload([&] { return dataWith(stored->second); });
    data->consistency.try_emplace(stored->first, Outcome::Failed);
    m_data = std::move(data);
}

std::shared_ptr<const RegistryData> SyncFlow::newData(const StoredRegistry &stored,
                                                      const std::shared_ptr<const LogView> &operatorLog) const
{
    auto data = std::make_shared<RegistryData>();
    data->row = stored.row;
    data->journal = stored.journal;
    data->evidence = stored.evidence;
    const auto row = std::ranges::find(data->journal, stored.row.accepted.value_or(0), &CheckpointRow::id);
    if (row != data->journal.end()) {
        data->accepted = *row;
        data->consistency[row->id] = Outcome::Verified;
    }
    data->ledger = m_ledger.ledger ? m_ledger.ledger : m_base->ledger;
    data->ledgerVerified = m_ledger.ledger != nullptr;
    data->headsProven = m_ledger.ledger && m_heads.findings.empty() ? m_offered.checkpoint.logLength : 0;
    data->names = m_names;
    data->logs = m_base->logs;
    for (const auto &[id, log] : m_logs.logs)
        data->logs[id] = log.summary;
    // A log that could not be brought up to date is not what it was; of what arrived, its own findings tell.
    for (auto &[id, summary] : data->logs) {
        std::erase_if(summary.findings, [](const Finding &finding) { return finding.code == "log.incomplete"; });
        if (!summary.judged || !data->ledgerVerified || m_logs.logs.contains(id))
            continue;
        if (auto incomplete = judgeCompleteness(id, summary.records, *data->ledger)) {
            summary.outcome = worst(summary.outcome, incomplete->outcome);
            summary.findings.push_back(std::move(*incomplete));
        }
    }
    for (const auto &[id, outcome] : m_compared.consistency)
        data->consistency[id] = outcome;
    for (const auto &[id, outcome] : m_ledger.consistency)
        data->consistency[id] = outcome;
    data->operatorLog = operatorLog;
    data->findings = operatorLog->findings;
    if (const auto *state = data->operatorState())
        std::ranges::copy(judgeImports(*state), std::back_inserter(data->findings));
    std::ranges::copy(judgeNames(*data->names), std::back_inserter(data->findings));
    return data;
}

QCoro::Task<void> SyncFlow::promote()
{
    m_context.job.setStage(JobStage::Store);
    const auto operatorLog = co_await offload([&] { return operatorLogOnNewGround(); });
    if (isStopped())
        co_return;

    struct Promotion
    {
        std::int64_t registry = 0;
        std::int64_t run = 0;
        std::int64_t now = 0;
        QUrl base;
        SignedCheckpoint offered;
        std::optional<std::int64_t> statement;
        bool sameStatement = false;
        bool beginAgain = false;
        std::int64_t generation = 0;
        std::vector<PublishedRecord> operatorRecords; ///< the new ones
        std::size_t keptOperatorRecords = 0;
        RecordId pin;
        KeyId operatorKey;
        std::optional<HeadProof> headProof;
        std::map<std::int64_t, Bytes> proofs;
        bool withLedger = false;
        std::uint64_t keptEntries = 0;
        NameMap names;                      ///< that changed
        std::vector<std::int64_t> disowned; ///< journal rows that the operator who is pinned now did not sign
        std::vector<std::pair<LogId, std::size_t>> logs;
    };
    auto plan = std::make_shared<Promotion>();
    plan->registry = m_base->row.id;
    plan->run = m_context.run;
    plan->now = m_context.now();
    plan->base = m_context.client.address().base;
    plan->offered = m_offered;
    plan->statement = m_statement;
    plan->sameStatement = m_sameStatement;
    plan->beginAgain = m_beginAgain;
    plan->generation = m_base->row.generation;
    plan->keptOperatorRecords = m_operator.keptRecords;
    for (auto i = m_operator.keptRecords; i < operatorLog->records.size(); ++i)
        plan->operatorRecords.push_back(operatorLog->records[i].published);
    plan->pin = operatorLog->records.front().id;
    plan->operatorKey = operatorLog->records.front().published.envelope.keyId;
    plan->headProof = m_heads.proof;
    plan->proofs = m_compared.proofs;
    plan->withLedger = m_ledger.ledger && m_ledger.ledger != m_base->ledger;
    plan->keptEntries = m_ledger.kept;
    plan->names = std::move(m_newNames);
    if (!m_base->accepted) {
        for (const auto &row : m_base->journal) {
            if (row.wellSigned && std::ranges::find(m_kept, row.id, &CheckpointRow::id) == m_kept.end())
                plan->disowned.push_back(row.id);
        }
    }
    for (const auto &[id, log] : m_logs.logs) {
        if (log.storable)
            plan->logs.emplace_back(id, log.keptRecords);
    }

    const auto stored = co_await m_context.store.write([plan](Database &database) {
        const auto registry = plan->registry;
        const auto length = plan->offered.checkpoint.logLength;
        RegistryTable registries(database);
        auto row = registries.byId(registry);
        if (!row) {
            database.fail(StoreErrorCode::Damaged, QStringLiteral("registry"));
            return StoredRegistry{};
        }
        if (plan->beginAgain) {
            row->generation = plan->generation;
            row->broken = false;
            LogTable(database, registry).clear();
            LedgerTable(database, registry).clear();
            NameTable(database, registry).clear();
            IndexTable(database).clear(registry);
        }
        CheckpointTable checkpoints(database, registry);
        row->accepted = plan->statement ? *plan->statement
                                        : checkpoints.saw(row->generation, plan->offered, plan->now, true, false);
        checkpoints.accept(*row->accepted);
        ServedLogTable(database, registry).release(*row->accepted);
        for (const auto id : plan->disowned)
            checkpoints.disown(id);
        for (const auto &[id, proof] : plan->proofs)
            checkpoints.setProof(id, length, proof);

        LogTable logs(database, registry);
        if (!plan->sameStatement) {
            logs.quarantine(plan->run, operatorLogId(), plan->keptOperatorRecords, plan->operatorRecords);
            logs.promote(plan->run, operatorLogId(), plan->keptOperatorRecords, length);
        }
        if (plan->headProof)
            logs.setProof(operatorLogId(), *plan->headProof);
        if (plan->withLedger)
            LedgerTable(database, registry).promote(plan->run, plan->keptEntries);
        for (const auto &[log, kept] : plan->logs)
            logs.promote(plan->run, log, kept, length);
        NameTable names(database, registry);
        for (const auto &[log, name] : plan->names)
            names.put(log, name);

        row->base = plan->base;
        row->pin = plan->pin;
        row->operatorKey = plan->operatorKey;
        registries.update(*row);
        clearQuarantine(database, plan->run);
        return readHeader(database, registry);
    });
    if (!stored) {
        m_report.findings.push_back(storeFinding(stored.error()));
        co_return;
    }

    if (!m_base->row.pin) {
        Details details{{"pin", plan->pin.text()}, {"operator", plan->operatorKey.text()}};
        if (m_formerPin)
            details["before"] = std::string(*m_formerPin == plan->pin ? "same" : "other");
        m_report.findings.push_back(infoFinding("operator.pinned", operatorLogId().text(), std::move(details)));
    }
    m_context.quarantined = false;
    m_data = co_await offload([&] { return newData(*stored, operatorLog); });
    m_report.online = true;
}

} // namespace kennel
