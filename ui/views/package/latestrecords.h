// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QSortFilterProxyModel>

namespace kennel {

/** The last few records of a RecordTableModel, newest first. */
class LatestRecords : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    static constexpr int Count = 4;

    explicit LatestRecords(QAbstractItemModel *records, QObject *parent = nullptr);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
};

} // namespace kennel
