// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "evidencetext.h"

#include "client/jsonvalues.h"
#include "format/digesttext.h"
#include "format/evidenceverdicttext.h"
#include "format/findingtext.h"
#include "format/quantity.h"
#include "format/tr.h"
#include "format/visibletext.h"

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString checkpointText(const QString &text, const SignedCheckpoint &signedCheckpoint)
{
    const Checkpoint &checkpoint = signedCheckpoint.checkpoint;
    return text.arg(QString::number(checkpoint.logLength), QString::fromStdString(checkpoint.logRoot.text()),
                    QString::fromStdString(checkpoint.mapRoot.text()),
                    shortKey(QString::fromStdString(std::string(signedCheckpoint.keyId.text()))),
                    timeText(static_cast<std::int64_t>(checkpoint.timestamp)));
}

QString logText(const QString &text, const JudgedOperatorLog &log)
{
    return text.arg(QString::number(log.records), QString::fromStdString(log.first.text()),
                    visibleText(QString::fromStdString(std::string(log.operatorKey.text()))));
}

QString showsCode(EvidenceVerdict::Shows shows)
{
    using enum EvidenceVerdict::Shows;
    switch (shows) {
    case Contradiction:
        return u"contradiction"_s;
    case Word:
        return u"word"_s;
    case Nothing:
        break;
    }
    return u"nothing"_s;
}

} // namespace

QString evidenceText(const EvidenceVerdict &verdict, std::string_view code)
{
    QStringList lines;
    if (const std::string_view known = code.empty() ? std::string_view(verdict.code) : code; !known.empty()) {
        // Whether it does, its worth says.
        lines += tr("Said to show: %1").arg(evidenceHeadline(known));
    }
    if (!verdict.writtenUrl.isEmpty()) {
        lines += tr("Registry, by the word of who kept it: %1").arg(visibleText(verdict.writtenUrl));
    }
    if (verdict.log) {
        lines += logText(tr("Operator log of length %1, replayed; record %2 by key %3 begins it"), *verdict.log);
    }
    if (verdict.otherLog) {
        lines +=
            logText(tr("Other operator log of length %1, replayed; record %2 by key %3 begins it"), *verdict.otherLog);
    }
    if (verdict.kept) {
        lines += checkpointText(tr("Kept: checkpoint %1, log root %2, map root %3, signed by %4, claimed time %5"),
                                *verdict.kept);
    }
    if (verdict.offered) {
        lines += checkpointText(tr("Offered: checkpoint %1, log root %2, map root %3, signed by %4, claimed time %5"),
                                *verdict.offered);
    }
    lines += evidenceShowsText(verdict.shows);
    return lines.join(u'\n');
}

QJsonObject evidenceJson(const EvidenceVerdict &verdict)
{
    const auto checkpoint = [](const std::optional<SignedCheckpoint> &shown) {
        return shown ? QJsonValue(jsonCheckpoint(*shown, {})) : QJsonValue();
    };
    return {
        {u"outcome"_s, QString::fromLatin1(outcomeCode(verdict.outcome).data())},
        {u"shows"_s, showsCode(verdict.shows)},
        {u"code"_s, verdict.code.empty() ? QJsonValue() : QJsonValue(QString::fromStdString(verdict.code))},
        {u"writtenUrl"_s, verdict.writtenUrl.isEmpty() ? QJsonValue() : QJsonValue(verdict.writtenUrl)},
        {u"kept"_s, checkpoint(verdict.kept)},
        {u"offered"_s, checkpoint(verdict.offered)},
        {u"operator"_s,
         verdict.log ? QJsonValue(QString::fromStdString(std::string(verdict.log->operatorKey.text()))) : QJsonValue()},
        {u"otherOperator"_s, verdict.otherLog
                                 ? QJsonValue(QString::fromStdString(std::string(verdict.otherLog->operatorKey.text())))
                                 : QJsonValue()},
        {u"otherFirstRecord"_s,
         verdict.otherLog ? QJsonValue(QString::fromStdString(verdict.otherLog->first.text())) : QJsonValue()},
        {u"firstRecord"_s, verdict.log ? QJsonValue(QString::fromStdString(verdict.log->first.text())) : QJsonValue()},
        {u"findings"_s, jsonArray(verdict.findings, jsonFinding)},
    };
}

} // namespace kennel
