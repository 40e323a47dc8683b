// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/journalmodel.h"

#include "format/digesttext.h"
#include "format/journaltext.h"
#include "format/quantity.h"

using namespace Qt::StringLiterals;

namespace kennel {

JournalModel::JournalModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void JournalModel::setView(std::shared_ptr<const RegistryView> view)
{
    beginResetModel();
    m_view = std::move(view);
    endResetModel();
}

const JournalEntry *JournalModel::entry(int row) const
{
    if (!m_view || row < 0 || row >= int(m_view->journal.size()))
        return nullptr;
    return &m_view->journal[m_view->journal.size() - 1 - std::size_t(row)];
}

bool JournalModel::isCurrent(int row) const
{
    const auto *shown = entry(row);
    return shown && kennel::isCurrent(*shown, *m_view);
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_view ? 0 : int(m_view->journal.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JournalModel::text(const JournalEntry &entry, int column) const
{
    const auto &checkpoint = entry.latest.checkpoint;
    switch (column) {
    case LengthColumn:
        return countText(checkpoint.logLength);
    case OutcomeColumn:
        return journalState(entry, *m_view);
    case TimeColumn:
        return timeText(std::int64_t(checkpoint.timestamp));
    case LogRootColumn:
        return shortDigest(QString::fromStdString(checkpoint.logRoot.text()));
    case MapRootColumn:
        return shortDigest(QString::fromStdString(checkpoint.mapRoot.text()));
    case FirstSeenColumn:
        return timeText(entry.firstSeen);
    case LastSeenColumn:
        return timeText(entry.lastSeen);
    case CountColumn:
        return tr("%n time(s)", nullptr, int(entry.count));
    default:
        return {};
    }
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &shown = *entry(index.row());
    const auto &checkpoint = shown.latest.checkpoint;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case OutcomeRole:
        if (column != OutcomeColumn)
            return {};
        return int(shown.refused || shown.wentBack ? Outcome::Failed : shown.consistency.value_or(Outcome::NotChecked));
    case FailedRole:
        return shown.refused || shown.wentBack.has_value();
    case KeyRole:
        return column == SignerColumn ? QVariant(QString::fromStdString(shown.latest.keyId.text())) : QVariant();
    case FixedRole:
        return column == LogRootColumn || column == MapRootColumn;
    case DimRole:
        return column == FirstSeenColumn || column == LastSeenColumn;
    case LengthRole:
        return qulonglong(checkpoint.logLength);
    case SortRole:
        switch (column) {
        case LengthColumn:
            return qulonglong(checkpoint.logLength);
        case TimeColumn:
            return qulonglong(checkpoint.timestamp);
        case FirstSeenColumn:
            return qlonglong(shown.firstSeen);
        case LastSeenColumn:
            return qlonglong(shown.lastSeen);
        case CountColumn:
            return qulonglong(shown.count);
        default:
            return data(index, CopyRole);
        }
    case CopyRole:
        switch (column) {
        case LengthColumn:
            return QString::number(checkpoint.logLength);
        case SignerColumn:
            return QString::fromStdString(shown.latest.keyId.text());
        case LogRootColumn:
            return QString::fromStdString(checkpoint.logRoot.text());
        case MapRootColumn:
            return QString::fromStdString(checkpoint.mapRoot.text());
        default:
            return text(shown, column);
        }
    case Qt::ToolTipRole:
        if (column == TimeColumn)
            return tr("What the registry claims: first %1, last %2. When it was first seen here is what this computer "
                      "knows.")
                .arg(timeText(std::int64_t(shown.first.checkpoint.timestamp)),
                     timeText(std::int64_t(checkpoint.timestamp)));
        return column == LogRootColumn || column == MapRootColumn ? data(index, CopyRole) : QVariant();
    case Qt::AccessibleTextRole:
        return column == SignerColumn ? data(index, CopyRole) : QVariant();
    case Qt::TextAlignmentRole:
        if (column == LengthColumn || column == CountColumn)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    default:
        return {};
    }
}

QString JournalModel::headerToolTip(int column)
{
    switch (column) {
    case LengthColumn:
        return tr("How many records the log of the registry has at this checkpoint");
    case OutcomeColumn:
        return tr("Whether it fits the checkpoint that everything here stands on");
    case SignerColumn:
        return tr("The key of the operator that signed it");
    case TimeColumn:
        return tr("When it was signed, as the registry claims; nothing proves it");
    case LogRootColumn:
        return tr("One hash over all records of the registry");
    case MapRootColumn:
        return tr("One hash over the newest record of every log");
    case FirstSeenColumn:
        return tr("When this computer received it for the first time");
    case LastSeenColumn:
        return tr("When this computer received it for the last time");
    case CountColumn:
        return tr("How often the registry showed it to this computer");
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole)
        return headerToolTip(section);
    if (role == Qt::TextAlignmentRole && (section == LengthColumn || section == CountColumn))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LengthColumn:
        return tr("Length");
    case OutcomeColumn:
        return tr("Outcome");
    case SignerColumn:
        return tr("Signed by");
    case TimeColumn:
        return tr("Claimed time");
    case LogRootColumn:
        return tr("Log root");
    case MapRootColumn:
        return tr("Map root");
    case FirstSeenColumn:
        return tr("First seen");
    case LastSeenColumn:
        return tr("Last seen");
    case CountColumn:
        return tr("Shown");
    default:
        return {};
    }
}

} // namespace kennel
