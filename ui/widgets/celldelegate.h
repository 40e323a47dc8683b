// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/outcome.h"
#include "widgets/chip.h"

#include <QStyledItemDelegate>

namespace kennel {

/** What cells show beyond their text, asked of the model by role; each role of these is optional. */
enum CellRole {
    /** int(Outcome): icon and word; "Verified" stays in text colour. The display text replaces the word if not empty.
     */
    CellOutcomeRole = Qt::UserRole + 500,
    /** QVariant of ChipStyle: a chip before the text. */
    CellChipRole,
    /** QString: key id, painted with its identicon; the display role is its local name (may be empty). */
    CellKeyRole,
    /** QString: more text after the display text, in secondary colour. */
    CellSecondaryRole,
    /** bool: tinted as a failed row where it is not selected. */
    CellFailedRole,
    /** bool: fixed-width type. */
    CellFixedRole,
    /** bool: struck out (yanked versions). */
    CellStruckRole,
    /** bool: all of the text in secondary colour. */
    CellDimRole,
};

/** Paints table and tree cells from the roles above, on the grid of Metrics; all text is plain. */
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace kennel

Q_DECLARE_METATYPE(kennel::ChipStyle)
