// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "answers.h"
#include "clientrunner.h"
#include "format/coveragetext.h"
#include "format/journaltext.h"
#include "format/quantity.h"
#include "format/tr.h"
#include "jsonvalues.h"
#include "texttable.h"

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QJsonObject jsonEntry(const JournalEntry &entry)
{
    QJsonObject object = jsonCheckpoint(entry.latest, {});
    object.remove(u"age"_s);
    object.insert(u"firstTimestamp"_s, jsonNumber(entry.first.checkpoint.timestamp));
    object.insert(u"signature"_s, QString::fromStdString(entry.latest.signature));
    object.insert(u"firstSeen"_s, static_cast<qint64>(entry.firstSeen));
    object.insert(u"lastSeen"_s, static_cast<qint64>(entry.lastSeen));
    object.insert(u"count"_s, jsonNumber(entry.count));
    object.insert(u"accepted"_s, entry.accepted);
    object.insert(u"refused"_s, entry.refused);
    object.insert(u"earlier"_s, entry.earlier);
    object.insert(u"wentBack"_s, entry.wentBack ? QJsonValue(static_cast<qint64>(*entry.wentBack)) : QJsonValue());
    object.insert(u"consistency"_s, entry.consistency
                                        ? QJsonValue(QString::fromLatin1(outcomeCode(*entry.consistency).data()))
                                        : QJsonValue());
    return object;
}

Task<Answer> checkpoints(CommandContext context)
{
    const auto view = co_await readView(context, {.names = false});
    Answer answer = answerOf(*view);
    answer.members.insert(u"checkpoints"_s, jsonArray(view->journal, jsonEntry));
    answer.members.insert(u"total"_s, jsonNumber(view->journal.size()));

    TextTable table({tr("Length"), tr("Log root"), tr("Map root"), tr("Signed by"), tr("First claimed time (UTC)"),
                     tr("Last claimed time (UTC)"), tr("Seen"), tr("State")});
    for (const JournalEntry &entry : view->journal) {
        const Checkpoint &checkpoint = entry.latest.checkpoint;
        table.add({QString::number(checkpoint.logLength), QString::fromStdString(checkpoint.logRoot.text()),
                   QString::fromStdString(checkpoint.mapRoot.text()), keyText(entry.latest.keyId),
                   timeText(static_cast<std::int64_t>(entry.first.checkpoint.timestamp)),
                   timeText(static_cast<std::int64_t>(checkpoint.timestamp)), QString::number(entry.count),
                   journalState(entry, *view)});
    }
    answer.text = table.text() + registryLine(view->info) + comparisonText(*view) + u'\n';
    co_return answer;
}

} // namespace

int runCheckpoints(const QStringList &arguments)
{
    return runClientCommand(
        {"checkpoints", "", 0, 0, ClientCommand::None, ClientCommand::Registry::Current, checkpoints}, arguments);
}

} // namespace kennel
