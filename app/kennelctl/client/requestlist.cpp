// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "requestlist.h"

#include "format/tr.h"
#include "jsonvalues.h"
#include "texttable.h"

using namespace Qt::StringLiterals;

namespace kennel {

QString requestTable(const NetworkLog &log)
{
    if (log.entries().isEmpty()) {
        return tr("Nobody was contacted.");
    }
    TextTable table({tr("Request"), tr("URL"), tr("Status"), tr("Sent"), tr("Received"), tr("Time"), tr("Error")});
    for (const NetworkLogEntry &entry : log.entries()) {
        table.add({entry.method, entry.url.toString(), entry.status != 0 ? QString::number(entry.status) : QString(),
                   QString::number(entry.sent), QString::number(entry.received),
                   tr("%1 ms").arg(entry.duration.count()), entry.errorCode});
    }
    return table.text().trimmed();
}

QJsonObject jsonRequest(const NetworkLogEntry &entry)
{
    const auto started = std::chrono::floor<std::chrono::seconds>(entry.startedAt).time_since_epoch().count();
    return {
        {u"method"_s, entry.method},
        {u"url"_s, entry.url.toString()},
        {u"status"_s, entry.status},
        {u"sent"_s, jsonNumber(entry.sent)},
        {u"received"_s, jsonNumber(entry.received)},
        {u"started"_s, static_cast<qint64>(started)},
        {u"milliseconds"_s, static_cast<qint64>(entry.duration.count())},
        {u"repeats"_s, entry.repeats},
        {u"error"_s, entry.errorCode.isEmpty() ? QJsonValue() : QJsonValue(entry.errorCode)},
    };
}

} // namespace kennel
