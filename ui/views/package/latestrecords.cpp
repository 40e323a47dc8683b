// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/package/latestrecords.h"

#include "models/modelroles.h"

namespace kennel {

LatestRecords::LatestRecords(QAbstractItemModel *records, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(PositionRole);
    setSourceModel(records);
    sort(0, Qt::DescendingOrder);
    // More records push earlier ones out.
    connect(records, &QAbstractItemModel::rowsInserted, this, [this] { invalidateRowsFilter(); });
}

bool LatestRecords::filterAcceptsRow(int row, const QModelIndex &) const
{
    return row >= sourceModel()->rowCount() - Count;
}

} // namespace kennel
