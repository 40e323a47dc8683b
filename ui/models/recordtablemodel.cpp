// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/recordtablemodel.h"

#include "format/outcometext.h"
#include "format/quantity.h"

using namespace Qt::StringLiterals;

namespace kennel {

RecordTableModel::RecordTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RecordTableModel::setLog(std::shared_ptr<const LogView> log)
{
    const bool grown = m_log && log && m_log->log == log->log && m_log->registry == log->registry &&
                       m_log->kind == log->kind && log->records.size() >= m_log->records.size() &&
                       !m_log->records.empty();
    if (!grown) {
        beginResetModel();
        m_log = std::move(log);
        endResetModel();
        return;
    }
    const int before = int(m_log->records.size());
    const int after = int(log->records.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_log = std::move(log);
        endInsertRows();
    } else {
        m_log = std::move(log);
    }
    Q_EMIT dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
}

const RecordView *RecordTableModel::record(int row) const
{
    return m_log && row >= 0 && std::size_t(row) < m_log->records.size() ? &m_log->records[std::size_t(row)] : nullptr;
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_log ? 0 : int(m_log->records.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordTableModel::text(const RecordView &record, int column) const
{
    switch (column) {
    case NumberColumn:
        return QString::number(record.position + 1);
    case OutcomeColumn:
        return outcomeWord(record.outcome);
    case EntriesColumn:
        return recordSentence(record);
    case TimeColumn:
        return record.decoded ? claimedSecondText(*claimedTime(record)) : tr("unknown");
    case IndexColumn:
        return QString::number(record.published.registryIndex);
    default:
        return {};
    }
}

QVariant RecordTableModel::sortValue(const RecordView &record, int column) const
{
    switch (column) {
    case NumberColumn:
    case TimeColumn: // never decreases with the position; where it does, that record failed
        return qulonglong(record.position);
    case IndexColumn:
        return qulonglong(record.published.registryIndex);
    case OutcomeColumn:
        return int(record.outcome);
    case KindColumn: {
        const auto kinds = entryKinds(record);
        return kinds.empty() ? -1 : int(kinds.front());
    }
    case SignerColumn:
        return QString::fromStdString(record.published.envelope.keyId.text());
    default:
        return text(record, column);
    }
}

QString RecordTableModel::copyText(const RecordView &record, int column) const
{
    switch (column) {
    case KindColumn: {
        QStringList words;
        for (const auto kind : entryKinds(record))
            words << entryKindId(kind);
        return words.join(u", "_s);
    }
    case SignerColumn:
        return QString::fromStdString(record.published.envelope.keyId.text());
    case TimeColumn:
        return record.decoded ? claimedTimeText(*claimedTime(record)) : text(record, column).toString();
    default:
        return text(record, column).toString();
    }
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &shown = *record(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case PositionRole:
        return qulonglong(shown.position);
    case FailedRole:
        return shown.outcome == Outcome::Failed;
    case SortRole:
        return sortValue(shown, column);
    case CopyRole:
        return copyText(shown, column);
    case OutcomeRole:
        return column == OutcomeColumn ? QVariant(int(shown.outcome)) : QVariant();
    case KindRole:
        if (column == KindColumn) {
            if (const auto kinds = entryKinds(shown); !kinds.empty())
                return int(kinds.front());
        }
        return {};
    case SecondaryRole:
        if (column == KindColumn) {
            const auto kinds = entryKinds(shown);
            return kinds.size() > 1 ? u'+' + QString::number(kinds.size() - 1) : QString();
        }
        return {};
    case KeyRole:
        return column == SignerColumn ? QVariant(QString::fromStdString(shown.published.envelope.keyId.text()))
                                      : QVariant();
    case DimRole:
        return column == NumberColumn;
    case Qt::ToolTipRole:
        return column == TimeColumn
                   ? QVariant(QString(copyText(shown, column) + u'\n' +
                                      tr("What the signer claims. Nothing proves it; only the order is checked.")))
               : column == SignerColumn  ? QVariant(copyText(shown, column))
               : column == EntriesColumn ? QVariant(recordSentence(shown))
                                         : QVariant();
    case Qt::TextAlignmentRole:
        if (column == NumberColumn || column == IndexColumn)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    case Qt::AccessibleTextRole:
        return column == KindColumn || column == SignerColumn ? QVariant(copyText(shown, column)) : QVariant();
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == NumberColumn || section == IndexColumn))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section == IndexColumn)
        return tr("Place in the log of the whole registry");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case OutcomeColumn:
        return tr("Outcome");
    case KindColumn:
        return tr("Kind");
    case EntriesColumn:
        return tr("Entries in words");
    case SignerColumn:
        return tr("Signed by");
    case TimeColumn:
        return tr("Claimed time (UTC)");
    case IndexColumn:
        return tr("Index");
    default:
        return {};
    }
}

} // namespace kennel
