// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/package/prooftablemodel.h"

#include "models/modelroles.h"

namespace kennel {

ProofTableModel::ProofTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ProofTableModel::setDrawing(const ProofDrawing &drawing)
{
    beginResetModel();
    m_rows.clear();
    int step = 0;
    for (const auto &row : drawing.rows) {
        ++step;
        for (const auto &place : row.places)
            m_rows.push_back({step, place.box});
    }
    if (!drawing.root.hash.isEmpty())
        m_rows.push_back({step + 1, drawing.root});
    endResetModel();
}

int ProofTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProofTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProofTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[std::size_t(index.row())];
    if (role == FixedRole)
        return index.column() == HashColumn;
    if (role == DimRole)
        return index.column() == StepColumn;
    if (role != Qt::DisplayRole && role != CopyRole)
        return {};
    switch (index.column()) {
    case StepColumn:
        return QString::number(row.step);
    case CoversColumn:
        return row.box.title;
    case OriginColumn:
        return ProofPicture::roleName(row.box.role);
    case HashColumn:
        return row.box.hash;
    default:
        return {};
    }
}

QVariant ProofTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn:
        return tr("Step");
    case CoversColumn:
        return tr("Covers");
    case OriginColumn:
        return tr("Where from");
    case HashColumn:
        return tr("Hash");
    default:
        return {};
    }
}

} // namespace kennel
