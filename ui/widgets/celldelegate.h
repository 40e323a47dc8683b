// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/outcome.h"
#include "widgets/chip.h"

#include <QStyledItemDelegate>

class QHelpEvent;

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
    /** bool: the secondary text leads somewhere. */
    CellLinkRole,
    /** bool: tinted as a failed row where it is not selected. */
    CellFailedRole,
    /** bool: fixed-width type. */
    CellFixedRole,
    /** bool: struck out (yanked versions). */
    CellStruckRole,
    /** bool: all of the text in secondary colour. */
    CellDimRole,
};

/** Properties of a view: int, the row under the pointer (-1: none), and bool, whether rows are underlined. */
inline constexpr char hoverRowProperty[] = "hoverRow";
inline constexpr char rowLinesProperty[] = "rowLines";

/**
 * Answers a tool tip event over an item: the model's tool tip as plain text, else `whole`, which is what the item shows
 * only in part. Qt by itself takes text that looks like markup for markup, and loads the files that it names.
 */
bool showItemToolTip(QHelpEvent *event, QWidget *view, const QRect &item, const QModelIndex &index,
                     const QString &whole = {});

/** Paints table and tree cells from the roles above, on the grid of Metrics; all text is plain. */
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);

    /**
     * As much of `text` as there is `room` for, in pixels. What was shortened already (…) loses its end, instead of
     * getting a second gap: of a digest all that stands behind its gap, of a sentence as many words as have no room.
     */
    static QString fitting(const QString &text, const QFontMetrics &metrics, Qt::TextElideMode mode, int room,
                           bool isDigest);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** The model's tool tip; for a cell without one that is cut off, the whole of it. */
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace kennel

Q_DECLARE_METATYPE(kennel::ChipStyle)
