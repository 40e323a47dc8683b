// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/logstep.h"

#include "api/logsreader.h"
#include "base/workers.h"
#include "session/findings.h"
#include "session/logcollector.h"

#include <algorithm>
#include <set>

namespace kennel {

namespace {

using Collectors = std::map<LogId, LogCollector>;

QCoro::Task<std::expected<Collectors, StoreError>> keptLogs(FlowContext &context, std::int64_t registry,
                                                            std::vector<LogId> logs, bool fromBeginning)
{
    const auto kept = co_await context.store.read([registry, logs](Database &database) {
        LogTable table(database, registry);
        std::vector<StoredLog> stored;
        stored.reserve(logs.size());
        for (const auto &log : logs)
            stored.push_back(table.byId(log).value_or(StoredLog{0, log, 0, {}, {}}));
        return stored;
    });
    if (!kept)
        co_return std::unexpected(kept.error());
    Collectors collectors;
    for (const auto &log : *kept) {
        auto &collector = collectors.emplace(log.id, LogCollector(log.id, log.records)).first->second;
        if (fromBeginning)
            collector.restart();
    }
    co_return collectors;
}

/// A log that the registry denies although its own ledger has it: a lie. Without a ledger only a claim.
Finding denial(const LogId &log, const LogGround &ground)
{
    const auto place = ground.ledger ? ground.ledger->logs.find(log) : std::nullopt;
    if (place) {
        return errorFinding("log.denied", log.text(),
                            {{"count", std::uint64_t{ground.ledger->logs.entries(*place).size()}}});
    }
    Details details{{"basis", std::string(ground.ledger ? "proved" : "claimed")}};
    if (ground.ledger)
        details["logLength"] = ground.checkpoint.checkpoint.logLength;
    return errorFinding("log.not-found", log.text(), std::move(details), Outcome::NotFound);
}

/// Reads all pages of one batch. Logs with an error of their own leave \a collectors.
QCoro::Task<bool> readBatch(FlowContext &context, const LogGround &ground, Collectors &collectors,
                            LogStepResult &result)
{
    for (;;) {
        LogsQuery query;
        query.logLength = ground.checkpoint.checkpoint.logLength;
        query.operatorToken = ground.operatorToken;
        for (const auto &[log, collector] : collectors) {
            const auto &records = collector.records();
            query.packages.push_back(
                {log, records.empty() ? std::string() : records.back().fetchToken, records.size()});
        }
        if (query.packages.empty())
            co_return true;
        // The operator log comes along with every answer; it is complete already, and what comes is ignored here.
        LogsReader reader(context.client, std::move(query));
        bool again = false;
        while (!again) {
            auto page = co_await reader.next();
            if (!page) {
                const auto &error = page.error();
                if (error.isCancelled)
                    co_return false;
                const auto log = LogId::parse(error.finding.subject);
                if (error.server && error.server->isNotFound("log") && log && collectors.contains(*log)) {
                    // One unknown log fails the whole request: it is taken out, and the others are asked for again.
                    result.denied.push_back(*log);
                    result.findings.push_back(denial(*log, ground));
                    if (result.hint.empty())
                        result.hint = error.server->hint;
                    collectors.erase(*log);
                    again = true;
                    continue;
                }
                result.findings.push_back(error.finding);
                co_return false;
            }
            if (!*page)
                co_return true;
            std::ranges::copy((*page)->findings, std::back_inserter(result.findings));
            for (const auto &log : (*page)->restarted) {
                if (const auto found = collectors.find(log); found != collectors.end())
                    found->second.restart();
            }
            for (auto &part : (*page)->packages) {
                const auto found = collectors.find(part.log);
                if (found == collectors.end())
                    continue;
                if (auto error = found->second.take(std::move(part.records))) {
                    result.findings.push_back(std::move(*error));
                    collectors.erase(found);
                }
            }
            for (const auto &finding : (*page)->findings) {
                // Its records cannot be read on; the others can.
                if (finding.severity != Severity::Error)
                    continue;
                if (const auto log = LogId::parse(finding.subject))
                    collectors.erase(*log);
            }
        }
    }
}

/// How many of the \a kept records stand: those before the first that was refused, by its signature or otherwise.
std::size_t acceptedOf(const std::vector<PublishedRecord> &kept, const ReplayOptions &options)
{
    std::vector<Envelope> envelopes;
    envelopes.reserve(kept.size());
    for (const auto &record : kept)
        envelopes.push_back(record.envelope);
    const auto replay = replayPackageLog({}, envelopes, options);
    return replay.outcomes.size() - (replay.error() ? 1 : 0);
}

/// Judges the envelopes that came differently than they were kept. Where the kept one was refused and the new one is
/// accepted, the registry mended what it had broken: the new one takes its place. Returns how many of the kept records
/// stay.
std::size_t judgeChanges(LogView &view, std::vector<Finding> &findings, const std::vector<PublishedRecord> &kept,
                         const ReplayOptions &options)
{
    std::optional<std::size_t> accepted;
    auto stays = kept.size();
    for (auto &finding : findings) {
        if (finding.code != "log.envelope-changed")
            continue;
        const auto position = static_cast<std::size_t>(std::get<std::uint64_t>(finding.details.at("record")));
        auto &record = view.records.at(position);
        if (record.outcome == Outcome::Verified && !accepted)
            accepted = acceptedOf(kept, options);
        if (record.outcome == Outcome::Verified && position >= *accepted) {
            finding = infoFinding("log.envelope-mended", finding.subject, std::move(finding.details));
            stays = std::min(stays, position);
        } else {
            record.envelopeChanged = true;
        }
    }
    return stays;
}

FetchedLog judged(const LogGround &ground, LogCollector &collector, unsigned threads, const std::stop_token &stop)
{
    FetchedLog fetched;
    LogMaterial material;
    material.registry = ground.registry;
    material.log = collector.log();
    material.name = verifiedName(collector.log(), *ground.names);
    material.standsOn = ground.checkpoint;
    material.ledger = ground.ledger.get();
    const bool rewritten = !collector.containsKept();
    const auto difference = collector.firstDifference();
    material.records = collector.takeRecords();
    auto view = judgeLog(std::move(material), threads, stop);

    auto findings = std::move(collector.findings());
    ReplayOptions options;
    options.threads = threads;
    options.stop = stop;
    fetched.keptRecords = judgeChanges(view, findings, collector.kept(), options);
    if (view.records.empty())
        findings.push_back(errorFinding("log.empty", view.log.text()));
    if (rewritten) {
        findings.push_back(errorFinding("log.ledger-mismatch", view.log.text(),
                                        {{"record", std::uint64_t{difference}}, {"what", std::string("rewritten")}}));
    }
    std::ranges::copy(findings, std::back_inserter(view.findings));
    sortFindings(view.findings);
    view.outcome = worst(view.outcome, outcomeOf(view.findings));

    // What breaks a rule is kept, as it is what the registry signed; what differs from that is not.
    const bool signedByLedger = !ground.ledger || view.matchesLedger;
    fetched.storable = signedByLedger && !rewritten && outcomeOf(findings) == Outcome::Verified;
    const auto stays = fetched.storable ? fetched.keptRecords : view.records.size();
    fetched.refused = recordsBeside(collector.kept(), view, stays);
    fetched.view = std::make_shared<LogView>(std::move(view));
    return fetched;
}

} // namespace

std::vector<SetAsideRecord> recordsBeside(std::span<const PublishedRecord> kept, const LogView &log, std::size_t end)
{
    std::vector<SetAsideRecord> beside;
    for (std::size_t i = 0; i < std::min(end, log.records.size()); ++i) {
        const auto &published = log.records[i].published;
        if (i >= kept.size() || published.envelope != kept[i].envelope)
            beside.push_back({.log = log.log,
                              .position = i,
                              .registryIndex = published.registryIndex,
                              .envelope = published.envelope,
                              .reason = SetAsideRecord::Reason::Refused});
    }
    return beside;
}

std::vector<PublishedRecord> FetchedLog::freshRecords() const
{
    auto records = publishedRecords(*view);
    records.erase(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(keptRecords));
    return records;
}

QCoro::Task<LogStepResult> fetchLogs(FlowContext &context, LogGround ground, std::vector<LogId> logs,
                                     FetchPurpose purpose)
{
    LogStepResult result;
    context.job.setStage(JobStage::Logs, logs.size());
    const auto batchSize = static_cast<std::size_t>(context.client.limits().logsBatch);
    const auto registry = ground.registry.value;
    const auto sharedGround = std::make_shared<const LogGround>(std::move(ground));
    for (std::size_t begin = 0; begin < logs.size(); begin += batchSize) {
        const auto end = std::min(begin + batchSize, logs.size());
        const std::vector<LogId> batch(logs.begin() + static_cast<std::ptrdiff_t>(begin),
                                       logs.begin() + static_cast<std::ptrdiff_t>(end));
        auto kept = co_await keptLogs(context, registry, batch, purpose == FetchPurpose::Audit);
        if (!kept) {
            result.findings.push_back(storeFinding(kept.error()));
            co_return result;
        }
        const auto collectors = std::make_shared<Collectors>(std::move(*kept));
        if (!co_await readBatch(context, *sharedGround, *collectors, result))
            co_return result;

        const auto threads = context.threads;
        const auto stop = context.stop();
        const auto fetched = co_await offload([sharedGround, collectors, threads, stop] {
            std::vector<LogCollector *> work;
            for (auto &[log, collector] : *collectors)
                work.push_back(&collector);
            std::vector<FetchedLog> done(work.size());
            // Many logs at once, or the records of a single one.
            const auto threadsEach = work.size() == 1 ? threads : 1;
            parallelFor(work.size(), threads,
                        [&](std::size_t i) { done[i] = judged(*sharedGround, *work[i], threadsEach, stop); });
            return done;
        });
        if (context.job.isStopped())
            co_return result;
        if (purpose != FetchPurpose::Read) {
            const auto run = context.run;
            context.quarantined = true;
            const auto written = co_await context.store.write([registry, run, fetched](Database &database) {
                LogTable table(database, registry);
                for (const auto &log : fetched) {
                    if (log.storable)
                        table.quarantine(run, log.view->log, log.keptRecords, log.freshRecords());
                    SetAsideTable(database, registry).add(log.refused);
                }
            });
            if (!written) {
                result.findings.push_back(storeFinding(written.error()));
                co_return result;
            }
        }
        for (const auto &log : fetched) {
            auto &known = result.logs.emplace(log.view->log, log).first->second;
            known.summary = summaryOf(*log.view);
            if (purpose != FetchPurpose::Read) {
                known.view.reset();
                known.refused.clear();
            }
        }
        context.job.setProgress(end);
    }
    result.complete = true;
    co_return result;
}

} // namespace kennel
