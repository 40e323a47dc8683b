// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// What a sync leaves behind: the one transaction at its end, or the refusal.
#include "session/evidence.h"
#include "session/findings.h"
#include "session/promotion.h"
#include "session/storedverifier.h"
#include "session/syncflow.h"
#include "store/ledgertable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

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

std::shared_ptr<const Promotion> SyncFlow::planPromotion(const LogView &operatorLog)
{
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
    for (auto i = m_operator.keptRecords; i < operatorLog.records.size(); ++i)
        plan->operatorRecords.push_back(operatorLog.records[i].published);
    plan->pin = operatorLog.records.front().id;
    plan->operatorKey = operatorLog.records.front().published.envelope.keyId;
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
    return plan;
}

QCoro::Task<void> SyncFlow::promote()
{
    m_context.job.setStage(JobStage::Store);
    const auto operatorLog = co_await offload([&] { return operatorLogOnNewGround(); });
    if (isStopped())
        co_return;
    const auto plan = planPromotion(*operatorLog);
    const auto stored =
        co_await m_context.store.write([plan](Database &database) { return kennel::promote(database, *plan); });
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
