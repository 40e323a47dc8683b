// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/syncflow.h"

#include "session/findings.h"
#include "session/storedverifier.h"
#include "store/checkpointtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/// The position of the first record in which two operator logs differ; nothing if one is the beginning of the other.
std::optional<std::size_t> partingOf(const LogView &kept, const LogView &offered)
{
    const auto parting = std::ranges::mismatch(kept.records, offered.records, {}, &RecordView::id, &RecordView::id);
    if (parting.in1 == kept.records.end() || parting.in2 == offered.records.end())
        return {};
    return static_cast<std::size_t>(parting.in1->position);
}

} // namespace

SyncFlow::SyncFlow(FlowContext &context, std::shared_ptr<const RegistryData> base, SyncOptions options)
    : m_context(context)
    , m_base(std::move(base))
    , m_options(options)
    , m_data(m_base)
{
}

void SyncFlow::beginAgain(std::optional<KeyId> operatorKey, std::optional<RecordId> formerPin)
{
    m_beginAgain = true;
    m_wantedOperator = std::move(operatorKey);
    m_formerPin = formerPin;
}

QCoro::Task<void> SyncFlow::run()
{
    co_await runSteps();
    if (m_header && m_data == m_base)
        m_data = dataWith(*m_header);
}

QCoro::Task<void> SyncFlow::runSteps()
{
    // On what somebody changed nothing is built.
    if (isDamaged(*m_base))
        co_return;
    m_context.job.setStage(JobStage::Checkpoint);
    const auto offered = co_await m_context.client.checkpoint();
    if (!offered) {
        if (!offered.error().isCancelled)
            m_report.findings.push_back(offered.error().finding);
        co_return;
    }
    m_offered = *offered;
    m_report.firstContact = !m_base->accepted;
    m_sameStatement = m_base->accepted && m_base->accepted->first.keyId == m_offered.keyId &&
                      m_base->accepted->first.checkpoint.sameStatement(m_offered.checkpoint);

    // One statement a step: what a step may rest on is written above it.
    if (!co_await bringOperatorLog())
        co_return;
    if (!co_await verifySignature())
        co_return;
    if (!co_await keepStatement())
        co_return;
    if (!co_await compare())
        co_return;
    // What misbehaved stays as it is until a person decides.
    if (m_base->row.broken)
        co_return;
    judgeTimes();
    if (!co_await bringLedger())
        co_return;
    if (!co_await proveAllHeads())
        co_return;
    co_await bringNames();
    if (!co_await bringLogs())
        co_return;
    co_await promote();
}

bool SyncFlow::note(const std::vector<Finding> &findings)
{
    std::ranges::copy(findings, std::back_inserter(m_report.findings));
    return outcomeOf(findings) == Outcome::Verified && !isStopped();
}

QCoro::Task<bool> SyncFlow::bringOperatorLog()
{
    // At the length that was accepted the operator log is settled.
    const auto length = m_offered.checkpoint.logLength;
    if (m_sameStatement) {
        m_operator.log = m_base->operatorLog;
        m_operator.keptRecords = m_base->operatorLog->records.size();
        co_return true;
    }
    m_operator = co_await fetchOperatorLog(m_context, *m_base, length, false);
    if (!note(m_operator.findings) || !m_operator.log)
        co_return false;
    // What breaks a rule is no operator log, and so no word of the registry about who it is.
    const auto &log = *m_operator.log;
    if (outcomeOf(log.findings) != Outcome::Verified) {
        note(log.findings);
        co_await refuse();
        co_return false;
    }
    if (m_operator.relation == OperatorRelation::Shortened) {
        const std::uint64_t got = log.records.size();
        note({errorFinding("log.ledger-mismatch", operatorLogId().text(),
                           {{"record", got},
                            {"what", std::string("missing")},
                            {"got", got},
                            {"want", std::uint64_t{m_base->operatorLog->records.size()}}})});
        co_await refuse();
        co_return false;
    }
    if (m_operator.relation != OperatorRelation::Extends) {
        // Only what it signed shows that this is the registry speaking (decisions: two well signed statements).
        if (const auto verified = verifyOffered(log); !verified) {
            note({checkpointFinding(m_offered, verified.error())});
            co_await refuse();
        } else if (const auto parting = partingOf(*m_base->operatorLog, log)) {
            co_await reportIdentityChange(*parting);
        } else {
            co_await reportMovedRecords();
        }
        co_return false;
    }
    co_return true;
}

/// The operator log has the same records, at other places of the registry's log: no key signs those, so that only the
/// checkpoints can contradict each other.
QCoro::Task<void> SyncFlow::reportMovedRecords()
{
    const auto kept = keptStatements(*m_base, *m_operator.log);
    auto compared = compareStatements(m_context, kept, m_offered);
    if (compared.findings.empty()) {
        const auto moved = std::ranges::mismatch(
            m_base->operatorLog->records, m_operator.log->records, {},
            [](const RecordView &record) { return record.published.registryIndex; },
            [](const RecordView &record) { return record.published.registryIndex; });
        note({errorFinding("log.ledger-mismatch", operatorLogId().text(),
                           {{"record", moved.in1->position},
                            {"what", std::string("index")},
                            {"got", moved.in2->published.registryIndex},
                            {"want", moved.in1->published.registryIndex}})});
        co_await refuse();
        co_return;
    }
    note(compared.findings);
    co_await refuse(std::move(compared.contradiction));
}

/// By the keys that hold `commit` in \a operatorLog at the length of the offered checkpoint.
std::expected<void, CheckpointError> SyncFlow::verifyOffered(const LogView &operatorLog) const
{
    const auto state = operatorStateAt(operatorLog, m_offered.checkpoint.logLength);
    return state ? m_offered.verify(*state) : std::unexpected(CheckpointError{CheckpointCode::UnknownKey, false});
}

QCoro::Task<bool> SyncFlow::verifySignature()
{
    const auto length = m_offered.checkpoint.logLength;
    const auto verified = verifyOffered(*m_operator.log);
    if (!verified && m_base->accepted && !m_operator.fromBeginning) {
        // A stranger's signature: does the registry show another operator log altogether, in which it is none?
        auto whole = co_await fetchOperatorLog(m_context, *m_base, length, true);
        const bool contradicts =
            whole.relation == OperatorRelation::IdentityChanged || whole.relation == OperatorRelation::Rewritten;
        if (whole.log && contradicts && outcomeOf(whole.log->findings) == Outcome::Verified &&
            verifyOffered(*whole.log)) {
            if (const auto parting = partingOf(*m_base->operatorLog, *whole.log)) {
                m_operator = std::move(whole);
                co_await reportIdentityChange(*parting);
                co_return false;
            }
        }
        if (isStopped())
            co_return false;
    }
    if (verified) {
        const auto &signer = m_operator.log->records.front().published.envelope.keyId;
        if (!m_wantedOperator || *m_wantedOperator == signer)
            co_return true;
        m_report.findings.push_back(errorFinding("operator.not-wanted", operatorLogId().text(),
                                                 {{"want", m_wantedOperator->text()}, {"operator", signer.text()}}));
        co_return false;
    }
    m_report.findings.push_back(checkpointFinding(m_offered, verified.error()));
    co_await refuse();
    co_return false;
}

/// Another first record, or another continuation behind it: both logs and both checkpoints are the evidence.
QCoro::Task<void> SyncFlow::reportIdentityChange(std::size_t parting)
{
    const bool identity = parting == 0;
    // Where reading had stopped was in another log.
    std::erase_if(m_report.findings, [](const Finding &finding) { return finding.code == "log.cursor-lost"; });
    const std::string code = identity ? "operator.identity-changed" : "checkpoint.fork";
    Details details;
    addCheckpointDetails(details, m_offered);
    if (m_base->row.pin)
        details["pin"] = m_base->row.pin->text();
    const auto &first = m_operator.log->records.front();
    details["firstRecord"] = first.id.text();
    details["operator"] = first.published.envelope.keyId.text();
    if (m_base->row.operatorKey)
        details["pinnedOperator"] = m_base->row.operatorKey->text();
    details["basis"] = std::string("operator-log");
    m_report.findings.push_back(errorFinding(code, operatorLogId().text(), std::move(details)));

    auto evidence = co_await offload([&, now = m_context.now()] {
        EvidenceBuilder builder(code, now);
        if (m_base->accepted)
            builder.checkpoint(u"kept-checkpoint.json"_s, m_base->accepted->latest);
        builder.checkpoint(u"offered-checkpoint.json"_s, m_offered);
        if (m_base->operatorLog)
            builder.log(u"kept-operator-log.json"_s, *m_base->operatorLog);
        builder.log(u"offered-operator-log.json"_s, *m_operator.log);
        return builder.row();
    });
    co_await refuse(Contradiction{std::move(evidence), 0});
}

QCoro::Task<bool> SyncFlow::compare()
{
    m_kept = keptStatements(*m_base, *m_operator.log);
    if (m_sameStatement || m_base->row.broken) {
        // What was accepted is settled, but a longer log may have been shown since. And no log can continue all that a
        // registry signed which contradicted itself: of such a one only statements are compared.
        m_compared = compareStatements(m_context, m_kept, m_offered);
        if (m_compared.findings.empty())
            m_compared.consistency = m_base->consistency;
    } else {
        m_compared = co_await compareWithKept(m_context, m_kept, m_base->accepted, m_offered);
    }
    if (note(m_compared.findings))
        co_return true;
    if (!isStopped() && outcomeOf(m_compared.findings) == Outcome::Failed)
        co_await refuse(m_compared.contradiction);
    co_return false;
}

void SyncFlow::judgeTimes()
{
    if (!m_base->accepted)
        return;
    const auto &kept = m_base->accepted->latest.checkpoint;
    if (m_offered.checkpoint.timestamp < kept.timestamp) {
        m_report.findings.push_back(
            warningFinding("checkpoint.time-backwards", checkpointSubject(m_offered.checkpoint),
                           {{"timestamp", m_offered.checkpoint.timestamp}, {"keptTimestamp", kept.timestamp}}));
    }
}

QCoro::Task<bool> SyncFlow::bringLedger()
{
    if (m_sameStatement && m_base->ledgerVerified) {
        m_ledger.ledger = m_base->ledger;
        m_ledger.kept = m_base->ledger->length();
        m_ledger.consistency = m_base->consistency;
        co_return true;
    }
    m_ledger = co_await fetchLedger(m_context, *m_base, m_kept, m_offered);
    const bool fine = note(m_ledger.findings);
    if (isStopped())
        co_return false;
    if (outcomeOf(m_ledger.findings) == Outcome::Failed) {
        co_await refuse(m_ledger.contradiction);
        co_return false;
    }
    // Without a ledger the proofs of the registry suffice for single logs; the sync as a whole could not check.
    m_onlyLedgerMissing = !fine;
    co_return true;
}

std::shared_ptr<const LogView> SyncFlow::operatorLogOnNewGround() const
{
    LogMaterial material;
    material.kind = LogKind::Operator;
    material.registry = m_base->id();
    material.log = operatorLogId();
    material.standsOn = m_offered;
    material.ledger = m_ledger.ledger.get();
    material.headProven = m_heads.proven > 0;
    material.records = publishedRecords(*m_operator.log);
    return std::make_shared<const LogView>(judgeLog(std::move(material), m_context.threads, m_context.stop()));
}

QCoro::Task<bool> SyncFlow::proveAllHeads()
{
    const auto length = m_offered.checkpoint.logLength;
    if (m_sameStatement && m_base->headsProven == length && !m_onlyLedgerMissing) {
        m_heads.proven = m_ledger.ledger ? m_ledger.ledger->logs.size() : 1;
        m_report.headsProven = m_heads.proven;
        co_return true;
    }
    // The operator log must be what the ledger says it is before its head can be asked about.
    if (m_ledger.ledger) {
        auto mismatch = co_await offload([&] {
            return judgeAgainstLedger(LogKind::Operator, operatorLogId(), publishedRecords(*m_operator.log),
                                      *m_ledger.ledger, length);
        });
        if (mismatch) {
            note({std::move(*mismatch)});
            co_await refuse();
            co_return false;
        }
    }
    std::vector<HeadClaim> heads;
    if (m_ledger.ledger) {
        heads = co_await offload([&] { return headsOf(*m_ledger.ledger); });
    } else {
        const auto &head = m_operator.log->records.back();
        heads.push_back({head.published.registryIndex, {operatorLogId(), head.id}});
    }
    m_heads = co_await proveHeads(m_context, m_offered, std::move(heads));
    m_report.headsProven = m_heads.proven;
    const bool fine = note(m_heads.findings);
    if (isStopped())
        co_return false;
    if (outcomeOf(m_heads.findings) == Outcome::Failed)
        co_await refuse();
    co_return fine;
}

/// The logs whose names are to be asked for.
std::vector<LogId> SyncFlow::unnamedLogs() const
{
    std::vector<LogId> missing;
    const auto &logs = m_ledger.ledger->logs;
    for (std::size_t i = 0; i < logs.size(); ++i) {
        const auto &log = logs.id(i);
        const auto known = m_base->names->find(log);
        const bool named = known != m_base->names->end() && known->second.state == NameState::Given &&
                           packageLogId(known->second.name) == log;
        // A false name may have been corrected; a full audit asks for every name again.
        if (log != operatorLogId() && (!named || m_options.audit))
            missing.push_back(log);
    }
    return missing;
}

void SyncFlow::addNames(const NameMap &answered)
{
    auto names = std::make_shared<NameMap>(*m_base->names);
    for (const auto &[log, row] : answered) {
        auto &known = (*names)[log];
        // A name that hashes to the log stays, whatever the registry says later.
        if (known == row || (row.state != NameState::Given && verifiedName(log, *m_base->names)))
            continue;
        known = row;
        m_newNames[log] = row;
    }
    m_names = std::move(names);
}

QCoro::Task<void> SyncFlow::bringNames()
{
    m_names = m_base->names;
    if (!m_options.names || !m_ledger.ledger)
        co_return;
    auto missing = co_await offload([&] { return unnamedLogs(); });
    if (missing.empty())
        co_return;
    const auto answer = co_await fetchNames(m_context, std::move(missing));
    note(answer.findings);
    co_await offload([&] { addNames(answer.names); });
}

std::vector<LogId> SyncFlow::wantedLogs() const
{
    std::vector<LogId> wanted;
    if (!m_ledger.ledger)
        return wanted;
    const auto &logs = m_ledger.ledger->logs;
    for (std::size_t i = 0; i < logs.size(); ++i) {
        const auto &id = logs.id(i);
        if (id == operatorLogId())
            continue;
        const auto kept = m_base->logs.find(id);
        if (m_options.audit || (kept != m_base->logs.end() && kept->second.records < logs.entries(i).size()))
            wanted.push_back(id);
    }
    return wanted;
}

QCoro::Task<bool> SyncFlow::bringLogs()
{
    LogGround ground;
    ground.registry = m_base->id();
    ground.checkpoint = m_offered;
    ground.ledger = m_ledger.ledger;
    ground.names = m_names;
    ground.operatorToken = m_operator.log->records.back().published.fetchToken;
    auto wanted = co_await offload([&] { return wantedLogs(); });
    m_logs = co_await fetchLogs(m_context, std::move(ground), std::move(wanted),
                                m_options.audit ? FetchPurpose::Audit : FetchPurpose::Sync);
    note(m_logs.findings);
    // A log that breaks a rule, or could not be had, does not take the registry's statement about all others with it.
    co_return !isStopped();
}

} // namespace kennel
