// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "base/base64.h"
#include "clientoptions.h"
#include "clientrunner.h"
#include "evidencetext.h"
#include "format/findingtext.h"
#include "format/quantity.h"
#include "format/tr.h"
#include "format/visibletext.h"
#include "jsonvalues.h"
#include "session/findings.h"
#include "texttable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <map>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QJsonObject jsonEvidence(const EvidenceEntry &entry)
{
    QJsonArray files;
    for (const auto &[name, size] : entry.files) {
        files.append(QJsonObject{{u"name"_s, name}, {u"size"_s, jsonNumber(size)}});
    }
    return {{u"code"_s, QString::fromStdString(entry.code)},
            {u"when"_s, static_cast<qint64>(entry.when)},
            {u"text"_s, evidenceHeadline(entry.code)},
            {u"files"_s, files}};
}

/// What each file holds: JSON as it is, anything else as base64.
QJsonObject jsonContents(const EvidenceParts &parts)
{
    QJsonObject contents;
    for (const auto &[name, bytes] : parts) {
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        contents.insert(name, document.isArray()    ? QJsonValue(document.array())
                              : document.isObject() ? QJsonValue(document.object())
                                                    : QJsonValue(QString::fromLatin1(bytes.toBase64())));
    }
    return contents;
}

QString fileTable(const EvidenceParts &parts)
{
    TextTable table({tr("File"), tr("Size")});
    for (const auto &[name, bytes] : parts) {
        table.add({name, sizeText(static_cast<std::uint64_t>(bytes.size()))});
    }
    return table.text();
}

Finding notWritten(const QString &path, const QString &why)
{
    return {.code = "content.file",
            .severity = Severity::Error,
            .subject = path.toStdString(),
            .details = {{"error", why.toStdString()}},
            .outcome = Outcome::CouldNotCheck};
}

/// Writes \a parts into \a folder, which is made. Nothing that is there already is written over. What went
/// wrong, if anything did.
std::optional<Finding> writeFiles(const EvidenceParts &parts, const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return notWritten(folder, tr("the folder cannot be made"));
    }
    for (const auto &[name, bytes] : parts) {
        const QString path = QDir(folder).filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() ||
            !file.flush()) {
            return notWritten(path, file.errorString());
        }
    }
    return {};
}

QString reasonCode(SetAsideRecord::Reason reason)
{
    using enum SetAsideRecord::Reason;
    return reason == Refused ? u"refused"_s : reason == BegunAgain ? u"begun-again"_s : u"superseded"_s;
}

QString reasonText(SetAsideRecord::Reason reason)
{
    switch (reason) {
    case SetAsideRecord::Reason::Refused:
        return tr("refused");
    case SetAsideRecord::Reason::BegunAgain:
        return tr("kept before it was trusted again");
    case SetAsideRecord::Reason::Superseded:
        break;
    }
    return tr("replaced by another");
}

/// The names of logs, as far as they are known.
using LogNames = std::map<LogId, QString>;

Task<LogNames> logNames(Session &session, RegistryId registry)
{
    LogNames names{{operatorLogId(), u"operator"_s}};
    if (const auto known = co_await session.logNames(registry)) {
        for (const auto &[log, name] : *known) {
            names.emplace(log, QString::fromStdString(name.text()));
        }
    }
    co_return names;
}

QJsonObject jsonSetAside(const SetAsideRecord &record, const LogNames &names)
{
    const auto name = names.find(record.log);
    return {{u"name"_s, name == names.end() ? QJsonValue() : QJsonValue(name->second)},
            {u"logId"_s, QString::fromStdString(record.log.text())},
            {u"record"_s, jsonNumber(record.position)},
            {u"registryIndex"_s, jsonNumber(record.registryIndex)},
            {u"keyId"_s, QString::fromStdString(std::string(record.envelope.keyId.text()))},
            {u"signature"_s, QString::fromStdString(record.envelope.signature)},
            {u"contentBytes"_s, QString::fromStdString(toBase64(record.envelope.contentBytes))},
            {u"reason"_s, reasonCode(record.reason)}};
}

/// What is in no log any more, or was never accepted.
Answer setAside(const RegistryInfo &registry, const std::vector<SetAsideRecord> &records, const LogNames &names)
{
    Answer answer;
    answer.outcome = Outcome::Verified;
    answer.isChecked = false;
    answer.registry = registry;
    answer.members = {{u"records"_s, jsonArray(records, [&](const auto &each) { return jsonSetAside(each, names); })},
                      {u"total"_s, jsonNumber(records.size())}};
    TextTable table({tr("Log"), tr("No."), tr("Index"), tr("Signed by"), tr("Why")});
    for (const SetAsideRecord &record : records) {
        const auto name = names.find(record.log);
        table.add({name == names.end() ? QString::fromStdString(record.log.text()) : name->second,
                   QString::number(record.position + 1), QString::number(record.registryIndex),
                   keyText(record.envelope.keyId), reasonText(record.reason)});
    }
    answer.text =
        records.empty() ? tr("No record of %1 was set aside or refused.").arg(registry.label) + u'\n' : table.text();
    return answer;
}

Answer listed(const RegistryView &view)
{
    Answer answer;
    answer.outcome = Outcome::Verified;
    answer.isChecked = false;
    answer.registry = view.info;
    answer.members = {{u"evidence"_s, jsonArray(view.evidence, jsonEvidence)},
                      {u"total"_s, jsonNumber(view.evidence.size())}};
    if (view.evidence.empty()) {
        answer.text = tr("Nothing had to be kept of %1.").arg(view.info.label) + u'\n';
        return answer;
    }
    TextTable table({tr("No."), tr("Kept since"), tr("Said to show"), tr("Files")});
    int number = 0;
    for (const EvidenceEntry &entry : view.evidence) {
        QStringList names;
        for (const auto &file : entry.files) {
            names.append(file.first);
        }
        table.add({QString::number(++number), timeText(entry.when), evidenceHeadline(entry.code), names.join(u", "_s)});
    }
    answer.text = table.text();
    return answer;
}

Task<Answer> keptAnswer(CommandContext context)
{
    const ClientOptions &options = context.options;
    if (options.arguments.value(0) == "records"_L1) {
        if (!options.output.isEmpty()) {
            co_return Answer::ofUsage(tr("Records are printed: --json has their bytes."));
        }
        const auto records = co_await context.session.setAsideRecords(context.registry.id);
        if (!records) {
            Answer failed;
            failed.findings.push_back(storeFinding(records.error()));
            co_return failed;
        }
        co_return setAside(context.registry, *records, co_await logNames(context.session, context.registry.id));
    }
    const auto view = co_await context.session.load(context.registry.id);
    Answer answer = listed(*view);
    if (options.arguments.isEmpty()) {
        if (!options.output.isEmpty()) {
            co_return Answer::ofUsage(tr("-o DIR needs the number of what is to be written."));
        }
        co_return answer;
    }
    bool ok = false;
    const qsizetype number = options.arguments.constFirst().toLongLong(&ok);
    const auto count = static_cast<qsizetype>(view->evidence.size());
    if (!ok || number < 1) {
        co_return Answer::ofUsage(
            tr("“%1” is no number of evidence: the first is 1.").arg(options.arguments.constFirst()));
    }
    if (number > count) {
        Answer none = Answer::ofNothing(
            errorFinding("evidence.no-entry", options.arguments.constFirst().toStdString(),
                         {{"got", static_cast<std::uint64_t>(number)}, {"count", static_cast<std::uint64_t>(count)}},
                         Outcome::NotFound));
        none.registry = view->info;
        co_return none;
    }
    EvidenceEntry entry = view->evidence[static_cast<std::size_t>(number - 1)];
    const auto judged = co_await context.session.judgeEvidence(context.registry.id, entry.id);
    if (!judged) {
        Answer failed;
        failed.findings.push_back(storeFinding(judged.error()));
        co_return failed;
    }
    const auto &[parts, verdict] = *judged;
    entry.files.clear(); // one may have been added
    for (const auto &[name, bytes] : parts) {
        entry.files.emplace_back(name, static_cast<std::uint64_t>(bytes.size()));
    }
    answer.members = jsonEvidence(entry);
    answer.members.insert(u"contents"_s, jsonContents(parts));
    answer.members.insert(u"verdict"_s, evidenceJson(verdict));
    answer.outcome = verdict.outcome;
    answer.findings = verdict.findings;
    answer.isChecked = false; // that the signatures hold is no verdict on the registry
    answer.text = evidenceText(verdict, entry.code) + u'\n' + fileTable(parts);
    for (const auto &[name, bytes] : parts) {
        const QString path = QDir(options.output).filePath(name);
        if (!options.output.isEmpty() && QFileInfo::exists(path)) {
            co_return Answer::ofUsage(
                tr("%1 is there already, and may be somebody's only copy.").arg(visibleText(path)));
        }
    }
    if (!options.output.isEmpty()) {
        if (const auto problem = writeFiles(parts, options.output)) {
            answer.outcome = problem->outcome;
            answer.findings.push_back(*problem);
        } else {
            answer.text += tr("Written to %1").arg(visibleText(options.output)) + u'\n';
        }
    }
    co_return answer;
}

/// What is kept is read as it is: no registry is asked what stands against it.
Task<Answer> evidence(CommandContext context)
{
    Answer answer = co_await keptAnswer(context);
    answer.hasRemedy = false;
    co_return answer;
}

} // namespace

int runEvidence(const QStringList &arguments)
{
    return runClientCommand({"evidence", "[NUMBER|records]", 0, 1,
                             ClientCommand::Folder | ClientCommand::Local | ClientCommand::Removed,
                             ClientCommand::Registry::Current, evidence},
                            arguments);
}

} // namespace kennel
