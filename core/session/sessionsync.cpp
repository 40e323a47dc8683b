// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Loading from the store, connecting, and bringing a registry up to date.
#include "base/workers.h"
#include "session/findings.h"
#include "session/sessionprivate.h"
#include "session/storedverifier.h"
#include "store/checkpointtable.h"
#include "store/ledgertable.h"
#include "store/registrytable.h"
#include "store/statement.h"

#include <QCoroTimer>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kennel {

namespace {

/// How often a flow that waits for another process looks again.
constexpr auto writerPause = 200ms;

/// So many package logs are read from the store and replayed at a time.
constexpr std::size_t replayBatch = 64;

} // namespace

std::int64_t dataVersion(Database &database)
{
    auto select = database.statement("PRAGMA data_version");
    return select.next() ? select.integer(0) : 0;
}

QCoro::Task<Session::Private::Writer> Session::Private::takeWriter(Job &job)
{
    for (auto taken = lock.tryLock(); !taken; taken = lock.tryLock()) {
        const auto detail = QString::fromStdString(taken.error().detail);
        if (taken.error().error == FolderLock::Error::Io)
            job.giveUp(storeFinding({StoreErrorCode::Io, store->directory(), detail}));
        else
            job.setStage(JobStage::WaitForWriter, 0, detail);
        if (job.isStopped()) {
            if (!job.why())
                job.giveUp(storeFinding({StoreErrorCode::Locked, store->directory(), detail}));
            co_return Writer();
        }
        co_await QCoro::sleepFor(writerPause);
    }
    Writer writer(&lock);
    if (lock.depth() == 1) {
        // What a run that was killed left behind, here or in another process; nobody else can be writing now.
        co_await store->write([](Database &database) { clearQuarantine(database); });
    }
    co_return writer;
}

Session::Private::Command::~Command()
{
    if (!context || !context->quarantined)
        return;
    const auto run = context->run;
    context->store.write([run](Database &database) { clearQuarantine(database, run); });
}

Session::Private::Budget Session::Private::newBudget() const
{
    return std::make_shared<RetryBudget>(options.network.limits,
                                         [] { return QRandomGenerator::global()->generateDouble(); });
}

QCoro::Task<Session::Private::Command> Session::Private::connectTo(RegistryId id, Job &job, Budget budget)
{
    Command command;
    auto *known = account(id);
    if (!known)
        co_return command;
    // Who misbehaved vouches for nobody, so that nothing more is asked through it.
    if (auto broken = brokenParent(id)) {
        command.findings.push_back(std::move(*broken));
        co_return command;
    }
    const auto policy = networkPolicy();
    if (!known->transport) {
        auto transport = options.transports->transport(registryInfo(known->row), policy, networkLog);
        if (!transport) {
            command.findings.push_back(transport.error().finding);
            co_return command;
        }
        known->transport = std::move(*transport);
    }
    command.transport = known->transport;
    const auto client = [&](const QUrl &base) {
        return std::make_unique<RegistryClient>(*command.transport, RegistryAddress{base, known->row.domain, id.value},
                                                policy, *options.clock, job.stopToken(), budget);
    };

    // A federated registry is reached where its parent is; the demo registry needs no looking up.
    if (known->row.parent) {
        const auto *parent = account({*known->row.parent});
        known->base = parent ? parent->base.value_or(parent->row.base) : known->row.base;
    } else if (known->row.demo) {
        known->base = known->row.url;
    }
    if (!known->base) {
        job.setStage(JobStage::Discovery);
        auto seeker = client(known->row.url);
        const auto found = co_await seeker->wellKnown();
        known = account(id);
        if (!found || !known)
            co_return command;
        // Without an answer the registry is where it was last, and the next flow asks again.
        if (found->isAnswered)
            known->base = found->base;
        known->discovery = found->findings;
    }
    command.findings = known->discovery;
    command.client = client(known->base.value_or(known->row.base));
    // By chance, as runs of several processes meet in one quarantine.
    const auto run = static_cast<std::int64_t>(QRandomGenerator::global()->generate64() >> 1);
    command.context = std::make_unique<FlowContext>(*store, *options.clock, *command.client, job, threads(), run);
    co_return command;
}

QCoro::Task<std::map<LogId, LogSummary>> Session::Private::summaries(std::shared_ptr<const RegistryData> data,
                                                                     std::vector<LogId> logs, Job &job)
{
    std::map<LogId, LogSummary> result;
    const auto registry = data->row.id;
    job.setStage(JobStage::Replay, logs.size());
    for (std::size_t begin = 0; begin < logs.size() && !job.isCancelled(); begin += replayBatch) {
        const auto end = std::min(begin + replayBatch, logs.size());
        const std::vector<LogId> batch(logs.begin() + static_cast<std::ptrdiff_t>(begin),
                                       logs.begin() + static_cast<std::ptrdiff_t>(end));
        const auto stored = co_await store->read([registry, batch](Database &database) {
            LogTable table(database, registry);
            auto records = std::make_shared<std::vector<StoredLog>>();
            for (const auto &log : batch) {
                if (auto found = table.byId(log))
                    records->push_back(std::move(*found));
            }
            return records;
        });
        if (!stored)
            co_return result;
        const auto workers = threads();
        const auto stop = job.cancelToken();
        const auto judged = co_await offload([data, records = *stored, workers, stop] {
            std::vector<std::pair<LogId, LogSummary>> done(records->size());
            parallelFor(records->size(), workers, [&](std::size_t i) {
                done[i] = {(*records)[i].id, summaryOf(judgeStored(*data, std::move((*records)[i]), 1, stop))};
            });
            return done;
        });
        result.insert(judged.begin(), judged.end());
        job.setProgress(end);
    }
    co_return result;
}

QCoro::Task<Session::Private::Data> Session::Private::readData(RegistryId id, Job &job)
{
    struct Read
    {
        StoredRegistry stored;
        std::int64_t version = 0;
    };
    const auto read = co_await store->read([id](Database &database) {
        return std::make_shared<Read>(Read{readStoredRegistry(database, id.value), dataVersion(database)});
    });
    if (!read)
        co_return std::unexpected(read.error());
    co_await reloadLists((*read)->version);
    // Another process deleted it: there is nothing to verify, and no row to take over.
    if ((*read)->stored.row.id != id.value)
        co_return std::unexpected(StoreError{StoreErrorCode::Cancelled, store->directory(), {}});
    const auto workers = threads();
    const auto stop = job.cancelToken();
    job.setStage(JobStage::Recompute);
    const auto verified = co_await offload([shared = *read, workers, stop] {
        return std::make_shared<const RegistryData>(verifyStored(std::move(shared->stored), workers, stop));
    });
    if (job.isCancelled())
        co_return std::unexpected(StoreError{StoreErrorCode::Cancelled, store->directory(), {}});
    if (auto *known = account(id)) {
        known->data = verified;
        known->dataVersion = (*read)->version;
        known->row = verified->row;
    }
    co_return verified;
}

QCoro::Task<Session::Private::Data> Session::Private::judgeLogs(RegistryId id, std::shared_ptr<const RegistryData> data,
                                                                Job &job)
{
    std::vector<LogId> missing;
    for (const auto &[log, summary] : data->logs) {
        if (!summary.judged)
            missing.push_back(log);
    }
    if (missing.empty())
        co_return data;
    auto judged = co_await summaries(data, std::move(missing), job);
    if (job.isCancelled())
        co_return std::unexpected(StoreError{StoreErrorCode::Cancelled, store->directory(), {}});
    auto whole = std::make_shared<RegistryData>(*data);
    for (auto &[log, summary] : judged)
        whole->logs[log] = std::move(summary);
    if (auto *known = account(id); known && known->data == data)
        known->data = whole;
    co_return whole;
}

QCoro::Task<Session::Private::Data> Session::Private::dataOf(RegistryId id, Job &job, Logs logs)
{
    std::shared_ptr<const RegistryData> data;
    if (const auto *known = account(id); known && known->data) {
        const auto version = co_await store->read([](Database &database) { return dataVersion(database); });
        if (!version)
            co_return std::unexpected(version.error());
        known = account(id);
        if (known && known->data && known->dataVersion == *version)
            data = known->data;
    }
    if (!data) {
        auto read = co_await readData(id, job);
        if (!read)
            co_return read;
        data = *read;
    }
    if (logs == Logs::None)
        co_return data;
    co_return co_await judgeLogs(id, data, job);
}

std::shared_ptr<const RegistryView> Session::Private::failedView(RegistryId id, const Finding &finding) const
{
    auto view = std::make_shared<RegistryView>();
    const auto found = accounts.find(id);
    if (found != accounts.end()) {
        if (found->second.view)
            *view = *found->second.view;
        view->info = registryInfo(found->second.row);
    }
    view->info.id = id;
    view->findings.push_back(finding);
    sortFindings(view->findings);
    view->outcome = worst(view->outcome, finding.outcome);
    view->checkedAt = now();
    view->online = false;
    return view;
}

QCoro::Task<std::shared_ptr<const RegistryView>>
Session::Private::publish(RegistryId id, std::shared_ptr<const RegistryData> data, FlowReport report)
{
    if (auto broken = brokenParent(id); broken && !std::ranges::contains(report.findings, broken->code, &Finding::code))
        report.findings.push_back(std::move(*broken));
    const auto policy = viewPolicy();
    auto view = co_await offload([data, report, policy] { return makeView(*data, report, policy); });
    auto *known = account(id);
    if (!known)
        co_return view;
    // Logs that were read on an older ground are not what a new view stands on.
    const bool sameGround =
        known->data && known->data->row.accepted == data->row.accepted && known->data->row.broken == data->row.broken;
    if (!sameGround)
        known->logs.clear();
    const bool listChanged = registryInfo(known->row) != registryInfo(data->row);
    const auto removedAt = known->row.removedAt;
    known->row = data->row;
    known->row.removedAt = removedAt;
    known->data = data;
    known->view = view;
    if (data->operatorLog)
        known->logs[operatorLogId()] = data->operatorLog;
    if (listChanged)
        Q_EMIT q->registriesChanged();
    Q_EMIT q->viewChanged(id);
    reportRefusedHosts(id, report.findings);
    co_return view;
}

QCoro::Task<Session::Private::Refreshed> Session::Private::refresh(RegistryId id, Command &command,
                                                                   SyncOptions syncOptions, Logs logs)
{
    Refreshed refreshed;
    auto data = co_await dataOf(id, command.context->job, logs);
    if (!data) {
        if (data.error().code != StoreErrorCode::Cancelled)
            refreshed.report.findings.push_back(storeFinding(data.error()));
        co_return refreshed;
    }
    SyncFlow flow(*command.context, *data, syncOptions);
    co_await flow.run();
    refreshed.data = flow.data();
    refreshed.report = flow.report();
    refreshed.onlyLedgerMissing = flow.onlyLedgerMissing();
    refreshed.report.findings.insert(refreshed.report.findings.end(), command.findings.begin(), command.findings.end());
    co_return refreshed;
}

Task<std::shared_ptr<const RegistryView>> Session::outline(RegistryId id)
{
    const Private::Running running(d.get());
    const auto stored = co_await d->store->read(
        [id](Database &database) { return std::make_shared<StoredRegistry>(readForOutline(database, id.value)); });
    std::shared_ptr<const RegistryView> view;
    if (stored)
        view = co_await offload([stored = *stored] { return makeOutline(*stored); });
    co_return view;
}

Task<std::optional<SignedCheckpoint>> Session::keptCheckpoint(RegistryId id)
{
    const Private::Running running(d.get());
    const auto read = co_await d->store->read([id](Database &database) -> std::optional<SignedCheckpoint> {
        const auto row = RegistryTable(database).byId(id.value);
        if (!row)
            return {};
        const auto journal = CheckpointTable(database, id.value).all();
        const auto accepted = std::ranges::find(journal, row->accepted, &CheckpointRow::id);
        return accepted == journal.end() ? std::nullopt : std::optional(accepted->latest);
    });
    co_return read.value_or(std::nullopt);
}

Task<std::shared_ptr<const RegistryView>> Session::load(RegistryId id)
{
    const auto *known = d->account(id);
    Private::Flow flow(d.get(), JobKind::Load, id, known ? known->row.label : QString());
    if (!known)
        co_return d->failedView(id, unknownRegistry());
    const auto turn = co_await known->turn->take(flow.job());
    if (!turn)
        co_return d->failedView(id, cancelledFinding());
    auto data = co_await d->readData(id, flow.job());
    if (data)
        data = co_await d->judgeLogs(id, *data, flow.job());
    if (!data) {
        const auto view = d->failedView(
            id, data.error().code == StoreErrorCode::Cancelled ? cancelledFinding() : storeFinding(data.error()));
        flow.finish(view->outcome);
        co_return view;
    }
    auto view = co_await d->publish(id, *data, {});
    flow.finish(view->outcome);
    co_return view;
}

Task<std::shared_ptr<const RegistryView>> Session::sync(RegistryId id, SyncOptions options)
{
    const auto *known = d->account(id);
    Private::Flow flow(d.get(), options.audit ? JobKind::Audit : JobKind::Sync, id,
                       known ? known->row.label : QString());
    if (!known)
        co_return d->failedView(id, unknownRegistry());
    const auto turn = co_await known->turn->take(flow.job());
    Private::Writer writer;
    if (turn)
        writer = co_await d->takeWriter(flow.job());
    // Called off before its turn came: what is shown stays.
    if (!writer && flow.job().isCancelled())
        co_return d->failedView(id, cancelledFinding());
    Private::Command command;
    if (writer)
        command = co_await d->connectTo(id, flow.job(), d->newBudget());
    Private::Refreshed refreshed;
    if (command.context) {
        refreshed = co_await d->refresh(id, command, options, Private::Logs::All);
        if (options.content && options.audit && refreshed.data && refreshed.report.online)
            co_await d->auditContents(command, refreshed);
    } else {
        refreshed.report.findings = command.findings;
    }
    if (!refreshed.data) {
        // The network, the store or the time refused before anything was read: show what is kept.
        const auto data = co_await d->dataOf(id, flow.job(), Private::Logs::All);
        if (!data) {
            const auto view =
                d->failedView(id, flow.job().isCancelled() ? cancelledFinding() : storeFinding(data.error()));
            flow.finish(view->outcome);
            co_return view;
        }
        refreshed.data = *data;
    }
    noteStop(refreshed.report.findings, flow.job());
    auto view = co_await d->publish(id, refreshed.data, refreshed.report);
    flow.finish(view->outcome);
    co_return view;
}

} // namespace kennel
