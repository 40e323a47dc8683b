// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "format/entrytext.h"
#include "widgets/chip.h"

#include <QIdentityProxyModel>

namespace kennel {

/** The chip of a kind of entry. */
ChipStyle kindChip(EntryKind kind);
/** The icon on it. */
Glyph kindGlyph(EntryKind kind);

/** Dresses a model that knows no widgets for CellDelegate: its ModelRole answers become CellRole ones. */
class Cells : public QIdentityProxyModel
{
    Q_OBJECT

public:
    explicit Cells(QAbstractItemModel *source, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace kennel
