// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/palettedelegate.h"

#include "widgets/metrics.h"
#include "widgets/themecolors.h"

#include <QPainter>

namespace kennel {

namespace {

QColor textColor(const QStyleOptionViewItem &option, bool isFaint)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return option.palette.color(QPalette::HighlightedText);
    return isFaint ? themeColors(option.palette).secondary : option.palette.color(QPalette::Text);
}

/** The group of a row, if the row above has another. */
QString groupToShow(const QModelIndex &index)
{
    const QString group = PaletteDelegate::parts(index.siblingAtColumn(0)).first;
    const bool isSame = index.row() > 0 && PaletteDelegate::parts(index.sibling(index.row() - 1, 0)).first == group;
    return isSame ? QString() : group;
}

} // namespace

PaletteDelegate::PaletteDelegate(QAbstractItemDelegate *shortcuts, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_shortcuts(shortcuts)
{
}

std::pair<QString, QString> PaletteDelegate::parts(const QModelIndex &index)
{
    const QString text = index.data().toString();
    const QString separator = QStringLiteral(": ");
    const auto colon = text.indexOf(separator);
    return colon < 0 ? std::pair(QString(), text) : std::pair(text.first(colon), text.sliced(colon + separator.size()));
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == 0)
        paintName(painter, option, index);
    else
        m_shortcuts->paint(painter, option, index);
    // The group is where there is no shortcut, else behind the name, which comes first.
    const bool hasShortcut = !index.siblingAtColumn(1).data().toString().isEmpty();
    const QString group = hasShortcut == (index.column() == 0) ? groupToShow(index) : QString();
    const int gap = Metrics::application().step();
    const QFontMetrics metrics(option.font);
    const int name = index.column() == 0 ? metrics.horizontalAdvance(parts(index).second) + 5 * gap : 0;
    if (group.isEmpty() || name + metrics.horizontalAdvance(group) + 2 * gap > option.rect.width())
        return;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(textColor(option, true));
    painter->drawText(option.rect.adjusted(gap, 0, -gap, 0), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                      group);
    painter->restore();
}

void PaletteDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QStyle *style = item.widget->style();
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(textColor(item, false));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(parts(index).second, Qt::ElideMiddle, room.width()));
    painter->restore();
}

} // namespace kennel
