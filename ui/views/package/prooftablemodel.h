// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/proofpicture.h"

#include <QAbstractTableModel>

namespace kennel {

/** A proof's picture as a table: every hash with what it covers and where it comes from, from what is proved upwards.
 */
class ProofTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StepColumn, CoversColumn, OriginColumn, HashColumn, ColumnCount };

    explicit ProofTableModel(QObject *parent = nullptr);

    void setDrawing(const ProofDrawing &drawing);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int step = 0;
        ProofBox box;
    };

    std::vector<Row> m_rows;
};

} // namespace kennel
