// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/networklogmodel.h"

#include "api/networklog.h"
#include "format/findingtext.h"
#include "format/quantity.h"
#include "format/visibletext.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace kennel {

NetworkLogModel::NetworkLogModel(const NetworkLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_rows(static_cast<int>(log.entries().size()))
{
    connect(&log, &NetworkLog::appended, this, &NetworkLogModel::append);
    connect(&log, &NetworkLog::removedFirst, this, &NetworkLogModel::removeFirst);
    connect(&log, &NetworkLog::updated, this, [this](qsizetype position) {
        const int row = static_cast<int>(position);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
}

void NetworkLogModel::append()
{
    beginInsertRows({}, m_rows, m_rows);
    ++m_rows;
    endInsertRows();
}

void NetworkLogModel::removeFirst()
{
    beginRemoveRows({}, 0, 0);
    --m_rows;
    endRemoveRows();
}

int NetworkLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int NetworkLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NetworkLogModel::errorText(const NetworkLogEntry &entry)
{
    if (entry.errorCode == "cancelled"_L1)
        return tr("cancelled");
    Finding finding;
    finding.code = entry.errorCode.toStdString();
    if (entry.status)
        finding.details.emplace("status", std::uint64_t(entry.status));
    return findingText(finding).headline;
}

QString NetworkLogModel::answer(const NetworkLogEntry &entry) const
{
    QStringList parts;
    if (entry.status && entry.errorCode.isEmpty()) {
        parts += QString::number(entry.status);
    }
    if (!entry.errorCode.isEmpty()) {
        parts += errorText(entry);
    }
    if (!entry.isFinished && parts.isEmpty()) {
        parts += tr("waiting");
    }
    if (entry.repeats > 0) {
        parts += tr("sent again %n time(s)", nullptr, entry.repeats);
    }
    return parts.join(u", "_s);
}

QString NetworkLogModel::display(const NetworkLogEntry &entry, int column) const
{
    switch (column) {
    case TimeColumn: {
        const auto ms = entry.startedAt.time_since_epoch().count();
        return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(u"HH:mm:ss.zzz"_s);
    }
    case MethodColumn:
        return visibleText(entry.method);
    case UrlColumn:
        return visibleText(entry.url.toString(QUrl::FullyEncoded));
    case AnswerColumn:
        return answer(entry);
    case ReceivedColumn:
        return entry.received ? sizeText(entry.received) : QString();
    case SentColumn:
        return entry.sent ? sizeText(entry.sent) : QString();
    case DurationColumn:
        return entry.isFinished ? tr("%1 ms").arg(entry.duration.count()) : QString();
    default:
        return {};
    }
}

QVariant NetworkLogModel::sortValue(const NetworkLogEntry &entry, int column) const
{
    switch (column) {
    case TimeColumn:
        return entry.id;
    case ReceivedColumn:
        return entry.received;
    case SentColumn:
        return entry.sent;
    case DurationColumn:
        return static_cast<qint64>(entry.duration.count());
    default:
        return display(entry, column);
    }
}

QVariant NetworkLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= m_log.entries().size()) {
        return {};
    }
    const NetworkLogEntry &entry = m_log.entries()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= ReceivedColumn
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter))
                   : QVariant();
    case FailedRole:
        return !entry.errorCode.isEmpty();
    case SortRole:
        return sortValue(entry, index.column());
    default:
        return {};
    }
}

QString NetworkLogModel::headerToolTip(int column)
{
    switch (column) {
    case TimeColumn:
        return tr("When the request was sent, by the clock of this computer");
    case MethodColumn:
        return tr("How it was asked: GET reads, POST sends a list of what is wanted");
    case AnswerColumn:
        return tr("The status of the answer, or why there is none");
    case ReceivedColumn:
        return tr("How much the answer holds, without its headers");
    case SentColumn:
        return tr("How much the request holds, without its headers");
    case DurationColumn:
        return tr("From the request to the end of the answer");
    default:
        return {};
    }
}

QVariant NetworkLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= ReceivedColumn) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    }
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole) {
        return headerToolTip(section);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn:
        return tr("Time (UTC)");
    case MethodColumn:
        return tr("Method");
    case UrlColumn:
        return tr("Address");
    case AnswerColumn:
        return tr("Answer");
    case ReceivedColumn:
        return tr("Received");
    case SentColumn:
        return tr("Sent");
    case DurationColumn:
        return tr("Duration");
    default:
        return {};
    }
}

} // namespace kennel
