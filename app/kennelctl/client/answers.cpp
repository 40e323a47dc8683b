// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"

#include "clientoptions.h"
#include "format/coveragetext.h"
#include "format/digesttext.h"
#include "format/entrytext.h"
#include "format/outcometext.h"
#include "format/quantity.h"
#include "format/tr.h"
#include "format/visibletext.h"
#include "jsonvalues.h"
#include "texttable.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

const LogState &logState(const LogView &log)
{
    return std::visit([](const auto &state) -> const LogState & { return state; }, log.state);
}

} // namespace

Task<std::shared_ptr<const RegistryView>> readView(CommandContext context, SyncOptions options)
{
    if (context.options.offline) {
        co_return co_await context.session.load(context.registry.id);
    }
    co_return co_await context.session.sync(context.registry.id, options);
}

Task<std::shared_ptr<const RegistryView>> lastView(CommandContext context)
{
    if (auto view = context.session.view(context.registry.id)) {
        co_return view;
    }
    co_return co_await context.session.load(context.registry.id);
}

Answer answerOf(const RegistryView &view)
{
    Answer answer;
    answer.outcome = view.outcome;
    answer.findings = view.findings;
    answer.registry = view.info;
    answer.checkpoint = view.accepted;
    answer.age = view.ageSeconds;
    answer.members.insert(u"coverage"_s, jsonCoverage(view.coverage));
    return answer;
}

Answer offlineAnswer(const RegistryView &view)
{
    Answer answer = answerOf(view);
    answer.outcome = worst(answer.outcome, Outcome::CouldNotCheck);
    answer.findings.push_back({.code = "job.offline",
                               .severity = Severity::Error,
                               .subject = view.info.url.toString().toStdString(),
                               .details = {},
                               .outcome = Outcome::CouldNotCheck});
    return answer;
}

Answer answerOf(const LogView &log, const Session &session, std::int64_t now)
{
    Answer answer;
    answer.registry = session.registry(log.registry);
    answer.outcome = log.outcome;
    answer.findings = log.findings;
    answer.checkpoint = log.standsOn;
    if (log.standsOn) {
        answer.age = now - static_cast<std::int64_t>(log.standsOn->checkpoint.timestamp);
    }
    answer.members = jsonLog(log);
    return answer;
}

std::expected<LogAddress, QString> parseLog(const QString &text)
{
    if (text == "operator"_L1) {
        return operatorLogId();
    }
    const std::string utf8 = text.toStdString();
    if (const auto log = LogId::parse(utf8)) {
        return *log;
    }
    if (const auto name = PackageName::parse(utf8)) {
        return *name;
    }
    return std::unexpected(tr("“%1” is neither a package name (namespace:name) nor a log id (sha256:…).").arg(text));
}

QString registryLine(const RegistryInfo &registry)
{
    return tr("Registry: %1").arg(visibleText(registry.label)) + u'\n';
}

QString checkpointLines(const RegistryView &view)
{
    const QString text = registryLine(view.info);
    if (!view.accepted) {
        return text + tr("No checkpoint is accepted.") + u'\n';
    }
    const Checkpoint &checkpoint = view.accepted->checkpoint;
    return text +
           tr("Checkpoint %1, log root %2, signed by %3, claimed time %4")
               .arg(QString::number(checkpoint.logLength), QString::fromStdString(checkpoint.logRoot.text()),
                    keyText(view.accepted->keyId), timeText(static_cast<std::int64_t>(checkpoint.timestamp))) +
           u'\n';
}

QString standingLines(const LogView &log, const Session &session)
{
    const auto registry = session.registry(log.registry);
    const QString where = registry ? registryLine(*registry) : QString();
    if (!log.standsOn) {
        return where + tr("No checkpoint is accepted.") + u'\n';
    }
    const std::uint64_t length = log.standsOn->checkpoint.logLength;
    QString text;
    if (log.headProven) {
        text += tr("Proven by the registry: its newest record is in checkpoint %1.").arg(length) + u'\n';
    }
    if (log.matchesLedger) {
        text +=
            tr("Worked out from the ledger: all of its records are in checkpoint %1, at their places.").arg(length) +
            u'\n';
    }
    return where +
           (text.isEmpty()
                ? tr("Nothing ties it to checkpoint %1: neither a proof of the registry nor the ledger.").arg(length) +
                      u'\n'
                : text);
}

UnhadContents unhadContents(const std::vector<Finding> &findings)
{
    std::map<std::pair<Detail, Detail>, Outcome> releases;
    for (const Finding &finding : findings) {
        const auto log = finding.details.find("log");
        const auto version = finding.details.find("version");
        if (finding.severity != Severity::Error || log == finding.details.end() || version == finding.details.end()) {
            continue;
        }
        Outcome &outcome = releases[{log->second, version->second}];
        outcome = worst(outcome, finding.outcome);
    }
    const auto failed = std::ranges::count(releases, Outcome::Failed, [](const auto &each) { return each.second; });
    return {static_cast<std::uint64_t>(failed), releases.size() - static_cast<std::size_t>(failed)};
}

QString unhadLines(const UnhadContents &contents)
{
    QString text;
    if (contents.failed > 0) {
        text += tr("Not what was released: %1, each named below").arg(countText(contents.failed)) + u'\n';
    }
    if (contents.missing > 0) {
        text += tr("Not to be had: %1, each named below").arg(countText(contents.missing)) + u'\n';
    }
    return text;
}

QString coverageLines(const RegistryView &view)
{
    const Coverage &coverage = view.coverage;
    QString text = namedText(coverage) + u'\n';
    text += tr("%1 of %2 logs replayed here, %3 of %4 records")
                .arg(coverage.checkedLogs)
                .arg(coverage.logs)
                .arg(coverage.checkedRecords)
                .arg(coverage.records) +
            u'\n';
    text += (coverage.ledgerRecomputed ? tr("Both roots recomputed from the ledger; they are the signed ones.")
                                       : tr("The roots were not recomputed from a ledger.")) +
            u'\n';
    text += tr("Heads proven by the registry: %1").arg(coverage.headsProven) + u'\n';
    return text + comparisonText(view) + u'\n';
}

QString keyText(const KeyId &key)
{
    return shortKey(QString::fromStdString(std::string(key.text())));
}

QString recordTable(const LogView &log)
{
    int decimals = 0;
    for (const RecordView &record : log.records) {
        if (record.decoded) {
            decimals = std::max(decimals, std::visit([](const auto &decoded) { return claimedDecimals(decoded.time); },
                                                     *record.decoded));
        }
    }
    TextTable table({tr("No."), tr("Outcome"), tr("Entries"), tr("Signed by"), tr("Claimed time (UTC)"), tr("Index")});
    for (const RecordView &record : log.records) {
        QString entries;
        QString time;
        if (record.decoded) {
            std::visit(
                [&](const auto &decoded) {
                    entries = recordSentence(decoded, record.published.envelope.keyId);
                    time = claimedTimeText(decoded.time, decimals);
                },
                *record.decoded);
        }
        table.add({QString::number(record.position + 1), outcomeWord(record.outcome), entries,
                   keyText(record.published.envelope.keyId), time, QString::number(record.published.registryIndex)});
    }
    return table.text();
}

QString keyTable(const LogView &log)
{
    TextTable table({tr("Signed by"), tr("Key")});
    table.keepWhole(1);
    std::set<std::string> seen;
    for (const RecordView &record : log.records) {
        const KeyId &key = record.published.envelope.keyId;
        if (seen.emplace(key.text()).second) {
            table.add({keyText(key), visibleText(QString::fromStdString(std::string(key.text())))});
        }
    }
    return table.isEmpty() ? QString() : table.text();
}

QString permissionTable(const LogView &log)
{
    TextTable table({tr("Key"), tr("May"), tr("May pass on")});
    table.keepWhole(0);
    for (const auto &[key, permissions] : logState(log).permissions()) {
        QStringList words;
        for (const Permission permission : permissions) {
            words.append(permissionVerb(permission));
        }
        // Whoever holds a permission may pass it on; in an operator log only with the permission to commit.
        const bool passesOn = log.kind == LogKind::Package || permissions.contains(Permission::Commit);
        const QString may = words.isEmpty() ? tr("nothing now") : words.join(u", "_s);
        table.add({QString::fromStdString(std::string(key.text())), may, passesOn ? may : tr("nothing now")});
    }
    return table.text();
}

} // namespace kennel
