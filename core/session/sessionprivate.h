// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/fetchallowance.h"
#include "session/flowcontext.h"
#include "session/registrydata.h"
#include "session/session.h"
#include "session/syncflow.h"
#include "session/transportfactory.h"
#include "session/turn.h"
#include "session/viewbuilder.h"
#include "store/contenttable.h"
#include "store/settingtable.h"
#include "store/store.h"
#include "store/writerlock.h"

#include <QMap>

#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace kennel {

/// Changes whenever another connection, so another process, changed the database.
std::int64_t dataVersion(Database &database);

/// The state of a session and the parts that its flows share.
class Session::Private
{
public:
    Private(Options options, std::unique_ptr<Store> store);

    /// Counts something that runs, so that the session can wait for all of it.
    class Running
    {
    public:
        explicit Running(Private *d);
        ~Running();
        Running(const Running &) = delete;
        Running &operator=(const Running &) = delete;

    private:
        Private *const d;
    };

    /// A running flow and its job.
    class Flow
    {
    public:
        Flow(Private *d, JobKind kind, RegistryId registry, const QString &subject);
        ~Flow();
        Flow(const Flow &) = delete;
        Flow &operator=(const Flow &) = delete;
        Job &job() { return *m_job; }
        void finish(Outcome outcome);

    private:
        Private *const d;
        const Running m_running;
        Job *const m_job;
    };

    /// A registry as it can be asked by one flow.
    struct Command
    {
        Command() = default;
        Command(Command &&) = default;
        Command &operator=(Command &&) = default;
        /// Throws away what the flow left in quarantine: it failed or was cancelled.
        ~Command();

        std::shared_ptr<Transport> transport;
        std::unique_ptr<RegistryClient> client;
        std::unique_ptr<FlowContext> context;
        std::vector<Finding> findings; ///< of discovery, or why there is no client
    };

    /// The writer lock while it is held.
    class Writer
    {
    public:
        Writer() = default;
        explicit Writer(WriterLock *lock)
            : m_lock(lock)
        {
        }
        Writer(Writer &&other) noexcept
            : m_lock(std::exchange(other.m_lock, nullptr))
        {
        }
        Writer &operator=(Writer &&other) noexcept
        {
            std::swap(m_lock, other.m_lock);
            return *this;
        }
        ~Writer()
        {
            if (m_lock)
                m_lock->unlock();
        }
        explicit operator bool() const { return m_lock != nullptr; }

    private:
        WriterLock *m_lock = nullptr;
    };

    struct Account
    {
        RegistryRow row;
        std::shared_ptr<const RegistryData> data;
        std::int64_t dataVersion = 0; ///< of the database when `data` were read or written
        std::shared_ptr<const RegistryView> view;
        std::map<LogId, std::shared_ptr<const LogView>> logs;
        std::unique_ptr<Turn> turn = std::make_unique<Turn>();
        std::shared_ptr<Transport> transport;
        std::optional<QUrl> base; ///< where discovery led in this run
        std::vector<Finding> discovery;
        bool isLookedThrough = false; ///< just now, for what of its logs is not indexed
    };

    /// What refreshing before a reading command left.
    struct Refreshed
    {
        std::shared_ptr<const RegistryData> data;
        FlowReport report;
        bool onlyLedgerMissing = false;
    };

    Account *account(RegistryId id);
    std::int64_t now() const;
    ViewPolicy viewPolicy() const { return {now(), options.freshness}; }
    NetworkPolicy networkPolicy() const;
    unsigned threads() const;

    /// What programs that share the store change under each other's hands, beyond the data of registries.
    struct Lists
    {
        std::vector<RegistryRow> rows;
        QMap<QString, QByteArray> settings;
        QStringList hosts; ///< sorted
        std::vector<ConsentRow> consents;
        std::int64_t version = 0; ///< of the database when they were read

        static Lists read(Database &database);
    };
    /// Takes them over if they are of another version of the database than those that are known: a registry that
    /// another program added appears, one that it removed or deleted disappears and its jobs are cancelled.
    QCoro::Task<void> reloadLists(std::int64_t version);
    void takeLists(Lists lists);
    /// Transports are made with the hosts that were allowed then: others are needed.
    void dropTransports();
    QCoro::Task<void> purge(std::vector<RegistryId> ids);

    /// Keeps a registry; one with that URL and domain is there already, or again.
    QCoro::Task<std::expected<RegistryInfo, Finding>> addRow(RegistryRow row);
    QCoro::Task<void> setRemoved(RegistryId id, std::optional<std::int64_t> when);
    QCoro::Task<Writer> takeWriter(Job &job);
    using Budget = std::shared_ptr<RetryBudget>;
    /// How long one command, however many flows and registries it takes, may wait for further tries.
    Budget newBudget() const;
    /// Client and context for one flow; looks up the well-known file once a run, until there is an answer.
    QCoro::Task<Command> connectTo(RegistryId id, Job &job, Budget budget);
    /// Whether the package logs that are kept are needed, replayed, or only the one that a flow is about.
    enum class Logs : std::uint8_t { All, None };
    using Data = std::expected<std::shared_ptr<const RegistryData>, StoreError>;
    /// What is kept, verified: from memory, or from the store if it is not there or another process changed it.
    QCoro::Task<Data> dataOf(RegistryId id, Job &job, Logs logs);
    /// From the store in any case, without replaying package logs.
    QCoro::Task<Data> readData(RegistryId id, Job &job);
    /// Replays the package logs of \a data that were not yet.
    QCoro::Task<Data> judgeLogs(RegistryId id, std::shared_ptr<const RegistryData> data, Job &job);
    QCoro::Task<std::map<LogId, LogSummary>> summaries(std::shared_ptr<const RegistryData> data,
                                                       std::vector<LogId> logs, Job &job);
    /// Makes \a data what is known, and a view of it.
    QCoro::Task<std::shared_ptr<const RegistryView>> publish(RegistryId id, std::shared_ptr<const RegistryData> data,
                                                             FlowReport report);
    /// Keeps that the registry disowned the statement \a asked with its \a answer, and publishes it. Error: not kept.
    QCoro::Task<std::optional<StoreError>> keepDisowned(std::shared_ptr<const RegistryData> data, CheckpointRow asked,
                                                        MonitorAnswer answer, FlowReport report);
    /// A view that says that the store could not be read.
    std::shared_ptr<const RegistryView> failedView(RegistryId id, const Finding &finding) const;
    /// Sync within a flow that has the turn and the writer lock already.
    QCoro::Task<Refreshed> refresh(RegistryId id, Command &command, SyncOptions syncOptions, Logs logs);
    /// Content in the cache.
    struct Content
    {
        bool there = false; ///< and its digest is right
        bool fromCache = false;
        std::uint64_t size = 0;
        std::optional<ContentRow> facts;            ///< of its file when it was hashed
        bool isBeyondAllowance = false;             ///< it is more than may be fetched: `findings` have nothing of that
        std::optional<std::uint64_t> announcedSize; ///< only then, and if it was
        std::uint64_t receivedSize = 0;             ///< otherwise, of what came before it was given up
        std::vector<Finding> findings;
    };
    /// Where a content may come from.
    enum class From : std::uint8_t {
        Anywhere, ///< the cache, if it is there
        Registry, ///< only what is fetched now counts
    };
    /// Brings the content with \a digest into the cache; without a \a client only looks there. Fetches no more than an
    /// \a allowance allows.
    QCoro::Task<Content> bringContent(RegistryClient *client, Job &job, Digest digest, From from = From::Anywhere,
                                      FetchAllowance *allowance = nullptr);
    QCoro::Task<DownloadResult> downloadFrom(std::shared_ptr<const LogView> log, std::optional<Version> version,
                                             QString file, ReadOptions readOptions, Budget budget);
    /// Says of each host that \a findings name as never allowed that it was refused.
    void reportRefusedHosts(RegistryId id, const std::vector<Finding> &findings);
    /// Fetches every release of every log and hashes it (audit with content).
    QCoro::Task<void> auditContents(Command &command, Refreshed &refreshed);

    /// Keeps the releases of all logs that are here. Whether any were not known so before.
    QCoro::Task<std::optional<bool>> indexLogs(RegistryId id, const RegistryView &view, Job &job);
    /// Indexes the logs that are kept of a registry, if that was not done since they were read, and is not being done.
    /// Contents are not read.
    QCoro::Task<void> indexKeptLogs(RegistryId id);
    /// Begins to do so with all registries that are listed, each by itself: none waits for another one.
    void indexKeptLogs();
    using ContentFindings = std::map<Digest, std::vector<Finding>>;
    /// Reads contents that were not read; what there is to say of single ones.
    QCoro::Task<ContentFindings> indexContents(RegistryId id, IndexOptions indexOptions, Job &job, IndexResult &result);
    /// Adds to \a findings for each release whose content was not read to its end why it was not, which \a said tells
    /// of those of this run.
    QCoro::Task<void> noteUnread(RegistryId id, const ContentFindings &said, std::vector<Finding> &findings);

    /// One log, after refreshing, in a flow that has its turn. With \a package hints are followed.
    struct ReadLog
    {
        std::shared_ptr<LogView> view;
        std::string hint; ///< unchecked, of a registry that denied the log
        /// What concerns the registry as a whole, and so whatever is read because of what it says.
        std::vector<Finding> ofRegistry = {};
        Outcome registryOutcome = Outcome::Verified; ///< its age included
        bool isBroken = false;                       ///< the registry, or the one through which it is read
    };
    QCoro::Task<ReadLog> readLog(RegistryId id, LogId log, ReadOptions readOptions, Job &job, Budget budget);
    QCoro::Task<ReadLog> fetchLog(RegistryId id, LogId log, Command &command, Refreshed &refreshed);
    QCoro::Task<std::shared_ptr<LogView>> storedLog(RegistryId id, LogId log, std::shared_ptr<const RegistryData> data);
    QCoro::Task<std::shared_ptr<const LogView>> readPackage(RegistryId id, PackageName package, ReadOptions readOptions,
                                                            QStringList chain, Budget budget);
    /// The same where \a wanted says, if the user consents.
    QCoro::Task<std::shared_ptr<const LogView>> followHint(FederationConsent wanted, ReadLog here, PackageName package,
                                                           ReadOptions readOptions, QStringList chain, Budget budget);
    /// The log of a package at the registry \a domain, with what stands against the registry that led there; of what
    /// was read \a here, the log is shown if there is no way to the other.
    QCoro::Task<std::shared_ptr<const LogView>> readElsewhere(RegistryId id, std::string domain, ReadLog here,
                                                              PackageName package, ReadOptions readOptions,
                                                              QStringList chain, Budget budget);
    /// The registry \a domain as it is reached through \a parent. One that is not known yet is added, unless that one
    /// misbehaved or \a ifNew says why not.
    QCoro::Task<std::expected<RegistryInfo, Finding>> federated(RegistryId parent, std::string domain,
                                                                QStringList chain, std::optional<Finding> ifNew = {});
    /// Why nothing new is read through the registry where \a id is reached: that one misbehaved. Nothing: it did not.
    std::optional<Finding> brokenParent(RegistryId id);
    void keepLog(RegistryId id, const std::shared_ptr<const LogView> &log);
    /// Writes what nobody waits for; a failure is signalled.
    template <typename Work>
    void writeBehind(Work work)
    {
        [](Private *self, Work job) -> QCoro::Task<void> {
            const Running running(self);
            ++self->ownWrites;
            const auto written = co_await self->store->write(std::move(job));
            if (!written)
                Q_EMIT self->q->storeFailed(written.error());
        }(this, std::move(work));
    }

    Session *q = nullptr;
    Options options;
    std::unique_ptr<Store> store;
    WriterLock lock;
    NetworkLog networkLog;
    std::map<RegistryId, Account> accounts;
    QList<Job *> jobs;
    std::vector<std::shared_ptr<const InspectedFile>>
        inspections;                                    ///< of contents, the one that was asked for last first
    std::map<Digest, std::weak_ptr<Turn>> contentTurns; ///< of the contents that are being brought
    /// Of contents that did not fit into what an index run might still fetch, without having announced their size: so
    /// much of them came at least. No later run of this session fetches so much in vain again.
    std::map<Digest, std::uint64_t> knownLonger;
    std::vector<FederationConsent> consents;
    QStringList allowedHosts;
    QMap<QString, QByteArray> settings;
    std::uint64_t nextJob = 1;
    std::int64_t listsVersion = 0; ///< of the database when the lists were read
    std::uint64_t ownWrites = 0;   ///< to the lists, counted so that none is lost while they are read
    int flows = 0;                 ///< how many are Running
    bool leftoversRemoved = false; ///< from the content cache
};

} // namespace kennel
