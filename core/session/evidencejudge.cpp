// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/evidencejudge.h"

#include "api/responseparser.h"
#include "merkle/ledgerroots.h"
#include "merkle/logproof.h"
#include "session/evidence.h"
#include "session/findings.h"
#include "session/logjudge.h"
#include "session/registrydata.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr auto ledgerPrefix = "offered-ledger-"_L1;

/// Characters of an address that are read: the file may be anybody's.
constexpr qsizetype maxUrlLength = 2000;

/// \a finding, with the file that it is about.
Finding inPart(Finding finding, QLatin1StringView name)
{
    finding.details["part"] = QString(name).toStdString();
    return finding;
}

/// Evidence on its way to a verdict; each step tells whether the next one has something to stand on.
class EvidenceJudge
{
public:
    EvidenceJudge(const EvidenceParts &parts, unsigned threads)
        : m_parts(parts)
        , m_threads(threads)
    {
    }

    EvidenceVerdict run();

private:
    using Shows = EvidenceVerdict::Shows;

    const QByteArray *part(QLatin1StringView name) const;
    bool has(QLatin1StringView name) const { return part(name) != nullptr; }
    QString writtenUrl() const;
    void fail(Finding finding);
    void fail(const ParseError &error, QLatin1StringView name);
    std::optional<SignedCheckpoint> checkpoint(QLatin1StringView name);
    std::optional<LogView> operatorLog(QLatin1StringView name, std::uint64_t length);
    void verifySignature(const SignedCheckpoint &checkpoint, QLatin1StringView name, const LogView &log);
    static JudgedOperatorLog summary(const LogView &log);

    static bool isParted(const LogView &log, const LogView &otherLog);
    Shows compare(const LogView *log, const LogView *otherLog);
    Shows contradiction() const;
    bool isDisowned();
    Shows judgeProof(const QByteArray &bytes);
    Shows judgeLedger(const Bytes &packed, const LogView *log);
    bool holds(const Ledger &ledger, const LogView &log);
    Bytes ledger() const;

    const EvidenceParts &m_parts;
    const unsigned m_threads;
    EvidenceVerdict m_verdict;
};

const QByteArray *EvidenceJudge::part(QLatin1StringView name) const
{
    const auto found = std::ranges::find_if(m_parts, [&](const auto &each) { return each.first == name; });
    return found == m_parts.end() ? nullptr : &found->second;
}

QString EvidenceJudge::writtenUrl() const
{
    const auto *bytes = part("registry.json"_L1);
    return bytes ? QJsonDocument::fromJson(*bytes)["url"_L1].toString().left(maxUrlLength) : QString();
}

void EvidenceJudge::fail(Finding finding)
{
    m_verdict.outcome = worst(m_verdict.outcome, finding.outcome);
    m_verdict.findings.push_back(std::move(finding));
}

void EvidenceJudge::fail(const ParseError &error, QLatin1StringView name)
{
    fail(errorFinding(error.code, QString(name).toStdString(), error.details, Outcome::RejectedInput));
}

std::optional<SignedCheckpoint> EvidenceJudge::checkpoint(QLatin1StringView name)
{
    const auto *bytes = part(name);
    if (!bytes) {
        fail(errorFinding("evidence.missing", QString(name).toStdString(), {}, Outcome::RejectedInput));
        return {};
    }
    auto parsed = parseCheckpoint(std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
    if (!parsed) {
        fail(parsed.error(), name);
        return {};
    }
    return std::move(*parsed);
}

/// The log in the part \a name, replayed, as it may stand below \a length; nothing if it breaks a rule.
std::optional<LogView> EvidenceJudge::operatorLog(QLatin1StringView name, std::uint64_t length)
{
    const auto *bytes = part(name);
    if (!bytes) {
        fail(errorFinding("evidence.missing", QString(name).toStdString(), {{"what", std::string("operator-log")}},
                          Outcome::NotChecked));
        return {};
    }
    // The part is a member of an answer of fetch/logs: read by the parser that reads those.
    auto answer = parseLogs("{\"operator\":" + bytes->toStdString() + ",\"packages\":{}}");
    if (!answer) {
        fail(answer.error(), name);
        return {};
    }
    LogMaterial material;
    material.kind = LogKind::Operator;
    material.log = operatorLogId();
    material.records = std::move(answer->operatorLog.records);
    auto log = judgeLog(std::move(material), m_threads);
    const bool isWhole =
        !answer->operatorLog.badBase64 && !log.records.empty() && log.acceptedRecords == log.records.size();
    for (const auto &finding : log.findings) {
        if (finding.outcome == Outcome::Failed)
            fail(inPart(finding, name));
    }
    if (auto order = judgeOrder(operatorLogId(), publishedRecords(log), 0, length)) {
        fail(std::move(*order));
        return {};
    }
    if (!isWhole) {
        if (m_verdict.findings.empty())
            fail(errorFinding("log.empty", QString(name).toStdString()));
        return {};
    }
    return log;
}

void EvidenceJudge::verifySignature(const SignedCheckpoint &checkpoint, QLatin1StringView name, const LogView &log)
{
    const auto state = operatorStateAt(log, checkpoint.checkpoint.logLength);
    const auto verified =
        state ? checkpoint.verify(*state) : std::unexpected(CheckpointError{CheckpointCode::UnknownKey, false});
    if (!verified)
        fail(inPart(checkpointFinding(checkpoint, verified.error()), name));
}

JudgedOperatorLog EvidenceJudge::summary(const LogView &log)
{
    const auto &first = log.records.front();
    return {first.published.envelope.keyId, first.id, log.records.size()};
}

EvidenceVerdict EvidenceJudge::run()
{
    const bool isStatementAlone = !has("offered-checkpoint.json"_L1) && has("answer.json"_L1);
    const bool hasTwoLogs = has("kept-operator-log.json"_L1) || has("offered-operator-log.json"_L1);
    m_verdict.writtenUrl = writtenUrl();
    m_verdict.kept = checkpoint("kept-checkpoint.json"_L1);
    if (!isStatementAlone)
        m_verdict.offered = checkpoint("offered-checkpoint.json"_L1);
    if (m_verdict.outcome != Outcome::Verified)
        return std::move(m_verdict);

    const auto keptLength = m_verdict.kept->checkpoint.logLength;
    const auto offeredLength = m_verdict.offered ? m_verdict.offered->checkpoint.logLength : 0;
    std::optional<LogView> log;
    std::optional<LogView> otherLog;
    if (hasTwoLogs) {
        log = operatorLog("kept-operator-log.json"_L1, keptLength);
        otherLog = operatorLog("offered-operator-log.json"_L1, offeredLength);
    } else {
        log = operatorLog("operator-log.json"_L1, std::max(keptLength, offeredLength));
    }
    if (log)
        m_verdict.log = summary(*log);
    if (otherLog)
        m_verdict.otherLog = summary(*otherLog);
    // Where there never was a log, what the statements say can still be told, though not who made them.
    const bool isUnsigned = m_verdict.outcome == Outcome::NotChecked && !hasTwoLogs;
    if (m_verdict.outcome != Outcome::Verified && !isUnsigned)
        return std::move(m_verdict);

    if (log)
        verifySignature(*m_verdict.kept, "kept-checkpoint.json"_L1, *log);
    if (log && m_verdict.offered)
        verifySignature(*m_verdict.offered, "offered-checkpoint.json"_L1, otherLog ? *otherLog : *log);
    if (m_verdict.outcome == Outcome::Failed)
        return std::move(m_verdict);

    const auto before = m_verdict.findings.size();
    auto shows = Shows::Nothing;
    if (!isStatementAlone) {
        shows = compare(log ? &*log : nullptr, otherLog ? &*otherLog : nullptr);
    } else if (isDisowned()) {
        m_verdict.code = "monitor.invalid";
        shows = Shows::Word; // the answer is signed by nobody
    }
    if (shows == Shows::Nothing && m_verdict.findings.size() == before)
        fail(errorFinding("evidence.no-contradiction", checkpointSubject(m_verdict.kept->checkpoint)));
    if (!isUnsigned)
        m_verdict.shows = shows;
    return std::move(m_verdict);
}

/// Whether the answer that was kept calls the checkpoint invalid.
bool EvidenceJudge::isDisowned()
{
    const auto *bytes = part("answer.json"_L1);
    const auto answer = parseMonitor(std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
    if (!answer) {
        fail(answer.error(), "answer.json"_L1);
        return false;
    }
    return answer->checkpoint == MonitorVerdict::Invalid || answer->signature == MonitorVerdict::Invalid;
}

/// What it is worth that the two checkpoints cannot both be true of one registry.
EvidenceVerdict::Shows EvidenceJudge::contradiction() const
{
    return m_verdict.kept->keyId == m_verdict.offered->keyId ? Shows::Contradiction : Shows::Word;
}

/// Whether two operator logs go on with different records behind the same ones.
bool EvidenceJudge::isParted(const LogView &log, const LogView &otherLog)
{
    const auto parting = std::ranges::mismatch(log.records, otherLog.records, {}, &RecordView::id, &RecordView::id);
    return parting.in1 != log.records.end() && parting.in2 != otherLog.records.end();
}

EvidenceVerdict::Shows EvidenceJudge::compare(const LogView *log, const LogView *otherLog)
{
    const auto &kept = m_verdict.kept->checkpoint;
    const auto &offered = m_verdict.offered->checkpoint;
    if (log && otherLog && log->records.front().id != otherLog->records.front().id) {
        // Nothing but the address joins them.
        m_verdict.code = "operator.identity-changed";
        return Shows::Word;
    }
    if (kept.logLength == offered.logLength) {
        m_verdict.code = "checkpoint.fork";
        return kept.sameStatement(offered) ? Shows::Nothing : contradiction();
    }
    const auto packed = ledger();
    const auto *proof = part("consistency-proof.pb"_L1);
    if (log && otherLog && packed.empty() && !proof && isParted(*log, *otherLog)) {
        // Of two records behind the same one, one may never have been published.
        m_verdict.code = "checkpoint.fork";
        return Shows::Word;
    }
    if (offered.logLength < kept.logLength) {
        // Both may be true of one log at two times; that the shorter one came later is not signed.
        m_verdict.code = "checkpoint.rollback";
        return Shows::Word;
    }
    m_verdict.code = "checkpoint.consistency";
    if (!packed.empty())
        return judgeLedger(packed, otherLog ? otherLog : log);
    if (proof)
        return judgeProof(*proof);
    fail(errorFinding("evidence.missing", "consistency-proof.pb", {}, Outcome::RejectedInput));
    return Shows::Nothing;
}

/// A proof of the registry that leads from the kept log to another one than it signed.
EvidenceVerdict::Shows EvidenceJudge::judgeProof(const QByteArray &bytes)
{
    const auto &kept = m_verdict.kept->checkpoint;
    const auto &offered = m_verdict.offered->checkpoint;
    const auto bundle = LogProofBundle::decode(
        ByteView(reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())));
    if (!bundle) {
        fail(proofFinding(bundle.error(), "consistency-proof.pb"));
        return Shows::Nothing;
    }
    const auto holds = verifyConsistency(*bundle, kept.logLength, kept.logRoot, offered.logLength, offered.logRoot);
    // A proof that holds shows the opposite; one of a wrong shape shows nothing; and no proof is signed.
    return !holds && holds.error().code == ProofCode::LogRoot ? Shows::Word : Shows::Nothing;
}

/// All entries under the offered checkpoint: its roots are signed, and so is what they say of the length of the other.
EvidenceVerdict::Shows EvidenceJudge::judgeLedger(const Bytes &packed, const LogView *log)
{
    const auto entries = Ledger::parse(packed);
    if (!entries) {
        fail(ledgerFinding(entries.error(), QString(ledgerPrefix).toStdString()));
        return Shows::Nothing;
    }
    const auto &kept = m_verdict.kept->checkpoint;
    const auto &offered = m_verdict.offered->checkpoint;
    const std::array lengths{kept.logLength, offered.logLength};
    const auto roots = recompute(*entries, lengths, m_threads);
    if (!roots) {
        fail(ledgerFinding(roots.error(), QString(ledgerPrefix).toStdString()));
        return Shows::Nothing;
    }
    const auto gives = [](const LedgerRoots &computed, const Checkpoint &checkpoint) {
        return computed.logRoot == checkpoint.logRoot && computed.mapRoot == checkpoint.mapRoot;
    };
    if (!gives((*roots)[1], offered)) {
        const bool sameLog = (*roots)[1].logRoot == offered.logRoot;
        fail(errorFinding(sameLog ? "ledger.map-root" : "ledger.log-root", checkpointSubject(offered)));
        return Shows::Nothing;
    }
    if (log && !holds(*entries, *log))
        return Shows::Nothing;
    m_verdict.code = (*roots)[0].logRoot == kept.logRoot ? "ledger.map-root" : "ledger.log-root";
    return gives((*roots)[0], kept) ? Shows::Nothing : contradiction();
}

/// Whether \a log begins as the operator log in \a ledger does: that is what a registry is known by. Otherwise they are
/// of two registries, whose operators may share a key.
bool EvidenceJudge::holds(const Ledger &ledger, const LogView &log)
{
    const auto &first = log.records.front();
    for (std::uint64_t index = 0; index < ledger.size(); ++index) {
        const auto entry = ledger.entry(index);
        if (entry.log != operatorLogId())
            continue;
        if (entry.record == first.id)
            return true;
        fail(errorFinding("log.ledger-mismatch", operatorLogId().text(),
                          {{"record", first.position},
                           {"what", std::string("record")},
                           {"registryIndex", index},
                           {"got", first.id.text()},
                           {"want", entry.record.text()}}));
        return false;
    }
    fail(errorFinding("log.ledger-mismatch", operatorLogId().text(),
                      {{"record", first.position}, {"what", std::string("missing")}}));
    return false;
}

/// The pieces of a ledger, in order; they are named after the entry that each begins with.
Bytes EvidenceJudge::ledger() const
{
    std::vector<std::pair<qulonglong, const QByteArray *>> pieces;
    for (const auto &[name, bytes] : m_parts) {
        if (name.startsWith(ledgerPrefix))
            pieces.emplace_back(name.mid(ledgerPrefix.size()).chopped(4).toULongLong(), &bytes);
    }
    std::ranges::sort(pieces);
    Bytes packed;
    for (const auto &[first, bytes] : pieces)
        packed.insert(packed.end(), bytes->begin(), bytes->end());
    return packed;
}

} // namespace

bool isEvidencePart(const QString &name)
{
    static constexpr std::array names{"kept-checkpoint.json"_L1,
                                      "offered-checkpoint.json"_L1,
                                      "operator-log.json"_L1,
                                      "kept-operator-log.json"_L1,
                                      "offered-operator-log.json"_L1,
                                      "consistency-proof.pb"_L1,
                                      "answer.json"_L1,
                                      "registry.json"_L1};
    return std::ranges::contains(names, name) || (name.startsWith(ledgerPrefix) && name.endsWith(".bin"_L1));
}

EvidenceVerdict judgeEvidence(const EvidenceParts &parts, unsigned threads)
{
    return EvidenceJudge(parts, threads).run();
}

bool hasOperatorLog(const EvidenceParts &parts)
{
    return std::ranges::any_of(parts, [](const auto &part) { return part.first.endsWith("operator-log.json"_L1); });
}

JudgedEvidence judgeKeptEvidence(EvidenceParts parts, const std::vector<std::vector<PublishedRecord>> &operatorLogs,
                                 unsigned threads)
{
    auto verdict = judgeEvidence(parts, threads);
    if (hasOperatorLog(parts) || !verdict.kept)
        return {std::move(parts), std::move(verdict)};
    const auto keptLength = verdict.kept->checkpoint.logLength;
    const auto length = verdict.offered ? std::max(keptLength, verdict.offered->checkpoint.logLength) : keptLength;
    for (const auto &log : operatorLogs) {
        auto completed = parts;
        completed.emplace_back(u"operator-log.json"_s, recordsJson(operatorLogBelow(log, length)));
        auto judged = judgeEvidence(completed, threads);
        if (judged.outcome != Outcome::Verified)
            continue;
        judged.findings.push_back(infoFinding("evidence.completed", "operator-log.json"));
        return {std::move(completed), std::move(judged)};
    }
    return {std::move(parts), std::move(verdict)};
}

} // namespace kennel
