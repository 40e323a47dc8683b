// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/operatorstep.h"

#include "api/logsreader.h"
#include "session/findings.h"
#include "session/logcollector.h"
#include "store/ledgertable.h"

#include <algorithm>

namespace kennel {

namespace {

std::vector<PublishedRecord> keptRecords(const RegistryData &base, std::uint64_t length)
{
    std::vector<PublishedRecord> records;
    if (!base.operatorLog)
        return records;
    for (const auto &record : base.operatorLog->records) {
        if (record.published.registryIndex < length)
            records.push_back(record.published);
    }
    return records;
}

/// Reads all pages into \a collector, up to a bad record, and replays all but the last one; false on an error, which is
/// then among the findings.
QCoro::Task<bool> readPages(FlowContext &context, LogCollector &collector, std::uint64_t length,
                            std::vector<Finding> &findings, Replay<OperatorState> &replay)
{
    replay = {};
    LogsQuery query;
    query.logLength = length;
    if (!collector.wasRestarted() && !collector.records().empty()) {
        query.operatorToken = collector.records().back().fetchToken;
        query.operatorHeld = collector.records().size();
    }
    LogsReader reader(context.client, std::move(query));
    for (;;) {
        auto page = co_await reader.next();
        if (!page) {
            if (!page.error().isCancelled)
                findings.push_back(page.error().finding);
            co_return false;
        }
        if (!*page)
            break;
        std::ranges::copy((*page)->findings, std::back_inserter(findings));
        if (std::ranges::contains((*page)->restarted, operatorLogId())) {
            collector.restart();
            replay = {};
        }
        if (auto error = collector.take(std::move((*page)->operatorLog.records))) {
            findings.push_back(std::move(*error));
            co_return false;
        }
        if (outcomeOf(findings) != Outcome::Verified)
            co_return false;
        if (std::ranges::contains((*page)->finished, operatorLogId()))
            continue; // what is left to replay, judgeLog does
        ReplayOptions options;
        options.threads = context.threads;
        options.stop = context.stop();
        if (!co_await offload([&] { return replayOn(replay, collector.records(), options); }))
            break;
    }
    std::ranges::copy(collector.findings(), std::back_inserter(findings));
    if (collector.records().empty())
        findings.push_back(errorFinding("log.empty", operatorLogId().text()));
    else if (auto error = judgeOrder(operatorLogId(), collector.records(), 0, length))
        findings.push_back(std::move(*error));
    co_return outcomeOf(findings) == Outcome::Verified;
}

QCoro::Task<std::shared_ptr<const LogView>> judge(FlowContext &context, const RegistryData &base,
                                                  std::vector<PublishedRecord> records, Replay<OperatorState> replay)
{
    auto material = std::make_shared<LogMaterial>();
    material->kind = LogKind::Operator;
    material->registry = base.id();
    material->log = operatorLogId();
    material->records = std::move(records);
    material->replayed = std::move(replay);
    const auto threads = context.threads;
    const auto stop = context.stop();
    co_return co_await offload([material, threads, stop] {
        return std::shared_ptr<const LogView>(std::make_shared<LogView>(judgeLog(std::move(*material), threads, stop)));
    });
}

} // namespace

QCoro::Task<OperatorStepResult> fetchOperatorLog(FlowContext &context, const RegistryData &base, std::uint64_t length,
                                                 bool fromBeginning)
{
    OperatorStepResult result;
    context.job.setStage(JobStage::OperatorLog);
    const auto kept = keptRecords(base, length);
    LogCollector collector(operatorLogId(), kept);
    if (fromBeginning)
        collector.restart();
    Replay<OperatorState> replay;
    if (!co_await readPages(context, collector, length, result.findings, replay))
        co_return result;
    auto log = co_await judge(context, base, collector.records(), std::move(replay));

    // Does the continuation chain to what is kept? If not, only the whole log tells what happened.
    if (!collector.wasRestarted() && log->acceptedRecords <= kept.size() && log->records.size() > kept.size() &&
        !kept.empty()) {
        collector.restart();
        if (!co_await readPages(context, collector, length, result.findings, replay))
            co_return result;
        log = co_await judge(context, base, collector.records(), std::move(replay));
    }
    result.fromBeginning = collector.wasRestarted();
    if (result.fromBeginning) {
        if (base.row.pin && !log->records.empty() && log->records.front().id != *base.row.pin)
            result.relation = OperatorRelation::IdentityChanged;
        else if (!collector.containsKept())
            result.relation = collector.firstDifference() == collector.records().size() ? OperatorRelation::Shortened
                                                                                        : OperatorRelation::Rewritten;
    }
    result.keptRecords = result.relation == OperatorRelation::Extends ? kept.size() : 0;
    result.log = std::move(log);
    co_return result;
}

} // namespace kennel
