// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Namespaces that are served by another registry, reached through the same host.
#include "offload/offload.h"
#include "protocol/replay.h"
#include "session/domains.h"
#include "session/findings.h"
#include "session/sessionprivate.h"
#include "store/logtable.h"

#include <algorithm>
#include <iterator>

namespace kennel {

namespace {

/// So many registries may point to each other before it is called a loop.
constexpr qsizetype maxChain = 4;

std::shared_ptr<const LogView> withFinding(const LogView &log, const Finding &finding)
{
    auto view = std::make_shared<LogView>(log);
    view->findings.push_back(finding);
    sortFindings(view->findings);
    view->outcome = worst(view->outcome, finding.outcome);
    return view;
}

/// That nothing is read from the registry \a domain while \a parent, which leads there, cannot be relied on.
Finding unreliableParent(const RegistryRow &parent, const std::string &domain, bool isBroken)
{
    const auto name = parent.domain.isEmpty() ? parent.url.toString() : parent.domain;
    return errorFinding("federation.parent", domain,
                        {{"domain", domain},
                         {"parent", name.toStdString()},
                         {"basis", std::string(isBroken ? "broken" : "unverified")}},
                        isBroken ? Outcome::Failed : Outcome::CouldNotCheck);
}

/// \a log as it may be relied on where a registry led to it of which \a outcome and \a findings were said.
std::shared_ptr<const LogView> ledTo(const LogView &log, Outcome outcome, const std::vector<Finding> &findings,
                                     bool isBroken)
{
    auto view = std::make_shared<LogView>(log);
    if (isBroken && !view->beforeBreak && !view->records.empty())
        view->beforeBreak = view->outcome;
    for (const auto &finding : findings) {
        if (!std::ranges::contains(view->findings, finding))
            view->findings.push_back(finding);
    }
    sortFindings(view->findings);
    view->outcome = worst(view->outcome, worst(outcome, outcomeOf(findings)));
    return view;
}

} // namespace

std::optional<Finding> Session::Private::brokenParent(RegistryId id)
{
    const auto *known = account(id);
    const auto *parent = known && known->row.parent ? account({*known->row.parent}) : nullptr;
    if (!parent || !parent->row.broken)
        return {};
    return unreliableParent(parent->row, known->row.domain.toStdString(), true);
}

QCoro::Task<std::expected<RegistryInfo, Finding>>
Session::Private::federated(RegistryId parent, std::string domain, QStringList chain, std::optional<Finding> ifNew)
{
    const auto name = QString::fromStdString(domain);
    if (!isRegistryDomain(domain)) {
        co_return std::unexpected(
            errorFinding("federation.domain", domain, {{"domain", domain}}, Outcome::RejectedInput));
    }
    if (chain.contains(name) || chain.size() >= maxChain) {
        co_return std::unexpected(
            errorFinding("federation.loop", domain, {{"domain", domain}}, Outcome::RejectedInput));
    }
    const auto *from = account(parent);
    if (!from)
        co_return std::unexpected(errorFinding("federation.hint", domain, {}, Outcome::CouldNotCheck));
    // All of them are asked for at the host that the user opened.
    const auto top = from->row.parent ? *from->row.parent : from->row.id;
    const auto *host = account({top});
    if (!host)
        co_return std::unexpected(errorFinding("federation.hint", domain, {}, Outcome::CouldNotCheck));
    RegistryRow row;
    row.label = name;
    row.url = host->row.url;
    row.base = host->row.base;
    row.domain = name;
    row.parent = top;
    row.demo = host->row.demo;
    for (const auto &[id, other] : accounts) {
        if (other.row.url == row.url && other.row.domain == name && !other.row.removedAt)
            co_return registryInfo(other.row);
    }
    for (const auto *voucher : {host, from}) {
        if (voucher->row.broken)
            co_return std::unexpected(unreliableParent(voucher->row, domain, true));
    }
    if (ifNew)
        co_return std::unexpected(*ifNew);
    co_return co_await addRow(row);
}

QCoro::Task<std::shared_ptr<const LogView>> Session::Private::readPackage(RegistryId id, PackageName package,
                                                                          ReadOptions readOptions, QStringList chain,
                                                                          Budget budget)
{
    const std::string nameSpace(package.nameSpace());
    ReadLog read;
    {
        Flow flow(this, JobKind::ReadLog, id, QString::fromStdString(package.text()));
        read = co_await readLog(id, package.logId(), readOptions, flow.job(), budget);
        flow.finish(read.view->outcome);
    }
    if (!read.view->name && !read.view->records.empty())
        read.view->name = package;
    // Who asked for it by its name is told about it by its name.
    for (Finding &finding : read.view->findings) {
        if ((finding.code == "log.not-found" || finding.code == "log.not-kept") &&
            finding.subject == package.logId().text())
            finding.details.emplace("package", package.text());
    }

    // Nothing new is read because of what it says while it cannot be relied on; what was read before, is.
    if (!readOptions.offline && outcomeOf(read.ofRegistry) != Outcome::Verified)
        readOptions.offline = true;
    // What the operator log says outranks every hint.
    const auto *known = account(id);
    const auto *state = known && known->data ? known->data->operatorState() : nullptr;
    const auto *declared = state ? state->namespaces().find(nameSpace) : nullptr;
    if (declared && declared->importedFrom)
        co_return co_await readElsewhere(id, *declared->importedFrom, read, package, readOptions, chain, budget);
    if (declared)
        co_return read.view;
    const bool isAbsent = read.view->records.empty();
    const bool isDenied = read.view->outcome == Outcome::NotFound || (readOptions.offline && isAbsent);
    const auto mapped = options.namespaces.domains.constFind(QString::fromStdString(nameSpace));
    if (read.hint.empty() && isDenied && chain.isEmpty() && mapped != options.namespaces.domains.constEnd()) {
        co_return co_await followHint({id, mapped.key(), *mapped, {}, options.namespaces.file}, read, package,
                                      readOptions, chain, budget);
    }
    if (read.hint.empty()) {
        // Without the network nobody gives the hint again; what was read by it is kept nevertheless.
        const auto followed = std::ranges::find_if(consents, [&](const FederationConsent &one) {
            return one.parent == id && one.nameSpace.toStdString() == nameSpace && one.given.value_or(false);
        });
        if (!readOptions.offline || !isAbsent || followed == consents.end())
            co_return read.view;
        co_return co_await readElsewhere(id, followed->domain.toStdString(), read, package, readOptions, chain, budget);
    }

    const auto hint = parseHint(read.hint);
    if (!hint) {
        co_return withFinding(
            *read.view, errorFinding("federation.hint", read.hint, {{"message", read.hint}}, Outcome::RejectedInput));
    }
    if (hint->nameSpace != nameSpace) {
        co_return withFinding(
            *read.view, errorFinding("federation.namespace", read.hint,
                                     {{"namespace", hint->nameSpace}, {"want", nameSpace}, {"domain", hint->domain}},
                                     Outcome::RejectedInput));
    }
    co_return co_await followHint(
        {id, QString::fromStdString(hint->nameSpace), QString::fromStdString(hint->domain), {}}, read, package,
        readOptions, chain, budget);
}

QCoro::Task<std::shared_ptr<const LogView>> Session::Private::followHint(FederationConsent wanted, ReadLog here,
                                                                         PackageName package, ReadOptions readOptions,
                                                                         QStringList chain, Budget budget)
{
    const auto consent = std::ranges::find_if(consents, [&](const FederationConsent &one) {
        return one.parent == wanted.parent && one.nameSpace == wanted.nameSpace && one.domain == wanted.domain;
    });
    const auto given = consent == consents.end() ? std::nullopt : consent->given;
    if (!given.value_or(false)) {
        // Consent is remembered, however it was given.
        if (options.acceptHints || consent == consents.end())
            q->setConsent(wanted.parent, wanted.nameSpace, wanted.domain,
                          options.acceptHints ? std::optional(true) : std::nullopt);
    }
    if (!options.acceptHints && !given.value_or(false)) {
        if (!given)
            Q_EMIT q->consentNeeded(wanted);
        const auto domain = wanted.domain.toStdString();
        Details details{{"namespace", wanted.nameSpace.toStdString()}, {"domain", domain}};
        if (!wanted.file.isEmpty())
            details["file"] = wanted.file.toStdString();
        co_return withFinding(*here.view,
                              errorFinding("federation.consent", domain, std::move(details), Outcome::CouldNotCheck));
    }
    co_return co_await readElsewhere(wanted.parent, wanted.domain.toStdString(), here, package, readOptions, chain,
                                     budget);
}

QCoro::Task<std::shared_ptr<const LogView>> Session::Private::readElsewhere(RegistryId id, std::string domain,
                                                                            ReadLog here, PackageName package,
                                                                            ReadOptions readOptions, QStringList chain,
                                                                            Budget budget)
{
    std::optional<Finding> ifNew;
    if (readOptions.offline)
        ifNew =
            errorFinding("log.not-kept", package.logId().text(), {{"package", package.text()}}, Outcome::NotChecked);
    const auto other = co_await federated(id, domain, chain, ifNew);
    const auto *known = account(id);
    auto findings = here.ofRegistry;
    if (known && outcomeOf(findings) != Outcome::Verified)
        findings.push_back(unreliableParent(known->row, domain, here.isBroken));
    if (!other && !readOptions.offline)
        co_return withFinding(*here.view, other.error());
    if (!other) {
        // That the log is not at this registry, which says that it is elsewhere, answers nothing.
        LogView unread;
        unread.registry = id;
        unread.log = here.view->log;
        unread.outcome = here.registryOutcome;
        findings.push_back(other.error());
        co_return ledTo(unread, here.registryOutcome, findings, false);
    }
    chain.append(other->federatedDomain);
    const auto log = co_await readPackage(other->id, package, readOptions, chain, budget);
    co_return ledTo(*log, here.registryOutcome, findings, here.isBroken);
}

Task<std::shared_ptr<const LogView>> Session::readPackage(RegistryId id, PackageName package, ReadOptions options)
{
    co_return co_await d->readPackage(id, package, options, {}, d->newBudget());
}

Task<std::expected<RegistryInfo, Finding>> Session::followImport(RegistryId parent, QString nameSpace)
{
    const auto *known = d->account(parent);
    const auto *state = known && known->data ? known->data->operatorState() : nullptr;
    const auto name = nameSpace.toStdString();
    if (const auto *declared = state ? state->namespaces().find(name) : nullptr; declared && declared->importedFrom)
        co_return co_await d->federated(parent, *declared->importedFrom, {});
    for (const auto &consent : d->consents) {
        if (consent.parent == parent && consent.nameSpace == nameSpace && consent.given.value_or(false))
            co_return co_await d->federated(parent, consent.domain.toStdString(), {});
    }
    co_return std::unexpected(errorFinding("federation.consent", name, {{"namespace", name}}, Outcome::CouldNotCheck));
}

Task<std::vector<Finding>> Session::importedNamespaces(RegistryId id, search::Query query)
{
    const Private::Running running(d.get());
    std::erase_if(query.terms,
                  [](const search::Term &term) { return term.field != search::Field::Namespace || term.isNegated; });
    std::vector<Finding> imported;
    if (query.terms.empty())
        co_return imported;
    const auto log = co_await d->store->read(
        [id](Database &database) { return LogTable(database, id.value).byId(operatorLogId()); });
    if (!log || !*log)
        co_return imported;
    const auto state = co_await offload([kept = **log] {
        std::vector<Envelope> envelopes;
        std::ranges::transform(kept.records, std::back_inserter(envelopes), &PublishedRecord::envelope);
        ReplayOptions replayOptions;
        replayOptions.signatures = Signatures::Skip;
        return replayOperatorLog({}, envelopes, replayOptions).state;
    });
    for (const search::Term &term : query.terms) {
        const auto *declared = state.namespaces().find(term.text);
        if (declared && declared->importedFrom)
            imported.push_back(infoFinding("search.imported", term.text, {{"domain", *declared->importedFrom}}));
    }
    co_return imported;
}

} // namespace kennel
