// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/namespacemodel.h"

#include "format/entrytext.h"
#include "format/quantity.h"
#include "format/visibletext.h"

namespace kennel {

NamespaceModel::NamespaceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void NamespaceModel::setLog(std::shared_ptr<const LogView> log)
{
    beginResetModel();
    m_log = std::move(log);
    m_rows.clear();
    if (const auto *state = m_log ? std::get_if<OperatorState>(&m_log->state) : nullptr) {
        for (const auto &[name, held] : state->namespaces()) {
            Row row{QString::fromStdString(name), &held, std::nullopt};
            for (const auto &record : m_log->records) {
                if (record.id == held.recordId)
                    row.position = record.position;
            }
            m_rows.push_back(std::move(row));
        }
    }
    endResetModel();
}

int NamespaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NamespaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NamespaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    const bool signer = index.column() == SignerColumn;
    switch (role) {
    case Qt::DisplayRole:
    case CopyRole:
    case SortRole:
        switch (index.column()) {
        case NameColumn:
            return visibleText(row.name);
        case OriginColumn:
            return row.held->importedFrom
                       ? tr("read from %1").arg(visibleText(QString::fromStdString(*row.held->importedFrom)))
                       : tr("defined here");
        case SignerColumn:
            return role == Qt::DisplayRole ? QString() : QString::fromStdString(row.held->by.text());
        case TimeColumn:
            return claimedSecondText(row.held->timestamp);
        case RecordColumn:
            if (role == SortRole)
                return qulonglong(row.position.value_or(0));
            return row.position ? QString::number(*row.position + 1) : QString();
        default:
            return {};
        }
    case KindRole:
        if (index.column() == OriginColumn)
            return int(row.held->importedFrom ? EntryKind::ImportNamespace : EntryKind::DefineNamespace);
        return {};
    case KeyRole:
        return signer ? QVariant(QString::fromStdString(row.held->by.text())) : QVariant();
    case ImportedRole:
        return row.held->importedFrom.has_value();
    case PositionRole:
        return row.position ? QVariant(qulonglong(*row.position)) : QVariant();
    case DimRole:
        return index.column() == TimeColumn || index.column() == RecordColumn;
    case Qt::AccessibleTextRole:
        return signer ? data(index, CopyRole) : QVariant();
    default:
        return {};
    }
}

QVariant NamespaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Namespace");
    case OriginColumn:
        return tr("Where it lives");
    case SignerColumn:
        return tr("Signed by");
    case TimeColumn:
        return tr("Claimed time (UTC)");
    case RecordColumn:
        return tr("Record");
    default:
        return {};
    }
}

} // namespace kennel
