// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Reading one log.
#include "session/findings.h"
#include "session/sessionprivate.h"
#include "session/storedverifier.h"
#include "store/ledgertable.h"

#include <algorithm>

namespace kennel {

namespace {

/// So many judged logs of a registry stay in memory.
constexpr std::size_t maxKeptLogs = 64;

/// A log without records; a finding has to say why.
std::shared_ptr<LogView> emptyLog(RegistryId registry, const LogId &log)
{
    auto view = std::make_shared<LogView>();
    view->kind = log == operatorLogId() ? LogKind::Operator : LogKind::Package;
    view->registry = registry;
    view->log = log;
    view->outcome = Outcome::Verified;
    return view;
}

void addFindings(LogView &view, const std::vector<Finding> &findings)
{
    std::ranges::copy(findings, std::back_inserter(view.findings));
    sortFindings(view.findings);
    view.findings.erase(std::unique(view.findings.begin(), view.findings.end()), view.findings.end());
    view.outcome = worst(view.outcome, outcomeOf(findings));
}

/// Of what refreshing found, what concerns a single log: that the ledger could not be had does not; that it was no
/// allowed answer does.
std::vector<Finding> relevant(const FlowReport &report, bool onlyLedgerMissing)
{
    auto findings = report.findings;
    if (onlyLedgerMissing && report.online) {
        for (auto &finding : findings) {
            if (finding.severity != Severity::Error || finding.outcome != Outcome::CouldNotCheck)
                continue;
            finding.severity = Severity::Warning;
            finding.outcome = Outcome::Verified;
        }
    }
    return findings;
}

} // namespace

void Session::Private::keepLog(RegistryId id, const std::shared_ptr<const LogView> &log)
{
    auto *known = account(id);
    if (!known)
        return;
    if (known->logs.size() >= maxKeptLogs)
        std::erase_if(known->logs, [](const auto &item) { return item.first != operatorLogId(); });
    known->logs[log->log] = log;
    Q_EMIT q->logChanged(id, log->log);
}

QCoro::Task<std::shared_ptr<LogView>> Session::Private::storedLog(RegistryId id, LogId log,
                                                                  std::shared_ptr<const RegistryData> data)
{
    if (log == operatorLogId()) {
        co_return data->operatorLog ? std::make_shared<LogView>(*data->operatorLog) : emptyLog(id, log);
    }
    std::uint64_t setAside = 0;
    const auto stored = co_await store->read([id, log, &setAside](Database &database) {
        auto kept = std::make_shared<std::optional<StoredLog>>(LogTable(database, id.value).byId(log));
        if (!kept->has_value())
            setAside = SetAsideTable(database, id.value).countOf(log);
        return kept;
    });
    if (!stored) {
        auto view = emptyLog(id, log);
        addFindings(*view, {storeFinding(stored.error())});
        co_return view;
    }
    if (!(*stored)->has_value()) {
        auto view = emptyLog(id, log);
        // Without the network a ledger shows that there is no such log; of one that was never read nothing is known.
        const bool absent = data->ledgerVerified && !data->ledger->logs.find(log);
        Details details;
        if (setAside > 0)
            details = {{"basis", std::string("begun-again")}, {"setAside", setAside}};
        addFindings(*view,
                    {absent ? errorFinding("log.not-found", log.text(),
                                           {{"basis", std::string("proved")}, {"logLength", data->acceptedLength()}},
                                           Outcome::NotFound)
                            : errorFinding("log.not-kept", log.text(), std::move(details), Outcome::NotChecked)});
        co_return view;
    }
    // To the end also when the job was cancelled: a log that was judged half would look as if it had no releases.
    const auto workers = threads();
    co_return co_await offload([data, shared = *stored, workers] {
        return std::make_shared<LogView>(judgeStored(*data, std::move(**shared), workers, {}));
    });
}

QCoro::Task<Session::Private::ReadLog> Session::Private::fetchLog(RegistryId id, LogId log, Command &command,
                                                                  Refreshed &refreshed)
{
    const auto data = refreshed.data;
    LogGround ground;
    ground.registry = id;
    ground.checkpoint = data->accepted->latest;
    ground.ledger = data->ledgerVerified ? data->ledger : nullptr;
    ground.names = data->names;
    ground.operatorToken = data->operatorLog->records.back().published.fetchToken;
    auto fetched = co_await fetchLogs(*command.context, std::move(ground), {log}, FetchPurpose::Read);
    ReadLog result;
    result.hint = fetched.hint;
    const auto found = fetched.logs.find(log);
    if (found == fetched.logs.end()) {
        // What is kept of it stays readable, with what stands against it.
        if (data->logs.contains(log))
            result.view = co_await storedLog(id, log, data);
        else
            result.view = emptyLog(id, log);
        addFindings(*result.view, fetched.findings);
        co_return result;
    }

    const auto &fetchedLog = found->second;
    const auto &view = fetchedLog.view; // of which nobody else knows yet
    std::optional<HeadProof> proof;
    if (fetchedLog.storable && !view->records.empty()) {
        const auto &operatorHead = data->operatorLog->records.back();
        const auto &head = view->records.back();
        auto heads = co_await proveHeads(*command.context, *view->standsOn,
                                         {{operatorHead.published.registryIndex, {operatorLogId(), operatorHead.id}},
                                          {head.published.registryIndex, {log, head.id}}});
        view->headProven = heads.proven == 2;
        proof = heads.proof;
        std::ranges::copy(heads.findings, std::back_inserter(fetched.findings));
        if (view->headProven && !view->matchesLedger) {
            view->records.back().inclusion = Inclusion::GivenByRegistry;
            view->outcome = outcomeOf(view->findings);
        }
    }
    addFindings(*view, fetched.findings);

    const bool proofHolds = view->headProven || view->matchesLedger;
    if (fetchedLog.storable && proofHolds && outcomeOf(fetched.findings) == Outcome::Verified) {
        const auto kept = fetchedLog.keptRecords;
        const auto length = view->standsOn->checkpoint.logLength;
        command.context->job.setStage(JobStage::Store);
        const auto written = co_await store->write([=, fresh = fetchedLog.freshRecords()](Database &database) {
            LogTable table(database, id.value);
            table.replace(log, kept, fresh, length);
            if (proof)
                table.setProof(log, *proof);
        });
        if (!written)
            addFindings(*view, {storeFinding(written.error())});
        auto updated = std::make_shared<RegistryData>(*data);
        updated->logs[log] = summaryOf(*view);
        refreshed.data = updated;
    }
    if (!fetchedLog.refused.empty()) {
        const auto kept = co_await store->write(
            [id, refused = fetchedLog.refused](Database &database) { SetAsideTable(database, id.value).add(refused); });
        if (!kept)
            addFindings(*view, {storeFinding(kept.error())});
    }
    result.view = view;
    co_return result;
}

QCoro::Task<Session::Private::ReadLog> Session::Private::readLog(RegistryId id, LogId log, ReadOptions readOptions,
                                                                 Job &job, Budget budget)
{
    ReadLog result;
    const auto *known = account(id);
    if (!known) {
        result.view = emptyLog(id, log);
        addFindings(*result.view, {unknownRegistry()});
        co_return result;
    }
    const auto turn = co_await known->turn->take(job);
    Writer writer;
    if (turn && !readOptions.offline)
        writer = co_await takeWriter(job);
    Refreshed refreshed;
    if (turn && writer) {
        auto command = co_await connectTo(id, job, budget);
        refreshed.report.findings = command.findings;
        if (command.context && (readOptions.refresh || !account(id)->data)) {
            refreshed = co_await refresh(id, command, {}, Logs::None);
        } else if (command.context) {
            if (const auto data = co_await dataOf(id, job, Logs::None)) {
                refreshed.data = *data;
                // On what somebody changed nothing is built.
                refreshed.report.online = (*data)->accepted && !(*data)->row.broken && !isDamaged(**data);
            }
        }
        if (refreshed.data && refreshed.report.online && log != operatorLogId() && !job.isStopped())
            result = co_await fetchLog(id, log, command, refreshed);
    }
    if (!refreshed.data && !job.isCancelled()) {
        if (const auto data = co_await dataOf(id, job, Logs::None))
            refreshed.data = *data;
        else
            refreshed.report.findings.push_back(storeFinding(data.error()));
    }
    if (!result.view && refreshed.data)
        result.view = co_await storedLog(id, log, refreshed.data);
    if (!result.view)
        result.view = emptyLog(id, log);
    // What the registry as a whole failed in concerns each of its logs.
    if (refreshed.data) {
        std::ranges::copy_if(refreshed.data->findings, std::back_inserter(result.ofRegistry),
                             [](const Finding &finding) {
                                 return finding.severity == Severity::Error && !finding.code.starts_with("names.");
                             });
        addFindings(*result.view, result.ofRegistry);
    }
    if (result.view->standsOn)
        result.view->outcome = worst(result.view->outcome, ageOutcome(*result.view->standsOn, viewPolicy()));
    const auto parent = brokenParent(id);
    const bool isBroken = refreshed.data && refreshed.data->row.broken;
    result.isBroken = isBroken || parent;
    if (result.isBroken && !result.view->records.empty())
        result.view->beforeBreak = result.view->outcome;
    noteStop(refreshed.report.findings, job);
    std::ranges::copy(relevant(refreshed.report, refreshed.onlyLedgerMissing), std::back_inserter(result.ofRegistry));
    // The flow that found it out says more about it.
    const auto add = [&result](const Finding &broken) {
        if (!std::ranges::contains(result.ofRegistry, broken.code, &Finding::code))
            result.ofRegistry.push_back(broken);
    };
    if (isBroken)
        add(brokenFinding(*refreshed.data));
    if (parent)
        add(*parent);
    addFindings(*result.view, result.ofRegistry);
    result.registryOutcome = outcomeOf(result.ofRegistry);
    if (refreshed.data && refreshed.data->accepted) {
        const auto age = ageOutcome(refreshed.data->accepted->latest, viewPolicy());
        result.registryOutcome = worst(result.registryOutcome, age);
    }
    if (result.view->records.empty() && result.view->outcome < Outcome::NotFound)
        result.view->outcome = Outcome::NotChecked;
    if (refreshed.data && !job.isCancelled()) {
        co_await publish(id, refreshed.data, refreshed.report);
        keepLog(id, result.view);
    }
    co_return result;
}

Task<std::expected<std::vector<SetAsideRecord>, StoreError>> Session::setAsideRecords(RegistryId id)
{
    const Private::Running running(d.get());
    auto records =
        co_await d->store->read([id](Database &database) { return SetAsideTable(database, id.value).all(); });
    co_return records;
}

Task<std::expected<std::map<LogId, PackageName>, StoreError>> Session::logNames(RegistryId id)
{
    const Private::Running running(d.get());
    auto known = co_await d->store->read([id](Database &database) {
        const auto all = NameTable(database, id.value).all();
        std::map<LogId, PackageName> names;
        for (const auto &[log, row] : all) {
            if (auto name = verifiedName(log, all))
                names.emplace(log, *std::move(name));
        }
        return names;
    });
    co_return known;
}

Task<std::shared_ptr<const LogView>> Session::readLog(RegistryId id, LogId log, ReadOptions options)
{
    Private::Flow flow(d.get(), JobKind::ReadLog, id, QString::fromStdString(log.text()));
    const auto result = co_await d->readLog(id, log, options, flow.job(), d->newBudget());
    flow.finish(result.view->outcome);
    co_return result.view;
}

} // namespace kennel
