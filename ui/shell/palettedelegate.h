// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QStyledItemDelegate>

#include <utility>

namespace kennel {

/**
 * A row of the command palette, whose text is "group: name": the name has the room, and the group stands at the end of
 * the first of the rows that have it in common.
 */
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /** `shortcuts` paints the shortcuts in the second column, and has to outlive it. */
    PaletteDelegate(QAbstractItemDelegate *shortcuts, QObject *parent);

    /** What comes before and behind the first colon of a row's text. */
    static std::pair<QString, QString> parts(const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QAbstractItemDelegate *m_shortcuts;
};

} // namespace kennel
