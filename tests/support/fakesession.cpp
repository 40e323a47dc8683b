// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/fakesession.h"

#include "api/networklog.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/// What the next session is made of: Session's own constructor is private.
std::vector<std::shared_ptr<const RegistryView>> &nextViews()
{
    static std::vector<std::shared_ptr<const RegistryView>> views;
    return views;
}

/// What a fake session knows. Tests reach it through the session that it belongs to.
struct World
{
    QList<RegistryInfo> registries;
    QList<RegistryInfo> removed;
    QHash<RegistryId, std::shared_ptr<const RegistryView>> views;
    QList<Job *> jobs;
    NetworkLog log;
    QHash<QString, QByteArray> settings;
    QStringList hosts;
    std::uint64_t lastJob = 0;
    int loads = 0;
    QList<FederationConsent> consents;
    std::int64_t lastRegistry = 100;
};

QHash<const Session *, World *> &worlds()
{
    static QHash<const Session *, World *> all;
    return all;
}

} // namespace

class Session::Private : public World
{
};

Session::Session(std::unique_ptr<Private> d_)
    : d(std::move(d_))
{
    worlds().insert(this, d.get());
}

Session::~Session()
{
    worlds().remove(this);
}

// It has to be declared as the real one, which keeps them. NOLINTNEXTLINE(performance-unnecessary-value-param)
std::expected<std::unique_ptr<Session>, StoreError> Session::open(Options)
{
    auto own = std::make_unique<Private>();
    for (const auto &view : nextViews()) {
        own->registries += view->info;
        own->views.insert(view->info.id, view);
    }
    return std::unique_ptr<Session>(new Session(std::move(own)));
}

QList<RegistryInfo> Session::registries() const
{
    return d->registries;
}

std::optional<RegistryInfo> Session::registry(RegistryId id) const
{
    // As the real one: a removed registry is still known until it is purged.
    for (const RegistryInfo &info : d->registries + d->removed) {
        if (info.id == id) {
            return info;
        }
    }
    return std::nullopt;
}

bool Session::isFrozen(RegistryId id) const
{
    const auto info = registry(id);
    return info && info->broken;
}

std::optional<RegistryInfo> Session::findRegistry(const QString &labelOrUrl) const
{
    for (const RegistryInfo &info : std::as_const(d->registries)) {
        if (info.label == labelOrUrl || info.url == QUrl(labelOrUrl)) {
            return info;
        }
    }
    return std::nullopt;
}

Task<std::expected<RegistryInfo, Finding>> Session::addRegistry(QString urlOrHost)
{
    if (urlOrHost.contains(u"refused"_s)) {
        Finding finding;
        finding.code = "registry.url";
        co_return std::unexpected(finding);
    }
    RegistryInfo info;
    info.id = {++d->lastRegistry};
    info.url = QUrl::fromUserInput(urlOrHost);
    info.base = info.url;
    info.label = info.url.host();
    d->registries += info;
    Q_EMIT registriesChanged();
    co_return info;
}

Task<std::expected<RegistryInfo, Finding>> Session::addDemoRegistry(QUrl url, QString label)
{
    co_return co_await addRegistry(url.isEmpty() ? label : url.toString());
}

Task<void> Session::removeRegistry(RegistryId id)
{
    const auto info = registry(id);
    if (info && d->registries.contains(*info)) {
        d->registries.removeAll(*info);
        d->removed += *info;
        Q_EMIT registriesChanged();
    }
    co_return;
}

Task<void> Session::restoreRegistry(RegistryId id)
{
    for (const RegistryInfo &info : std::as_const(d->removed)) {
        if (info.id == id) {
            d->registries += info;
            d->removed.removeAll(info);
            Q_EMIT registriesChanged();
            break;
        }
    }
    co_return;
}

Task<void> Session::purgeRegistry(RegistryId id)
{
    co_await removeRegistry(id);
    d->removed.removeIf([id](const RegistryInfo &info) { return info.id == id; });
}

Task<void> Session::purgeRemoved()
{
    d->removed.clear();
    co_return;
}

std::shared_ptr<const RegistryView> Session::view(RegistryId id) const
{
    return d->views.value(id);
}

std::shared_ptr<const LogView> Session::log(RegistryId, const LogId &) const
{
    return nullptr;
}

std::map<LogId, std::shared_ptr<const LogView>> Session::logs(RegistryId) const
{
    return {};
}

Task<std::shared_ptr<const RegistryView>> Session::outline(RegistryId id)
{
    co_return d->views.value(id);
}

Task<std::shared_ptr<const RegistryView>> Session::load(RegistryId id)
{
    ++d->loads;
    co_return d->views.value(id);
}

Task<std::shared_ptr<const RegistryView>> Session::sync(RegistryId id, SyncOptions)
{
    co_return d->views.value(id);
}

Task<std::shared_ptr<const LogView>> Session::readPackage(RegistryId id, PackageName package, ReadOptions options)
{
    co_return co_await readLog(id, package.logId(), options);
}

Task<std::shared_ptr<const LogView>> Session::readLog(RegistryId, LogId, ReadOptions)
{
    auto view = std::make_shared<LogView>();
    view->outcome = Outcome::NotFound;
    co_return view;
}

Task<std::vector<DigestMatch>> Session::findDigits(RegistryId, HexPrefix, std::size_t)
{
    co_return {};
}

Task<RecordProof> Session::proveRecord(RegistryId, LogId, std::uint64_t, ProofSource)
{
    co_return RecordProof();
}

Task<DownloadResult> Session::download(RegistryId, PackageName, std::optional<Version>, QString, ReadOptions)
{
    co_return DownloadResult();
}

Task<DownloadResult> Session::download(RegistryId, LogId, std::optional<Version>, QString, ReadOptions)
{
    co_return DownloadResult();
}

Task<MonitorResult> Session::verifyCheckpoint(RegistryId, std::optional<std::uint64_t>)
{
    co_return MonitorResult();
}

Task<std::expected<RegistryInfo, Finding>> Session::trust(RegistryId id, std::optional<KeyId>)
{
    const auto known = std::ranges::find(d->registries, id, &RegistryInfo::id);
    known->broken = false;
    co_return *known;
}

Task<std::expected<RegistryInfo, Finding>> Session::followImport(RegistryId, QString nameSpace)
{
    co_return co_await addRegistry(nameSpace + u".example"_s);
}

QList<FederationConsent> Session::consents() const
{
    return d->consents;
}

void Session::setConsent(RegistryId parent, const QString &nameSpace, const QString &domain, std::optional<bool> given)
{
    d->consents.removeIf([&](const FederationConsent &one) {
        return one.parent == parent && one.nameSpace == nameSpace && one.domain == domain;
    });
    if (given) {
        d->consents.append({parent, nameSpace, domain, given});
    }
}

QStringList Session::allowedHosts() const
{
    return d->hosts;
}

void Session::setHostAllowed(const QString &host, bool allowed)
{
    d->hosts.removeAll(host);
    if (allowed) {
        d->hosts += host;
    }
}

bool Session::isBusy() const
{
    return std::ranges::contains(d->jobs, Job::State::Running, &Job::state);
}

const QList<Job *> &Session::jobs() const
{
    return d->jobs;
}

void Session::clearFinishedJobs()
{
    const QList<Job *> jobs = d->jobs;
    for (Job *job : jobs) {
        if (job->state() != Job::State::Running) {
            d->jobs.removeAll(job);
            delete job;
        }
    }
}

NetworkLog &Session::networkLog()
{
    return d->log;
}

QByteArray Session::setting(const QString &key) const
{
    return d->settings.value(key);
}

void Session::setSetting(const QString &key, const QByteArray &value)
{
    d->settings.insert(key, value);
}

namespace test {

std::unique_ptr<Session> fakeSession(std::vector<std::shared_ptr<const RegistryView>> views)
{
    nextViews() = std::move(views);
    return std::move(*Session::open({}));
}

void publish(Session &session, const std::shared_ptr<const RegistryView> &view)
{
    const RegistryId id = view->info.id;
    worlds().value(&session)->views.insert(id, view);
    Q_EMIT session.viewChanged(id);
}

int loads(const Session &session)
{
    return worlds().value(&session)->loads;
}

Job *startJob(Session &session, JobKind kind, RegistryId registry, const QString &subject)
{
    World *world = worlds().value(&session);
    auto *job = new Job(++world->lastJob, kind, registry, subject, &session);
    world->jobs += job;
    QObject::connect(job, &Job::finished, &session, [&session, job] { Q_EMIT session.jobFinished(job); });
    Q_EMIT session.jobAdded(job);
    return job;
}

} // namespace test

Task<std::expected<JudgedEvidence, StoreError>> Session::judgeEvidence(RegistryId, std::int64_t)
{
    JudgedEvidence judged;
    judged.parts.emplace_back(u"accepted.json"_s, "{}");
    judged.verdict.shows = EvidenceVerdict::Shows::Contradiction;
    co_return judged;
}

Task<Inspected> Session::inspectContent(Digest)
{
    co_return std::unexpected(InspectError::NotThere);
}

Task<Inspected> Session::inspectFile(QString file)
{
    co_return lookInside(file, nullptr);
}

Task<std::expected<Bytes, InspectError>> Session::readText(QString file)
{
    co_return kennel::readText(file);
}

Task<Compared> Session::compare(std::shared_ptr<const InspectedFile> before, std::shared_ptr<const InspectedFile> after)
{
    co_return compareInside(*before, *after);
}

Task<IndexResult> Session::index(RegistryId, IndexOptions)
{
    co_return IndexResult();
}

Task<std::expected<IndexCoverage, StoreError>> Session::indexCoverage(RegistryId)
{
    co_return IndexCoverage();
}

Task<std::expected<SearchHits, StoreError>> Session::search(search::Query, std::optional<RegistryId>, int)
{
    co_return SearchHits();
}

Task<std::vector<Finding>> Session::importedNamespaces(RegistryId, search::Query)
{
    co_return {};
}

Task<std::expected<SearchFacets, StoreError>> Session::searchFacets(search::Query, std::optional<RegistryId>,
                                                                    std::stop_token)
{
    co_return SearchFacets();
}

Task<std::expected<std::vector<std::string>, StoreError>> Session::searchValues(search::Field, std::string, int)
{
    co_return std::vector<std::string>();
}

Task<std::expected<std::vector<IndexedRelease>, StoreError>> Session::releasesWith(Digest)
{
    co_return std::vector<IndexedRelease>();
}

Task<std::expected<Bytes, InspectError>> Session::readBytes(std::shared_ptr<const InspectedFile> file, ByteRange range)
{
    co_return readRange(file->path, range);
}

} // namespace kennel
