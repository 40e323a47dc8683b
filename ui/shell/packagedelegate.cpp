// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/packagedelegate.h"

#include "format/quantity.h"
#include "format/visibletext.h"
#include "models/packagetreemodel.h"
#include "widgets/celldelegate.h"
#include "widgets/kennelstyle.h"
#include "widgets/metrics.h"
#include "widgets/outcomebadge.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace kennel {

namespace {

struct Colors
{
    QColor text;
    QColor secondary;
    bool strong = false;
};

/** Draws `text` at the trailing edge of `room` and takes its width from `room`. */
void drawTrailing(QPainter *painter, QRect &room, const QString &text, const QColor &color)
{
    painter->setPen(color);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, text);
    room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(text) - Metrics::application().step());
}

void drawGlyph(QPainter *painter, QRect at, Glyph glyph, const QColor &color)
{
    const int side = Metrics::application().icon();
    QRect square(0, 0, side, side);
    square.moveCenter(at.center());
    square.moveLeft(at.left());
    paintGlyph(*painter, square, glyph, color);
}

void paintGroup(QPainter *painter, QRect room, const QModelIndex &index, const Colors &colors)
{
    const Metrics m = Metrics::application();
    QFont font = painter->font();
    font.setBold(true);
    painter->setFont(font);
    const QString imported = index.data(PackageTreeModel::ImportedRole).toString();
    if (imported.isEmpty()) {
        drawTrailing(painter, room, countText(index.data(PackageTreeModel::CountRole).toULongLong()), colors.secondary);
    } else {
        drawGlyph(painter, QRect(room.right() - m.icon(), room.top(), m.icon(), room.height()), Glyph::Globe,
                  colors.text);
        room.setRight(room.right() - m.icon() - m.step());
    }
    painter->setPen(colors.text);
    const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room.width());
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    if (!imported.isEmpty()) {
        room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(name) + m.step());
        font.setBold(false);
        painter->setFont(font);
        painter->setPen(colors.secondary);
        const QString from = PackageDelegate::tr("at %1").arg(visibleText(imported));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(from, Qt::ElideRight, room.width()));
    }
}

void paintPackage(QPainter *painter, QRect room, const QModelIndex &index, const Colors &colors,
                  const QPalette &palette)
{
    const Metrics m = Metrics::application();
    const ThemeColors theme = themeColors(palette);
    if (const QVariant outcome = index.data(PackageTreeModel::PackageOutcomeRole); outcome.isValid()) {
        const auto value = static_cast<Outcome>(outcome.toInt());
        const QColor mark = value == Outcome::Verified ? colors.secondary : theme.mark(outcomeTone(value), palette);
        drawGlyph(painter, room, outcomeGlyph(value), colors.strong ? colors.text : mark);
    } else {
        QColor faint = colors.secondary;
        faint.setAlphaF(colors.strong ? 1.0F : 0.6F);
        drawGlyph(painter, room, Glyph::NotChecked, faint);
    }
    room.setLeft(room.left() + m.px(24));
    if (const QString newest = visibleText(index.data(PackageTreeModel::NewestRole).toString()); !newest.isEmpty()) {
        painter->save();
        painter->setFont(typeFont(TypeSize::Secondary));
        drawTrailing(painter, room, painter->fontMetrics().elidedText(newest, Qt::ElideRight, room.width() / 2),
                     colors.secondary);
        painter->restore();
    }
    if (index.data(PackageTreeModel::YankedRole).toBool()) {
        drawGlyph(painter, QRect(room.right() - m.icon(), room.top(), m.icon(), room.height()), Glyph::Yank,
                  colors.strong ? colors.text : theme.neutral);
        room.setRight(room.right() - m.icon() - m.halfStep());
    }
    painter->setPen(colors.text);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room.width()));
}

} // namespace

PackageDelegate::PackageDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void PackageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = Metrics::application();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    Colors colors;
    colors.strong = isStrongSelection(option);
    colors.text = colors.strong ? option.palette.color(QPalette::Active, QPalette::HighlightedText)
                                : option.palette.color(QPalette::Active, QPalette::Text);
    colors.secondary = colors.strong ? colors.text : themeColors(option.palette).secondary;
    painter->save();
    painter->setFont(option.font);
    const QRect room = option.rect.adjusted(0, 0, -m.step(), 0);
    if (index.data(PackageTreeModel::IsGroupRole).toBool()) {
        paintGroup(painter, room, index, colors);
    } else {
        // A package has no branch to open: its mark stands just behind where that of its namespace is.
        paintPackage(painter, room.adjusted(-m.px(20), 0, 0, 0), index, colors, option.palette);
    }
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus) && !option.state.testFlag(QStyle::State_Selected)) {
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, painter, option.widget);
    }
}

bool PackageDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    return event && view && showItemToolTip(event, view->viewport(), option.rect, index);
}

QSize PackageDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Metrics m = Metrics::application();
    return {m.px(160), m.row()};
}

} // namespace kennel
