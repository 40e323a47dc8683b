// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Decisions of a person: trusting anew; and asking a registry about what it signed.
#include "session/evidence.h"
#include "session/findings.h"
#include "session/sessionprivate.h"
#include "session/storedverifier.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

Finding otherOperator(const KeyId &want, const KeyId &got)
{
    return errorFinding("operator.not-wanted", operatorLogId().text(),
                        {{"want", want.text()}, {"operator", got.text()}});
}

/// The first error of a flow that did not end as it should.
Finding firstError(const FlowReport &report, const RegistryData &data, const Job &job)
{
    for (const auto *findings : {&report.findings, &data.findings}) {
        const auto error = std::ranges::find(*findings, Severity::Error, &Finding::severity);
        if (error != findings->end())
            return *error;
    }
    return stopFinding(job);
}

MonitorResult::Verdict verdict(MonitorVerdict answer)
{
    switch (answer) {
    case MonitorVerdict::Verified:
        return MonitorResult::Verdict::Verified;
    case MonitorVerdict::Invalid:
        return MonitorResult::Verdict::Invalid;
    case MonitorVerdict::Unverified:
        break;
    }
    return MonitorResult::Verdict::Unverified;
}

std::string verdictCode(MonitorVerdict answer)
{
    switch (answer) {
    case MonitorVerdict::Verified:
        return "verified";
    case MonitorVerdict::Invalid:
        return "invalid";
    case MonitorVerdict::Unverified:
        break;
    }
    return "unverified";
}

/// That a registry calls a statement invalid which it signed, under the log \a served, if that is not the accepted one.
/// The answer is signed by nobody: it is what this program read.
EvidenceRow disownedEvidence(const RegistryData &data, const CheckpointRow &disowned,
                             const std::optional<ServedLog> &served, const MonitorAnswer &answer, std::int64_t now)
{
    const auto &asked = disowned.latest;
    EvidenceBuilder builder("monitor.invalid", now);
    builder.checkpoint(u"kept-checkpoint.json"_s, asked);
    const auto text =
        QJsonDocument(QJsonObject{{u"checkpoint"_s, QString::fromStdString(verdictCode(answer.checkpoint))},
                                  {u"signature"_s, QString::fromStdString(verdictCode(answer.signature))}})
            .toJson();
    builder.part(u"answer.json"_s, text);
    // What was kept before a person trusted the registry anew was signed under a log that is set aside by now.
    if (disowned.generation == data.row.generation) {
        const auto log = operatorLogOf(data.operatorLog.get(), served, asked.checkpoint.logLength);
        builder.part(u"operator-log.json"_s, recordsJson(log.records));
    }
    builder.part(u"registry.json"_s, registryJson(data.row));
    auto row = builder.row();
    row.identity = QByteArray::number(static_cast<qint64>(data.row.generation)) + ' ' +
                   QByteArray::fromStdString(checkpointSubject(asked.checkpoint));
    return row;
}

} // namespace

Task<std::expected<RegistryInfo, Finding>> Session::trust(RegistryId id, std::optional<KeyId> operatorKey)
{
    const auto *known = d->account(id);
    Private::Flow flow(d.get(), JobKind::Trust, id, known ? known->row.label : QString());
    if (!known)
        co_return std::unexpected(unknownRegistry());
    const auto turn = co_await known->turn->take(flow.job());
    Private::Writer writer;
    if (turn)
        writer = co_await d->takeWriter(flow.job());
    if (!writer)
        co_return std::unexpected(stopFinding(flow.job()));
    const auto old = co_await d->dataOf(id, flow.job(), Private::Logs::None);
    if (!old)
        co_return std::unexpected(storeFinding(old.error()));
    auto command = co_await d->connectTo(id, flow.job(), d->newBudget());
    if (!command.context) {
        co_return std::unexpected(command.findings.empty() ? stopFinding(flow.job()) : command.findings.front());
    }

    // A healthy registry stays what it is: only the key is compared. Otherwise everything begins again.
    const bool replace = (*old)->row.broken || isDamaged(**old);
    const bool beginAgain = replace || !(*old)->accepted;
    auto base = *old;
    if (beginAgain) {
        auto blank = std::make_shared<RegistryData>();
        blank->row = (*old)->row;
        blank->row.broken = false;
        blank->row.accepted.reset();
        blank->row.pin.reset();
        blank->row.operatorKey.reset();
        blank->row.generation += 1;
        base = blank;
    }
    SyncFlow sync(*command.context, base, {});
    if (beginAgain)
        sync.beginAgain(operatorKey, (*old)->row.pin);
    co_await sync.run();
    const bool done = sync.report().online;
    auto report = sync.report();
    std::ranges::copy(command.findings, std::back_inserter(report.findings));
    co_await d->publish(id, done || !beginAgain ? sync.data() : *old, report);
    if (!done) {
        const auto error = firstError(report, *sync.data(), flow.job());
        flow.finish(error.outcome);
        co_return std::unexpected(error);
    }
    const auto info = registryInfo(sync.data()->row);
    if (operatorKey && info.operatorKey != operatorKey) {
        flow.finish(Outcome::Failed);
        co_return std::unexpected(otherOperator(*operatorKey, info.operatorKey.value_or(KeyId())));
    }
    flow.finish(Outcome::Verified);
    co_return info;
}

/// Of \a data the newest statement of \a length, or with none the one that was accepted last; its signature holds.
static std::optional<CheckpointRow> statementOf(const RegistryData &data, std::optional<std::uint64_t> length)
{
    std::optional<CheckpointRow> found;
    for (const auto &row : data.journal) {
        if (row.wellSigned &&
            (length ? row.first.checkpoint.logLength == *length : data.accepted && row.id == data.accepted->id))
            found = row;
    }
    return found;
}

QCoro::Task<std::optional<StoreError>> Session::Private::keepDisowned(std::shared_ptr<const RegistryData> data,
                                                                      CheckpointRow asked, MonitorAnswer answer,
                                                                      FlowReport report)
{
    const auto id = data->id();
    const auto served = co_await store->read([id, row = asked.id](Database &database) {
        return std::make_shared<const std::optional<ServedLog>>(ServedLogTable(database, id.value).of(row));
    });
    // An operator log may be long.
    const auto evidence = co_await offload(
        [&, now = now()] { return disownedEvidence(*data, asked, served ? **served : std::nullopt, answer, now); });
    const auto kept = co_await store->write([id, evidence](Database &database) {
        EvidenceTable table(database, id.value);
        table.add(evidence);
        return std::pair(RegistryTable(database).byId(id.value).value_or(RegistryRow{}), table.all());
    });
    if (!kept)
        co_return kept.error();
    auto changed = std::make_shared<RegistryData>(*data);
    std::tie(changed->row, changed->evidence) = *kept;
    co_await publish(id, changed, report);
    co_return std::nullopt;
}

Task<MonitorResult> Session::verifyCheckpoint(RegistryId id, std::optional<std::uint64_t> length)
{
    MonitorResult result;
    const auto *known = d->account(id);
    const auto subject = length ? QString::number(*length) : QString();
    Private::Flow flow(d.get(), JobKind::VerifyCheckpoint, id, subject);
    if (!known) {
        result.findings.push_back(unknownRegistry());
        result.outcome = Outcome::NotFound;
        co_return result;
    }
    const auto turn = co_await known->turn->take(flow.job());
    Private::Writer writer;
    if (turn)
        writer = co_await d->takeWriter(flow.job());
    Private::Command command;
    if (writer)
        command = co_await d->connectTo(id, flow.job(), d->newBudget());
    if (!command.context) {
        result.findings = command.findings;
        noteStop(result.findings, flow.job());
        result.outcome = worst(Outcome::CouldNotCheck, outcomeOf(result.findings));
        co_return result;
    }
    const auto refreshed = co_await d->refresh(id, command, {.names = false}, Private::Logs::None);
    result.findings = refreshed.report.findings;
    const auto asked = refreshed.data ? statementOf(*refreshed.data, length) : std::nullopt;
    if (asked)
        result.asked = asked->latest;
    if (refreshed.data) {
        std::ranges::copy_if(refreshed.data->findings, std::back_inserter(result.findings),
                             [](const Finding &finding) { return finding.severity == Severity::Error; });
        co_await d->publish(id, refreshed.data, refreshed.report);
    }
    result.outcome = outcomeOf(result.findings);
    if (!result.asked && length) {
        result.findings.push_back(
            errorFinding("checkpoint.not-kept", std::to_string(*length), {{"got", *length}}, Outcome::NotFound));
    }
    if (!result.asked) {
        result.outcome = worst(result.outcome, length ? Outcome::NotFound : Outcome::NotChecked);
        flow.finish(result.outcome);
        co_return result;
    }
    const auto answer = co_await command.client->verifyCheckpoint(*result.asked);
    if (!answer) {
        result.findings.push_back(answer.error().isCancelled ? stopFinding(flow.job()) : answer.error().finding);
    } else {
        result.checkpoint = verdict(answer->checkpoint);
        result.signature = verdict(answer->signature);
        result.retryAfter = answer->retryAfter;
        Details details;
        addCheckpointDetails(details, *result.asked);
        details["checkpoint"] = verdictCode(answer->checkpoint);
        details["signature"] = verdictCode(answer->signature);
        if (answer->retryAfter)
            details["retryAfter"] = *answer->retryAfter;
        const auto about = checkpointSubject(result.asked->checkpoint);
        using enum MonitorVerdict;
        if (answer->checkpoint == Invalid || answer->signature == Invalid) {
            result.findings.push_back(errorFinding("monitor.invalid", about, std::move(details)));
            if (const auto error = co_await d->keepDisowned(refreshed.data, *asked, *answer, refreshed.report))
                result.findings.push_back(storeFinding(*error));
        } else if (answer->checkpoint == Unverified || answer->signature == Unverified)
            result.findings.push_back(
                errorFinding("monitor.unverified", about, std::move(details), Outcome::CouldNotCheck));
    }
    sortFindings(result.findings);
    result.outcome = worst(result.outcome, outcomeOf(result.findings));
    flow.finish(result.outcome);
    co_return result;
}

} // namespace kennel
