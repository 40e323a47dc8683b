// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The list of registries: add, remove with undo, find.
#include "api/hostpolicy.h"
#include "session/domains.h"
#include "session/findings.h"
#include "session/sessionprivate.h"

#include <QCoroSignal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

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
    const auto url = normalisedRegistryUrl(labelOrUrl);
    for (const auto &info : registries()) {
        if (info.label == labelOrUrl || (url && info.url == *url && info.federatedDomain.isEmpty()))
            return info;
    }
    return {};
}

Task<std::expected<RegistryInfo, Finding>> Session::addRegistry(QString urlOrHost)
{
    const auto url = normalisedRegistryUrl(urlOrHost);
    if (!url) {
        co_return std::unexpected(errorFinding("well-known.url", urlOrHost.toStdString(),
                                               {{"reason", std::string("invalid")}}, Outcome::RejectedInput));
    }
    if (const auto refusal = HostPolicy(d->networkPolicy().allowedHosts).judgeBase(*url)) {
        co_return std::unexpected(errorFinding("http.host-not-allowed", url->toString().toStdString(),
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
    ++flows;
    auto *session = q;
    const auto added = co_await store->write([row](Database &database) {
        RegistryTable table(database);
        auto known = table.byUrl(row.url, row.domain);
        if (known)
            table.setRemoved(known->id, {});
        return table.byId(known ? known->id : table.add(row)).value_or(RegistryRow{});
    });
    --flows;
    if (added) {
        accounts[{added->id}].row = *added;
        Q_EMIT session->registriesChanged();
    }
    Q_EMIT session->flowEnded();
    if (!added)
        co_return std::unexpected(storeFinding(added.error()));
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
    ++flows;
    const auto written =
        co_await store->write([id, when](Database &database) { RegistryTable(database).setRemoved(id.value, when); });
    --flows;
    if (!written)
        Q_EMIT q->storeFailed(written.error());
    Q_EMIT q->flowEnded();
}

Task<void> Session::purgeRemoved()
{
    // Their jobs were cancelled; a flow that still ends works on the account.
    const auto busy = [this] {
        return std::ranges::any_of(d->jobs, [this](const Job *job) {
            const auto *account = d->account(job->registry());
            return job->state() == Job::State::Running && account && account->row.removedAt;
        });
    };
    while (busy())
        co_await qCoro(this, &Session::flowEnded);
    std::erase_if(d->accounts, [](const auto &item) { return item.second.row.removedAt.has_value(); });
    ++d->flows;
    const auto written = co_await d->store->write([](Database &database) { RegistryTable(database).purgeRemoved(); });
    --d->flows;
    if (!written)
        Q_EMIT storeFailed(written.error());
    Q_EMIT flowEnded();
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

} // namespace kennel
