// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/viewbuilder.h"

#include "session/findings.h"
#include "session/storedverifier.h"

#include <algorithm>
#include <tuple>

namespace kennel {

namespace {

/// Ahead of our clock without a word, and with a plain one (decisions: timestamps in the future).
constexpr std::int64_t silentSkew = 5 * 60;
constexpr std::int64_t mildSkew = 24 * 60 * 60;

std::int64_t ageOf(const SignedCheckpoint &checkpoint, const ViewPolicy &policy)
{
    return policy.now - static_cast<std::int64_t>(checkpoint.checkpoint.timestamp);
}

/// Without an outcome, which only a replay gives.
std::vector<PackageRow> packageRows(const Ledger &ledger, const LedgerLogs &logs, const NameMap &names)
{
    std::vector<PackageRow> rows;
    rows.reserve(logs.size());
    for (std::size_t i = 0; i < logs.size(); ++i) {
        const auto &id = logs.id(i);
        if (id == operatorLogId())
            continue;
        const auto entries = logs.entries(i);
        PackageRow row;
        row.name = verifiedName(id, names);
        row.log = id;
        row.records = entries.size();
        row.firstIndex = entries.front();
        row.lastIndex = entries.back();
        row.head = ledger.entry(entries.back()).record;
        rows.push_back(std::move(row));
    }
    std::ranges::sort(rows, [](const PackageRow &a, const PackageRow &b) {
        if (a.name && b.name)
            return *a.name < *b.name;
        if (a.name || b.name)
            return a.name.has_value();
        return a.log < b.log;
    });
    return rows;
}

std::vector<PackageRow> packageRows(const RegistryData &data)
{
    if (!data.ledger)
        return {};
    auto rows = packageRows(data.ledger->ledger, data.ledger->logs, *data.names);
    for (auto &row : rows) {
        const auto summary = data.logs.find(row.log);
        if (summary == data.logs.end() || !summary->second.judged)
            continue;
        row.outcome = summary->second.outcome;
        row.newest = summary->second.newest;
        row.newestYanked = summary->second.newestYanked;
    }
    return rows;
}

Coverage coverageOf(const RegistryData &data, const FlowReport &report, const std::vector<PackageRow> &packages)
{
    Coverage coverage;
    coverage.logs = packages.size();
    for (const auto &row : packages) {
        if (row.name) {
            ++coverage.named;
            continue;
        }
        const auto name = data.names->find(row.log);
        if (name == data.names->end() || name->second.state == NameState::Unanswered ||
            name->second.state == NameState::Unknown)
            ++coverage.unanswered;
        else if (name->second.state == NameState::Withheld)
            ++coverage.withheld;
    }
    if (data.operatorLog)
        coverage.checkedRecords = data.operatorLog->acceptedRecords;
    for (const auto &[id, summary] : data.logs) {
        if (!summary.judged)
            continue;
        coverage.checkedLogs +=
            std::ranges::find(summary.findings, "log.incomplete", &Finding::code) == summary.findings.end();
        coverage.checkedRecords += summary.acceptedRecords;
        coverage.contents += summary.contents;
    }
    coverage.records = data.ledger ? data.ledger->length() : data.acceptedLength();
    coverage.ledgerRecomputed = data.ledgerVerified;
    coverage.firstContact = report.firstContact;
    coverage.headsProven = report.headsProven;
    // Verified again from the store: all of them, or none.
    if (!report.online && data.ledger && data.headsProven > 0 && data.headsProven == data.acceptedLength())
        coverage.headsProven = data.ledger->logs.size();
    coverage.contentsChecked = report.contentsChecked;
    for (const auto &row : data.journal) {
        if (row.generation != data.row.generation) {
            ++coverage.checkpointsEarlier;
            continue;
        }
        // Of what was turned down the findings and the journal tell.
        if (row.refused && !row.accepted)
            continue;
        ++coverage.checkpointsKept;
        const auto compared = data.consistency.find(row.id);
        coverage.checkpointsCompared += compared != data.consistency.end() && compared->second == Outcome::Verified;
    }
    if (!data.ledgerVerified)
        coverage.limits.emplace_back("no-ledger");
    if (report.firstContact)
        coverage.limits.emplace_back("no-earlier-checkpoint");
    if (coverage.withheld > 0)
        coverage.limits.emplace_back("names-withheld");
    if (coverage.unanswered > 0)
        coverage.limits.emplace_back("names-unanswered");
    if (coverage.checkedLogs < coverage.logs)
        coverage.limits.emplace_back("logs-not-replayed");
    return coverage;
}

/// Packages of namespaces that the operator log does not define, or says are elsewhere (spec 9.4, 6).
void judgeNamespaces(const RegistryData &data, const std::vector<PackageRow> &packages, std::vector<Finding> &findings)
{
    const auto *state = data.operatorState();
    if (!state)
        return;
    for (const auto &row : packages) {
        if (!row.name)
            continue;
        const std::string nameSpace(row.name->nameSpace());
        const auto *known = state->namespaces().find(nameSpace);
        if (known && !known->importedFrom)
            continue;
        Details details{{"name", row.name->text()}, {"namespace", nameSpace}};
        if (known)
            details["domain"] = *known->importedFrom;
        findings.push_back(warningFinding(known ? "policy.namespace-imported" : "policy.namespace-undefined",
                                          row.log.text(), std::move(details)));
    }
}

std::vector<JournalEntry> journalOf(const RegistryData &data)
{
    std::vector<JournalEntry> journal;
    for (const auto &row : data.journal) {
        JournalEntry entry;
        entry.first = row.first;
        entry.latest = row.latest;
        entry.firstSeen = row.firstSeen;
        entry.lastSeen = row.lastSeen;
        entry.count = row.seen;
        entry.accepted = row.accepted;
        entry.earlier = row.generation != data.row.generation;
        entry.wentBack = row.wentBack;
        if (const auto found = data.consistency.find(row.id); found != data.consistency.end())
            entry.consistency = found->second;
        entry.refused = !row.accepted && (row.refused || !row.wellSigned || entry.consistency == Outcome::Failed);
        journal.push_back(std::move(entry));
    }
    std::ranges::sort(journal, {}, [](const JournalEntry &entry) {
        return std::tuple(entry.first.checkpoint.logLength, entry.firstSeen);
    });
    return journal;
}

} // namespace

Outcome ageOutcome(const SignedCheckpoint &checkpoint, const ViewPolicy &policy)
{
    return ageOf(checkpoint, policy) > policy.freshness.count() ? Outcome::Stale : Outcome::Verified;
}

std::vector<Finding> judgeAge(const SignedCheckpoint &checkpoint, const ViewPolicy &policy)
{
    const auto age = ageOf(checkpoint, policy);
    const auto subject = checkpointSubject(checkpoint.checkpoint);
    if (ageOutcome(checkpoint, policy) == Outcome::Stale) {
        return {warningFinding("checkpoint.stale", subject,
                               {{"age", static_cast<std::uint64_t>(age)},
                                {"limit", static_cast<std::uint64_t>(policy.freshness.count())}})};
    }
    if (age < -silentSkew) {
        return {warningFinding("checkpoint.future", subject,
                               {{"ahead", static_cast<std::uint64_t>(-age)},
                                {"degree", std::string(age < -mildSkew ? "strong" : "mild")}})};
    }
    return {};
}

std::shared_ptr<const RegistryView> makeView(const RegistryData &data, const FlowReport &report,
                                             const ViewPolicy &policy)
{
    auto view = std::make_shared<RegistryView>();
    view->info = registryInfo(data.row);
    view->findings = data.findings;
    std::ranges::copy(report.findings, std::back_inserter(view->findings));
    view->offered = report.offered;
    view->checkedAt = policy.now;
    view->packages = packageRows(data);
    view->coverage = coverageOf(data, report, view->packages);
    view->operatorLog = data.operatorLog;
    view->journal = journalOf(data);
    for (const auto &row : data.evidence)
        view->evidence.push_back({row.id, row.code, row.when, row.files});
    view->online = report.online;

    if (data.row.broken) {
        // The flow that found it out says more about it.
        const auto broken = brokenFinding(data);
        if (std::ranges::find(view->findings, broken.code, &Finding::code) == view->findings.end())
            view->findings.push_back(broken);
    }
    for (const auto &[id, summary] : data.logs)
        std::ranges::copy(summary.findings, std::back_inserter(view->findings));
    judgeNamespaces(data, view->packages, view->findings);
    if (data.ledger && data.ledger->length() > 0 && data.ledger->ledger.entry(0).log != operatorLogId())
        view->findings.push_back(warningFinding("ledger.first-not-operator", data.ledger->ledger.entry(0).log.text()));
    if (view->coverage.withheld > 0)
        view->findings.push_back(infoFinding("names.withheld", view->info.url.toString().toStdString(),
                                             {{"count", view->coverage.withheld}}));
    if (view->coverage.unanswered > 0)
        view->findings.push_back(warningFinding("names.unanswered", view->info.url.toString().toStdString(),
                                                {{"count", view->coverage.unanswered}}));

    auto outcome = Outcome::Verified;
    if (data.accepted) {
        view->accepted = data.accepted->latest;
        view->ageSeconds = ageOf(*view->accepted, policy);
        std::ranges::copy(judgeAge(*view->accepted, policy), std::back_inserter(view->findings));
        outcome = worst(outcome, ageOutcome(*view->accepted, policy));
    }
    // Signatures alone compare nothing with what the registry as a whole signed.
    if (!data.accepted || !data.ledgerVerified)
        outcome = worst(outcome, Outcome::NotChecked);
    for (const auto &[id, summary] : data.logs) {
        if (summary.judged)
            outcome = worst(outcome, summary.outcome);
    }
    sortFindings(view->findings);
    view->findings.erase(std::unique(view->findings.begin(), view->findings.end()), view->findings.end());
    view->outcome = worst(outcome, outcomeOf(view->findings));
    return view;
}

std::shared_ptr<const RegistryView> makeOutline(const StoredRegistry &stored)
{
    auto view = std::make_shared<RegistryView>();
    view->info = registryInfo(stored.row);
    const auto accepted =
        std::ranges::find_if(stored.journal, [&](const CheckpointRow &row) { return row.id == stored.row.accepted; });
    auto ledger = Ledger::parse(stored.ledger);
    if (!ledger || accepted == stored.journal.end())
        return view;
    ledger->truncate(std::min(ledger->size(), accepted->latest.checkpoint.logLength));
    view->packages = packageRows(*ledger, LedgerLogs(*ledger), stored.names);
    view->coverage.logs = view->packages.size();
    view->coverage.named = static_cast<std::uint64_t>(
        std::ranges::count_if(view->packages, [](const PackageRow &row) { return row.name.has_value(); }));
    return view;
}

} // namespace kennel
