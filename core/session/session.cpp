// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/session.h"

#include "base/workers.h"
#include "session/domains.h"
#include "session/findings.h"
#include "session/sessionprivate.h"

#include <QDir>
#include <QEventLoop>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

Session::Private::Private(Options sessionOptions, std::unique_ptr<Store> openStore)
    : options(std::move(sessionOptions))
    , store(std::move(openStore))
    , lock(store->directory())
{
}

Session::Private::Running::Running(Private *session)
    : d(session)
{
    ++d->flows;
}

Session::Private::Running::~Running()
{
    --d->flows;
    Q_EMIT d->q->flowEnded();
}

Session::Private::Flow::Flow(Private *session, JobKind kind, RegistryId registry, const QString &subject)
    : d(session)
    , m_running(session)
    , m_job(new Job(session->nextJob++, kind, registry, subject, session->q))
{
    d->jobs.append(m_job);
    Q_EMIT d->q->jobAdded(m_job);
}

void Session::Private::Flow::finish(Outcome outcome)
{
    if (m_job->state() != Job::State::Running)
        return;
    m_job->finish(outcome);
    Q_EMIT d->q->jobFinished(m_job);
}

Session::Private::Flow::~Flow()
{
    finish(Outcome::CouldNotCheck);
}

Session::Private::Account *Session::Private::account(RegistryId id)
{
    const auto found = accounts.find(id);
    return found == accounts.end() ? nullptr : &found->second;
}

std::int64_t Session::Private::now() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(options.clock->now().time_since_epoch()).count();
}

NetworkPolicy Session::Private::networkPolicy() const
{
    auto policy = options.network;
    for (const auto &host : allowedHosts)
        policy.allowedHosts.insert(host);
    return policy;
}

void Session::Private::dropTransports()
{
    for (auto &[id, account] : accounts) {
        account.transport.reset();
        account.base.reset();
    }
}

unsigned Session::Private::threads() const
{
    return options.threads > 0 ? options.threads : processorCount();
}

Session::Session(std::unique_ptr<Private> session)
    : d(std::move(session))
{
    d->q = this;
}

Session::~Session()
{
    for (auto *job : std::as_const(d->jobs))
        job->cancel();
    // Flows end soon after they are cancelled; one that still waits would go on in a session that is gone.
    QEventLoop loop;
    connect(this, &Session::flowEnded, &loop, [&] {
        if (d->flows == 0)
            loop.quit();
    });
    while (d->flows > 0) // one that ends may be followed by what waited for it
        loop.exec(QEventLoop::ExcludeUserInputEvents);
}

std::expected<std::unique_ptr<Session>, StoreError> Session::open(Options options)
{
    auto store = Store::open(options.storeDir);
    if (!store)
        return std::unexpected(store.error());
    const auto lists = (*store)->read([](Database &database) { return Private::Lists::read(database); });
    const auto read = lists.take();
    if (!read)
        return std::unexpected(read.error());

    std::unique_ptr<Session> session(new Session(std::make_unique<Private>(std::move(options), std::move(*store))));
    session->d->takeLists(*read);
    return session;
}

bool Session::isBusy() const
{
    return d->flows > 0;
}

const QList<Job *> &Session::jobs() const
{
    return d->jobs;
}

void Session::clearFinishedJobs()
{
    for (auto *job : std::as_const(d->jobs)) {
        if (job->state() != Job::State::Running)
            job->deleteLater();
    }
    d->jobs.removeIf([](const Job *job) { return job->state() != Job::State::Running; });
}

NetworkLog &Session::networkLog()
{
    return d->networkLog;
}

QByteArray Session::setting(const QString &key) const
{
    return d->settings.value(key);
}

void Session::setSetting(const QString &key, const QByteArray &value)
{
    if (d->settings.value(key) == value)
        return;
    d->settings.insert(key, value);
    d->writeBehind([key, value](Database &database) { SettingTable(database).setValue(key, value); });
}

QStringList Session::allowedHosts() const
{
    return d->allowedHosts;
}

void Session::setHostAllowed(const QString &host, bool allowed)
{
    const auto name = host.toLower();
    d->allowedHosts.removeAll(name);
    if (allowed)
        d->allowedHosts.append(name);
    d->allowedHosts.sort();
    d->dropTransports();
    d->writeBehind([name, allowed](Database &database) { SettingTable(database).setHostAllowed(name, allowed); });
}

QList<FederationConsent> Session::consents() const
{
    return {d->consents.begin(), d->consents.end()};
}

void Session::setConsent(RegistryId parent, const QString &nameSpace, const QString &domain, std::optional<bool> given)
{
    const auto same = [&](const FederationConsent &consent) {
        return consent.parent == parent && consent.nameSpace == nameSpace && consent.domain == domain;
    };
    const auto found = std::ranges::find_if(d->consents, same);
    const bool isNews = found == d->consents.end() ? given.has_value() : found->given != given;
    if (found == d->consents.end())
        d->consents.push_back({parent, nameSpace, domain, given});
    else
        found->given = given;
    const ConsentRow row{parent.value, nameSpace, domain, given};
    d->writeBehind([row](Database &database) { SettingTable(database).setConsent(row); });
    if (isNews)
        Q_EMIT consentChanged(parent, nameSpace);
}

} // namespace kennel
