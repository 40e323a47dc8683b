// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The list of registries: add, remove with undo, find.
#include "api/hostpolicy.h"
#include "session/domains.h"
#include "session/findings.h"
#include "session/sessionprivate.h"
#include "store/evidencetable.h"
#include "store/setasidetable.h"

#include <QCoroSignal>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

std::optional<RegistryInfo> find(const QList<RegistryInfo> &registries, const QString &labelOrUrl)
{
    const auto url = normalisedRegistryUrl(labelOrUrl);
    for (const auto &info : registries) {
        if (info.label == labelOrUrl || (url && info.url == *url && info.federatedDomain.isEmpty()))
            return info;
    }
    return {};
}

} // namespace

QList<RegistryInfo> Session::registries() const
{
    QList<RegistryInfo> infos;
    const auto addChildren = [&](std::int64_t parent) {
        for (const auto &[id, account] : d->accounts) {
            if (account.row.parent == parent && !account.row.removedAt)
                infos.append(registryInfo(account.row));
        }
    };
    for (const auto &[id, account] : d->accounts) {
        if (account.row.parent || account.row.removedAt)
            continue;
        infos.append(registryInfo(account.row));
        addChildren(id.value);
    }
    return infos;
}

std::optional<RegistryInfo> Session::registry(RegistryId id) const
{
    const auto *account = d->account(id);
    return account ? std::optional(registryInfo(account->row)) : std::nullopt;
}

std::optional<RegistryInfo> Session::findRegistry(const QString &labelOrUrl) const
{
    return find(registries(), labelOrUrl);
}

std::optional<RegistryInfo> Session::findRemoved(const QString &labelOrUrl) const
{
    QList<RegistryInfo> removed;
    for (const auto &[id, account] : d->accounts) {
        if (account.row.removedAt)
            removed.append(registryInfo(account.row));
    }
    return find(removed, labelOrUrl);
}

bool Session::isFrozen(RegistryId id) const
{
    const auto *account = d->account(id);
    return account && (account->row.broken || d->brokenParent(id));
}

Task<std::expected<RegistryInfo, Finding>> Session::addRegistry(QString urlOrHost)
{
    const auto url = normalisedRegistryUrl(urlOrHost);
    if (!url) {
        co_return std::unexpected(errorFinding("registry.url", urlOrHost.toStdString(), {}, Outcome::RejectedInput));
    }
    if (const auto refusal = HostPolicy(d->networkPolicy().allowedHosts).judgeBase(*url)) {
        co_return std::unexpected(errorFinding("registry.url", url->toString().toStdString(),
                                               {{"reason", std::string(hostRefusalName(*refusal))}},
                                               Outcome::RejectedInput));
    }
    RegistryRow row;
    row.label = registryLabel(*url);
    row.url = *url;
    row.base = *url;
    co_return co_await d->addRow(row);
}

Task<std::expected<RegistryInfo, Finding>> Session::addDemoRegistry(QUrl url, QString label)
{
    RegistryRow row;
    row.label = label;
    row.url = url;
    row.base = url;
    row.demo = true;
    co_return co_await d->addRow(row);
}

QCoro::Task<std::expected<RegistryInfo, Finding>> Session::Private::addRow(RegistryRow row)
{
    const Running running(this);
    ++ownWrites;
    const auto added = co_await store->write([row](Database &database) {
        RegistryTable table(database);
        auto known = table.byUrl(row.url, row.domain);
        if (known)
            table.setRemoved(known->id, {});
        return table.byId(known ? known->id : table.add(row)).value_or(RegistryRow{});
    });
    if (!added)
        co_return std::unexpected(storeFinding(added.error()));
    accounts[{added->id}].row = *added;
    Q_EMIT q->registriesChanged();
    co_return registryInfo(*added);
}

Task<void> Session::removeRegistry(RegistryId id)
{
    for (auto *job : std::as_const(d->jobs)) {
        if (job->registry() == id)
            job->cancel();
    }
    co_await d->setRemoved(id, d->now());
}

Task<void> Session::restoreRegistry(RegistryId id)
{
    co_await d->setRemoved(id, {});
}

QCoro::Task<void> Session::Private::setRemoved(RegistryId id, std::optional<std::int64_t> when)
{
    for (auto &[other, account] : accounts) {
        if (other == id || account.row.parent == id.value)
            account.row.removedAt = when;
    }
    Q_EMIT q->registriesChanged();
    const Running running(this);
    ++ownWrites;
    const auto written =
        co_await store->write([id, when](Database &database) { RegistryTable(database).setRemoved(id.value, when); });
    if (!written)
        Q_EMIT q->storeFailed(written.error());
}

Task<void> Session::purgeRegistry(RegistryId id)
{
    co_await removeRegistry(id);
    co_await d->purge({id});
}

Task<void> Session::purgeRemoved()
{
    std::vector<RegistryId> removed;
    for (const auto &[id, account] : d->accounts) {
        if (account.row.removedAt && !account.row.broken)
            removed.push_back(id);
    }
    // What shows that a registry misbehaved is not lost by taking it off the list.
    const auto spared = co_await d->store->read([removed](Database &database) {
        std::vector<RegistryId> withEvidence;
        for (const auto id : removed) {
            if (!EvidenceTable(database, id.value).isEmpty() || SetAsideTable(database, id.value).count() > 0)
                withEvidence.push_back(id);
        }
        return withEvidence;
    });
    if (!spared)
        co_return;
    const auto isSpared = [&](RegistryId id) { return std::ranges::contains(*spared, id); };
    const auto sparesChild = [&](RegistryId id) {
        return std::ranges::any_of(d->accounts, [&](const auto &account) {
            return account.second.row.parent == id.value && isSpared(account.first);
        });
    };
    // With a registry goes what is read through it.
    std::erase_if(removed, [&](RegistryId id) { return isSpared(id) || sparesChild(id); });
    co_await d->purge(std::move(removed));
}

QCoro::Task<void> Session::Private::purge(std::vector<RegistryId> ids)
{
    const auto isMeant = [this, &ids](RegistryId id) {
        const auto *known = account(id);
        return known && (std::ranges::contains(ids, id) ||
                         (known->row.parent && std::ranges::contains(ids, RegistryId{*known->row.parent})));
    };
    // Their jobs were cancelled; a flow that still ends works on the account.
    const auto isBusy = [&] {
        return std::ranges::any_of(
            jobs, [&](const Job *job) { return job->state() == Job::State::Running && isMeant(job->registry()); });
    };
    while (isBusy())
        co_await qCoro(q, &Session::flowEnded);
    std::erase_if(accounts, [&](const auto &item) { return isMeant(item.first); });
    const Running running(this);
    ++ownWrites;
    const auto written = co_await store->write([ids](Database &database) {
        RegistryTable table(database);
        for (const auto id : ids)
            table.purge(id.value);
    });
    if (!written)
        Q_EMIT q->storeFailed(written.error());
}

Session::Private::Lists Session::Private::Lists::read(Database &database)
{
    SettingTable settings(database);
    return {RegistryTable(database).all(), settings.values(), settings.allowedHosts(), settings.consents(),
            dataVersion(database)};
}

QCoro::Task<void> Session::Private::reloadLists(std::int64_t version)
{
    while (version != listsVersion) {
        const auto before = ownWrites;
        auto lists = co_await store->read([](Database &database) { return Lists::read(database); });
        if (!lists)
            co_return; // the flow that noticed meets the same error
        // What this process wrote meanwhile is not in there.
        if (before == ownWrites) {
            takeLists(*std::move(lists));
            co_return;
        }
    }
}

void Session::Private::takeLists(Lists lists)
{
    listsVersion = lists.version;
    bool isChanged = false;
    std::set<RegistryId> kept;
    std::set<RegistryId> removed; // by this: what is read of one that was off the list before goes on
    for (const auto &row : lists.rows) {
        kept.insert({row.id});
        auto &known = accounts[{row.id}];
        if (row.removedAt && !known.row.removedAt)
            removed.insert({row.id});
        isChanged = isChanged || known.row.id != row.id || known.row.removedAt != row.removedAt;
        known.row.removedAt = row.removedAt;
        if (!known.data) // otherwise the row changes with what it says, when that is read
            known.row = row;
    }
    for (auto &[id, known] : accounts) {
        // A flow of it may be running, so that the account stays, hidden.
        if (!kept.contains(id) && !known.row.removedAt) {
            known.row.removedAt = now();
            removed.insert(id);
            isChanged = true;
        }
    }
    const auto started = jobs;
    for (auto *job : started) {
        if (removed.contains(job->registry()))
            job->cancel();
    }
    settings = std::move(lists.settings);
    consents.clear();
    for (const auto &row : lists.consents)
        consents.push_back({{row.parent}, row.nameSpace, row.domain, row.given});
    if (allowedHosts != lists.hosts) {
        allowedHosts = std::move(lists.hosts);
        dropTransports();
    }
    if (isChanged)
        Q_EMIT q->registriesChanged();
}

std::shared_ptr<const RegistryView> Session::view(RegistryId id) const
{
    const auto *account = d->account(id);
    return account ? account->view : nullptr;
}

std::shared_ptr<const LogView> Session::log(RegistryId id, const LogId &log) const
{
    const auto *account = d->account(id);
    if (!account)
        return {};
    const auto found = account->logs.find(log);
    return found == account->logs.end() ? nullptr : found->second;
}

std::map<LogId, std::shared_ptr<const LogView>> Session::logs(RegistryId id) const
{
    const auto *account = d->account(id);
    return account ? account->logs : std::map<LogId, std::shared_ptr<const LogView>>();
}

} // namespace kennel
