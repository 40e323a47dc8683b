// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/networkpolicy.h"
#include "base/hexprefix.h"
#include "protocol/packagename.h"
#include "protocol/version.h"
#include "search/searchquery.h"
#include "session/digestmatch.h"
#include "session/evidencejudge.h"
#include "session/flowresults.h"
#include "session/job.h"
#include "session/logview.h"
#include "session/lookinside.h"
#include "session/namespacemap.h"
#include "session/recordproof.h"
#include "session/registryinfo.h"
#include "session/registryview.h"
#include "store/indexsearch.h"
#include "store/setasidetable.h"
#include "store/storeerror.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <QCoroTask>

#include <cstdint>
#include <expected>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <variant>

namespace kennel {

class Clock;
class NetworkLog;
class TransportFactory;

template <typename T>
using Task = QCoro::Task<T>;

/// The setting that holds the label of the registry that was shown last: what commands use that name none.
inline constexpr QLatin1StringView currentRegistrySetting("current-registry");

/// Everything that Kennel can do with registries: the only thing that the window and kennelctl talk to.
///
/// Lives on the thread that made it (the GUI thread). The flows are coroutines that start and resume there; reading and
/// writing the store and all heavy computing happen on other threads. Snapshots are immutable. A task that nobody
/// awaits runs on to its end. Destroying the session cancels every job and waits until the store is quiet; tasks of it
/// that still wait then never resume.
///
/// Every flow ends, on every path, in a result with an outcome and findings; nothing throws.
class Session : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString storeDir;   ///< holds everything but content
        QString contentDir; ///< the content cache
        std::shared_ptr<Clock> clock;
        std::shared_ptr<TransportFactory> transports;
        NetworkPolicy network;
        bool acceptHints = false; ///< consent to every federation hint, without asking
        NameSpaceMap namespaces;  ///< hints of the user
        std::chrono::seconds freshness = std::chrono::hours(24);
        unsigned threads = 0; ///< for computing; 0: as many as there are processors
    };

    /// Opens the store in `options.storeDir`, makes it if it is not there. Errors: a newer version wrote it, it is
    /// read-only, the disk is full, it is no store.
    static std::expected<std::unique_ptr<Session>, StoreError> open(Options options);
    ~Session() override;

    // --- Registries

    /// All registries, in the order in which they were added, without removed ones; federated ones after their parents.
    QList<RegistryInfo> registries() const;
    std::optional<RegistryInfo> registry(RegistryId id) const;
    /// The one with that label, or that URL in any spelling.
    std::optional<RegistryInfo> findRegistry(const QString &labelOrUrl) const;
    /// The same among those that were taken off the list and not deleted: they have evidence, or can still come back.
    std::optional<RegistryInfo> findRemoved(const QString &labelOrUrl) const;
    /// Whether nothing new is read of it until a person decides: it misbehaved, or the one that leads to it did.
    bool isFrozen(RegistryId id) const;
    /// Normalises \a urlOrHost and keeps it; contacts nobody. One that is there already (or was removed) is given back.
    /// Error: `registry.url` for a text that is no URL of a registry, or for one that may not be contacted, with the
    /// `reason` as of `http.host-not-allowed`.
    Task<std::expected<RegistryInfo, Finding>> addRegistry(QString urlOrHost);
    /// The demo registry: fixed identity, answered by the transport factory in process.
    Task<std::expected<RegistryInfo, Finding>> addDemoRegistry(QUrl url, QString label);
    /// Hides it at once and cancels its jobs; its data stay until it is purged.
    Task<void> removeRegistry(RegistryId id);
    Task<void> restoreRegistry(RegistryId id);
    /// Deletes \a id and the federated registries below it with all that is theirs, for good, after their jobs ended.
    Task<void> purgeRegistry(RegistryId id);
    /// The same for all that are removed, but for those that misbehaved: what is kept of them is evidence, and is there
    /// again when they are added again. Another program may still offer to undo its removals: these are gone, then.
    Task<void> purgeRemoved();

    // --- Reading

    /// The newest snapshot in memory; null before the first `load` or `sync`.
    std::shared_ptr<const RegistryView> view(RegistryId id) const;
    /// The newest snapshot of a log in memory; null if there is none.
    std::shared_ptr<const LogView> log(RegistryId id, const LogId &log) const;
    /// All that are in memory of a registry; few of a large one.
    std::map<LogId, std::shared_ptr<const LogView>> logs(RegistryId id) const;
    /// The names and numbers of records of all packages as they are kept, long before `load` has verified them again:
    /// to be shown as what they are meanwhile. It is never the `view`, and has no outcome but NotChecked. Null if the
    /// store cannot be read.
    Task<std::shared_ptr<const RegistryView>> outline(RegistryId id);
    /// The checkpoint that is accepted, as it is kept: it was verified then, and is not again. Nothing if there is
    /// none.
    Task<std::optional<SignedCheckpoint>> keptCheckpoint(RegistryId id);
    /// From the store, everything verified again, no network.
    Task<std::shared_ptr<const RegistryView>> load(RegistryId id);
    /// Brings the registry up to date, in the order that never trusts what is not yet verified, and keeps the result in
    /// one transaction. When the network fails the stored view comes back, with outcome `could-not-check`.
    Task<std::shared_ptr<const RegistryView>> sync(RegistryId id, SyncOptions options = {});
    /// One log, package or operator. Null never; a log that does not exist is a view with outcome `not-found`.
    Task<std::shared_ptr<const LogView>> readLog(RegistryId id, LogId log, ReadOptions options = {});
    /// The log of a package by its name, wherever it is: a namespace that the operator log imports is read from the
    /// registry of that import, a consented hint is followed. `LogView::registry` says where it was found.
    Task<std::shared_ptr<const LogView>> readPackage(RegistryId id, PackageName package, ReadOptions options = {});
    /// A piece of evidence (EvidenceEntry::id) with its files, which are read for this, and what it shows. None of that
    /// key: no files, and it shows nothing.
    Task<std::expected<JudgedEvidence, StoreError>> judgeEvidence(RegistryId id, std::int64_t evidence);
    /// Every record of the registry that was replaced by another one, or refused: what was signed is never thrown away.
    Task<std::expected<std::vector<SetAsideRecord>, StoreError>> setAsideRecords(RegistryId id);
    /// The names of logs that are known here and hash to their ids, also of logs that the registry no longer has.
    Task<std::expected<std::map<LogId, PackageName>, StoreError>> logNames(RegistryId id);
    /// The first \a most records that begin so in the recomputed ledger, and as many signers in the logs that are kept.
    /// Nobody is contacted.
    Task<std::vector<DigestMatch>> findDigits(RegistryId id, HexPrefix prefix, std::size_t most);
    /// The inclusion of one record at the accepted checkpoint: asked of the registry for a head, computed from the
    /// ledger for any other.
    Task<RecordProof> proveRecord(RegistryId id, LogId log, std::uint64_t position,
                                  ProofSource source = ProofSource::RegistryOrLedger);
    /// Release \a version, or the newest (contract, `download`), into \a file, through the content cache. A yanked one
    /// comes with the warning `content.yanked`; one that there is not is `log.no-release`, not found. With an empty
    /// \a file it is only brought into the cache.
    Task<DownloadResult> download(RegistryId id, PackageName package, std::optional<Version> version, QString file,
                                  ReadOptions options = {});
    /// The same by log id. An id names no namespace, so nothing is followed to another registry.
    Task<DownloadResult> download(RegistryId id, LogId log, std::optional<Version> version, QString file,
                                  ReadOptions options = {});
    /// What is in the content with \a digest, from the cache alone; the last ones are remembered. Error: NotThere where
    /// it was never downloaded.
    Task<Inspected> inspectContent(Digest digest);
    /// What is in a file on disk, which is read anew each time.
    Task<Inspected> inspectFile(QString file);
    /// A text file on disk. Errors: NotThere, Unreadable, TooLarge (more than MaxTextSize).
    Task<std::expected<Bytes, InspectError>> readText(QString file);
    /// What two files that were looked into differ in. Error: one of them is gone or no longer what it was.
    Task<Compared> compare(std::shared_ptr<const InspectedFile> before, std::shared_ptr<const InspectedFile> after);
    /// Bytes of a file that was looked into, as they are now; fewer where it became shorter. Error: Unreadable.
    Task<std::expected<Bytes, InspectError>> readBytes(std::shared_ptr<const InspectedFile> file, ByteRange range);
    /// Asks the registry about a kept checkpoint: the newest, or the one of that length.
    Task<MonitorResult> verifyCheckpoint(RegistryId id, std::optional<std::uint64_t> length = {});

    // --- Searching

    /// Brings a registry up to date, reads the contents of its releases, the latest first, and keeps what they hold to
    /// be searched. What was read before is not read again; cancelled or out of bytes, it goes on the next time.
    Task<IndexResult> index(RegistryId id, IndexOptions options = {});
    Task<std::expected<IndexCoverage, StoreError>> indexCoverage(RegistryId id);
    /// The first \a most hits among what was indexed of \a registry, or of all.
    Task<std::expected<SearchHits, StoreError>> search(search::Query query, std::optional<RegistryId> registry,
                                                       int most = 200);
    /// How many hits there are, and of what. May take longer than a search; \a stop gives it up.
    Task<std::expected<SearchFacets, StoreError>> searchFacets(search::Query query, std::optional<RegistryId> registry,
                                                               std::stop_token stop = {});
    /// What a term of \a field may be of all that was indexed, see IndexSearch::values().
    Task<std::expected<std::vector<std::string>, StoreError>> searchValues(search::Field field, std::string beginning,
                                                                           int most);
    /// The releases that have this content, in any registry, as far as they are indexed now. Logs that are kept and
    /// were not indexed are looked through from then on, each registry by itself: indexChanged() says when one has
    /// more.
    Task<std::expected<std::vector<IndexedRelease>, StoreError>> releasesWith(Digest content);

    // --- Trust

    /// Begins again from what the registry shows now, with all evidence kept. With \a operatorKey only if that key
    /// signed the first record of the operator log. The finding of an error says what stood against it.
    Task<std::expected<RegistryInfo, Finding>> trust(RegistryId id, std::optional<KeyId> operatorKey = {});
    /// The registry of a namespace that \a parent imports, or that a hint named and the user consented to.
    Task<std::expected<RegistryInfo, Finding>> followImport(RegistryId parent, QString nameSpace);
    /// Of each namespace that \a query asks for and \a id imports, a note `search.imported` that says from where: its
    /// packages are those of that registry. From the operator log as it is kept, without verifying it again.
    Task<std::vector<Finding>> importedNamespaces(RegistryId id, search::Query query);
    QList<FederationConsent> consents() const;
    void setConsent(RegistryId parent, const QString &nameSpace, const QString &domain, std::optional<bool> given);

    /// Other https hosts that a registry may lead to.
    QStringList allowedHosts() const;
    void setHostAllowed(const QString &host, bool allowed);

    // --- Jobs, network, settings

    const QList<Job *> &jobs() const;
    /// Whether anything runs in the background: a job, or the reading of a file. It ends with flowEnded().
    bool isBusy() const;
    /// Deletes the jobs that ended.
    void clearFinishedJobs();
    NetworkLog &networkLog();
    /// A value that the window keeps in the store (bookmarks, recent places, …); empty if never set.
    QByteArray setting(const QString &key) const;
    void setSetting(const QString &key, const QByteArray &value);

Q_SIGNALS:
    void registriesChanged();
    void viewChanged(kennel::RegistryId id);
    void logChanged(kennel::RegistryId id, const kennel::LogId &log);
    /// More of a registry can be searched.
    void indexChanged(kennel::RegistryId id);
    void jobAdded(kennel::Job *job);
    void jobFinished(kennel::Job *job);
    /// A hint wants a decision; `setConsent` and reading again is the answer.
    void consentNeeded(const kennel::FederationConsent &hint);
    /// Something was answered, or taken back: what was read under other answers is to be read again.
    void consentChanged(kennel::RegistryId parent, const QString &nameSpace);
    /// A registry leads to a host that was never allowed; `setHostAllowed` and trying again is the answer.
    void hostRefused(kennel::RegistryId id, const QString &host);
    /// A write that nobody awaits (a setting, a consent) failed.
    void storeFailed(const kennel::StoreError &error);
    /// Anything that ran in the background came to its end; for those who want to wait for all of it.
    void flowEnded();

private:
    class Private;
    explicit Session(std::unique_ptr<Private> d);
    const std::unique_ptr<Private> d;
};

} // namespace kennel
