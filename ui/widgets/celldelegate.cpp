// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/celldelegate.h"

#include "format/outcometext.h"
#include "format/plainhtml.h"
#include "format/visibletext.h"
#include "widgets/kennelstyle.h"
#include "widgets/keylabel.h"
#include "widgets/metrics.h"
#include "widgets/outcomebadge.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace kennel {

bool showItemToolTip(QHelpEvent *event, QWidget *view, const QRect &item, const QModelIndex &index,
                     const QString &whole)
{
    if (event->type() != QEvent::ToolTip) {
        return false;
    }
    const QString own = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), PlainHtml::toolTip(own.isEmpty() ? whole : own), view, item);
    return true;
}

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QString CellDelegate::fitting(const QString &text, const QFontMetrics &metrics, Qt::TextElideMode mode, int room,
                              bool isDigest)
{
    QString elided = metrics.elidedText(text, mode, room);
    if (elided == text || !text.contains(u'…')) {
        return elided;
    }
    return metrics.elidedText(isDigest ? text.section(u'…', 0, 0) + u'…' : text, Qt::ElideRight, room);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = Metrics::application();
    const ThemeColors colors = themeColors(option.palette);
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString text = visibleText(item.text);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const bool strong = isStrongSelection(item);
    if (!selected && index.data(CellFailedRole).toBool()) {
        item.backgroundBrush = colors.negativeGround;
    }
    if (const QVariant hover = item.widget ? item.widget->property(hoverRowProperty) : QVariant(); hover.isValid()) {
        item.state.setFlag(QStyle::State_MouseOver, hover.toInt() == index.row());
    }
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    if (item.widget && item.widget->property(rowLinesProperty).toBool()) {
        painter->fillRect(QRect(item.rect.left(), item.rect.bottom(), item.rect.width(), 1), colors.line);
    }

    painter->save();
    painter->setClipRect(item.rect);
    painter->setFont(item.font);
    const QColor onSelection = item.palette.color(QPalette::Active, QPalette::HighlightedText);
    QColor color = strong ? onSelection : item.palette.color(QPalette::Active, QPalette::Text);
    QRect room = item.rect.adjusted(m.step(), 0, -m.step(), 0);

    const auto glyphAt = [&](Glyph glyph, const QColor &mark) {
        QRect icon(0, 0, m.icon(), m.icon());
        icon.moveCenter(room.center());
        icon.moveLeft(room.left());
        paintGlyph(*painter, icon, glyph, mark);
        room.setLeft(room.left() + m.icon() + m.px(5));
    };

    QString shown = text;
    if (const QVariant outcome = index.data(CellOutcomeRole); outcome.isValid()) {
        const auto value = static_cast<Outcome>(outcome.toInt());
        const QColor mark = colors.mark(outcomeTone(value), item.palette);
        glyphAt(outcomeGlyph(value), strong ? onSelection : mark);
        if (!strong && value != Outcome::Verified) {
            color = mark;
        }
        if (shown.isEmpty()) {
            shown = outcomeWord(value);
        }
    } else if (!item.icon.isNull()) {
        QRect icon(0, 0, m.icon(), m.icon());
        icon.moveCenter(room.center());
        icon.moveLeft(room.left());
        item.icon.paint(painter, icon, Qt::AlignCenter, strong ? QIcon::Selected : QIcon::Normal);
        room.setLeft(room.left() + m.icon() + m.px(6));
    }
    if (const QVariant chip = index.data(CellChipRole); chip.isValid()) {
        const auto value = fittingChip(chip.value<ChipStyle>(), painter->font(), room.width());
        const QSize size = chipSize(value, painter->font());
        QRect at(QPoint(), size);
        at.moveCenter(room.center());
        at.moveLeft(room.left());
        paintChip(*painter, at, value, item.palette, strong);
        room.setLeft(at.right() + m.px(6));
    }
    if (const QVariant key = index.data(CellKeyRole); key.isValid()) {
        paintKey(*painter, room, key.toString(), shown, item.palette, strong);
        painter->restore();
        return;
    }

    QFont font = painter->font();
    if (index.data(CellFixedRole).toBool()) {
        font = fixedFont();
    }
    font.setStrikeOut(index.data(CellStruckRole).toBool());
    painter->setFont(font);
    if (!strong && index.data(CellDimRole).toBool()) {
        color = colors.secondary;
    }
    painter->setPen(color);
    const QFontMetrics metrics = painter->fontMetrics();
    const int alignment = static_cast<int>(item.displayAlignment | Qt::AlignVCenter) | Qt::TextSingleLine;
    const QString elided =
        fitting(shown, metrics, item.textElideMode, room.width(), index.data(CellFixedRole).toBool());
    painter->drawText(room, alignment, elided);
    if (const QString more = visibleText(index.data(CellSecondaryRole).toString()); !more.isEmpty()) {
        const int used = metrics.horizontalAdvance(elided) + m.px(6);
        QFont plain = item.font;
        painter->setFont(plain);
        painter->setPen(strong                              ? onSelection
                        : index.data(CellLinkRole).toBool() ? item.palette.color(QPalette::Link)
                                                            : colors.secondary);
        const QRect rest = room.adjusted(used, 0, 0, 0);
        painter->drawText(rest, alignment, painter->fontMetrics().elidedText(more, Qt::ElideRight, rest.width()));
    }
    painter->restore();
    if (item.state.testFlag(QStyle::State_HasFocus) && !selected) {
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &item, painter, item.widget);
    }
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (!event || !view || event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QString whole;
    if (sizeHint(option, index).width() > option.rect.width()) {
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        const QVariant chip = index.data(CellChipRole);
        whole = QStringList({chip.isValid() ? chip.value<ChipStyle>().text : QString(), item.text,
                             index.data(CellSecondaryRole).toString()})
                    .join(u' ')
                    .simplified();
    }
    return showItemToolTip(event, view->viewport(), option.rect, index, whole);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = Metrics::application();
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QFont font = index.data(CellFixedRole).toBool() ? fixedFont() : item.font;
    QString text = item.text;
    int width = 2 * m.step();
    if (const QVariant outcome = index.data(CellOutcomeRole); outcome.isValid()) {
        width += m.icon() + m.px(5);
        text = text.isEmpty() ? outcomeWord(static_cast<Outcome>(outcome.toInt())) : text;
    } else if (!item.icon.isNull()) {
        width += m.icon() + m.px(6);
    }
    if (const QVariant chip = index.data(CellChipRole); chip.isValid()) {
        width += chipSize(chip.value<ChipStyle>(), item.font).width() + m.px(6);
    }
    if (const QVariant key = index.data(CellKeyRole); key.isValid()) {
        width += keyWidth(key.toString(), text, item.font);
    } else {
        width += QFontMetrics(font).horizontalAdvance(text) + m.px(2);
    }
    if (const QString more = index.data(CellSecondaryRole).toString(); !more.isEmpty()) {
        width += QFontMetrics(item.font).horizontalAdvance(more) + m.px(6);
    }
    return {width, m.row()};
}

} // namespace kennel
