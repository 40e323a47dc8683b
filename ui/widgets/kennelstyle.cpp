// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/kennelstyle.h"

#include "widgets/glyph.h"
#include "widgets/metrics.h"
#include "widgets/sectiontabbar.h"
#include "widgets/themecolors.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolBar>
#include <QToolButton>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

void line(QPainter *painter, const QPoint &from, const QPoint &to, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(color, 1));
    painter->drawLine(from, to);
    painter->restore();
}

/** Whether `button` is the one that does what the window is for: filled with the highlight colour. */
bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && widget && widget->property("primary").toBool() && option->state.testFlag(QStyle::State_Enabled);
}

/** Whether `widget` is a button that looks like a link. */
bool isLink(const QWidget *widget)
{
    return widget && widget->property("link").toBool();
}

/** Where a button stands in a row of joined ones: "first", "middle" or "last"; empty for one that stands alone. */
QString segmentOf(const QWidget *widget)
{
    return widget ? widget->property("segment").toString() : QString();
}

/** `icon` as it looks in `mode`, whatever mode is asked for later. */
QIcon frozen(const QIcon &icon, const QSize &size, const QPainter &painter, QIcon::Mode mode)
{
    const QPixmap look = icon.pixmap(size, painter.device()->devicePixelRatioF(), mode);
    QIcon result;
    for (const QIcon::Mode any : {QIcon::Normal, QIcon::Active, QIcon::Selected, QIcon::Disabled}) {
        result.addPixmap(look, any);
    }
    return result;
}

} // namespace

bool isStrongSelection(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active) &&
           option.widget && option.widget->hasFocus();
}

KennelStyle::KennelStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
    setObjectName(u"kennel"_s);
}

void KennelStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QAbstractButton *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        header->setHighlightSections(false);
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
}

QIcon KennelStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return glyphIcon(Glyph::Close);
    case SP_ToolBarHorizontalExtensionButton:
        return glyphIcon(Glyph::More);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

void KennelStyle::drawPanel(QPainter *painter, const QStyleOption *option, const QColor &ground,
                            const QColor &outline) const
{
    const double radius = Metrics::application().radius();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline.alpha() == 0 ? QPen(Qt::NoPen) : QPen(outline, 1));
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(.5, .5, -.5, -.5), radius, radius);
    painter->restore();
}

void KennelStyle::drawButton(const QStyleOption *option, QPainter *painter) const
{
    const ThemeColors colors = themeColors(option->palette);
    const bool enabled = option->state.testFlag(State_Enabled);
    QColor ground = option->palette.color(QPalette::Button);
    QColor outline = enabled ? colors.edge : colors.line;
    if (option->state.testFlag(State_On)) {
        ground = colors.selection;
        outline = colors.focus;
    } else if (enabled && option->state.testFlag(State_Sunken)) {
        ground = colors.line;
    } else if (enabled && option->state.testFlag(State_MouseOver)) {
        ground = colors.hover;
    }
    drawPanel(painter, option, ground, outline);
}

void KennelStyle::drawSegment(const QStyleOption *option, QPainter *painter, const QString &place) const
{
    const ThemeColors colors = themeColors(option->palette);
    const bool isRightToLeft = option->direction == Qt::RightToLeft;
    const bool goesOnLeft = place == "middle"_L1 || place == (isRightToLeft ? "first"_L1 : "last"_L1);
    const bool goesOnRight = place == "middle"_L1 || place == (isRightToLeft ? "last"_L1 : "first"_L1);
    const bool isOn = option->state.testFlag(State_On);
    // One frame around all of them: a corner that is not at an end lies beyond what is painted.
    const int beyond = 2 * qCeil(Metrics::application().radius());
    QStyleOption frame(*option);
    frame.rect.adjust(goesOnLeft ? -beyond : 0, 0, goesOnRight ? beyond : 0, 0);
    const QColor ground = isOn                                      ? colors.selection
                          : option->state.testFlag(State_MouseOver) ? colors.hover
                                                                    : option->palette.color(QPalette::Button);
    painter->save();
    painter->setClipRect(option->rect, Qt::IntersectClip);
    drawPanel(painter, &frame, ground, colors.edge);
    if (goesOnRight) {
        painter->fillRect(QRect(option->rect.right(), option->rect.top(), 1, option->rect.height()), colors.edge);
    }
    if (isOn) {
        const int inset = qCeil(Metrics::application().radius());
        painter->fillRect(
            option->rect.adjusted(goesOnLeft ? 0 : inset, option->rect.height() - 2, goesOnRight ? -1 : -inset, 0),
            colors.focus);
    }
    painter->restore();
}

void KennelStyle::drawFocusRing(const QStyleOption *option, QPainter *painter, const QColor &color, double inset) const
{
    const double radius = Metrics::application().radius();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void KennelStyle::drawItemPanel(const QStyleOptionViewItem *item, QPainter *painter, const QWidget *) const
{
    const ThemeColors colors = themeColors(item->palette);
    if (item->state.testFlag(State_Selected)) {
        painter->fillRect(item->rect, isStrongSelection(*item)
                                          ? item->palette.color(QPalette::Active, QPalette::Highlight)
                                          : colors.selection);
    } else if (item->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(item->rect, item->backgroundBrush);
    } else if (item->state.testFlag(State_MouseOver) && item->state.testFlag(State_Enabled)) {
        painter->fillRect(item->rect, colors.hover);
    }
}

void KennelStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    const ThemeColors colors = themeColors(palette);
    switch (element) {
    case PE_PanelButtonCommand:
        if (isPrimary(option, widget)) {
            const QColor ground = palette.color(QPalette::Active, QPalette::Highlight);
            drawPanel(painter, option, option->state.testFlag(State_Sunken) ? ground.darker(115) : ground, ground);
            // On the highlight the ring has to be inside, in the colour of the text, to be seen.
            if (option->state.testFlag(State_HasFocus)) {
                drawFocusRing(option, painter, palette.color(QPalette::Active, QPalette::HighlightedText), 3);
            }
            return;
        }
        if (isLink(widget)) {
            // No panel: it looks like text that leads somewhere.
        } else if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
                   button && button->features.testFlag(QStyleOptionButton::Flat)) {
            if (option->state & (State_MouseOver | State_On | State_Sunken)) {
                drawPanel(painter, option, option->state.testFlag(State_On) ? colors.selection : colors.hover,
                          Qt::transparent);
            }
        } else if (const QString place = segmentOf(widget); !place.isEmpty()) {
            drawSegment(option, painter, place);
        } else {
            drawButton(option, painter);
        }
        if (option->state.testFlag(State_HasFocus)) {
            drawFocusRing(option, painter, colors.focus, 1);
        }
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, palette.color(QPalette::Base));
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_On | State_Sunken)) {
            drawPanel(painter, option, colors.selection, colors.focus);
        } else if (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled)) {
            drawPanel(painter, option, colors.hover, colors.line);
        }
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect: {
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            if (!option->state.testFlag(State_Selected)) {
                painter->save();
                painter->setPen(QPen(colors.focus, 1));
                painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
                painter->restore();
            }
            return;
        }
        drawFocusRing(option, painter, colors.focus, 1);
        return;
    }
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            const bool focused = option->state.testFlag(State_HasFocus);
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(focused ? colors.focus : colors.edge, focused ? 2 : 1));
            painter->setBrush(palette.color(QPalette::Base));
            const double inset = focused ? 1 : .5;
            const double radius = Metrics::application().radius();
            painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), radius, radius);
            painter->restore();
        } else {
            painter->fillRect(option->rect, palette.color(QPalette::Base));
        }
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        painter->save();
        painter->setPen(QPen(colors.line, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelMenuBar:
    case PE_PanelStatusBar:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            drawItemPanel(item, painter, widget);
        }
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            const int side = Metrics::application().icon();
            QRect square(0, 0, side, side);
            square.moveCenter(option->rect.center());
            const bool strong = option->state.testFlag(State_Selected) && widget && widget->hasFocus();
            paintGlyph(*painter, square,
                       option->state.testFlag(State_Open)     ? Glyph::ChevronDown
                       : option->direction == Qt::RightToLeft ? Glyph::ChevronLeft
                                                              : Glyph::ChevronRight,
                       strong ? palette.color(QPalette::Active, QPalette::HighlightedText)
                              : palette.color(QPalette::Active, QPalette::Text));
        }
        return;
    case PE_IndicatorHeaderArrow:
        return; // beside the label, with which it is painted
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowRight:
    case PE_IndicatorArrowLeft: {
        const Glyph glyph = element == PE_IndicatorArrowUp      ? Glyph::ChevronUp
                            : element == PE_IndicatorArrowRight ? Glyph::ChevronRight
                            : element == PE_IndicatorArrowLeft  ? Glyph::ChevronLeft
                                                                : Glyph::ChevronDown;
        const int side = std::min({Metrics::application().px(14), option->rect.width(), option->rect.height()});
        QRect square(0, 0, side, side);
        square.moveCenter(option->rect.center());
        // A tool button that is a menu has its mark at its foot; ours is in line with the text.
        if (const auto *button = qobject_cast<const QToolButton *>(widget);
            button && button->popupMode() == QToolButton::InstantPopup) {
            square.moveCenter({square.center().x(), button->rect().center().y()});
        }
        paintGlyph(*painter, square, glyph,
                   palette.color(option->state.testFlag(State_Enabled) ? QPalette::Active : QPalette::Disabled,
                                 QPalette::ButtonText));
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const bool on = option->state.testFlag(State_On);
        const QColor fill = palette.color(QPalette::Active, QPalette::Highlight);
        drawPanel(painter, option, on ? fill : palette.color(QPalette::Base), on ? fill : colors.edge);
        if (on) {
            paintGlyph(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1), Glyph::Check, Qt::white);
        }
        return;
    }
    case PE_IndicatorTabClose: {
        if (option->state.testFlag(State_MouseOver)) {
            drawPanel(painter, option, colors.line, Qt::transparent);
        }
        const int side = Metrics::application().px(14);
        QRect square(0, 0, side, side);
        square.moveCenter(option->rect.center());
        paintGlyph(*painter, square, Glyph::Close, palette.color(QPalette::WindowText));
        return;
    }
    case PE_IndicatorToolBarSeparator:
        line(painter, {option->rect.center().x(), option->rect.top() + 4},
             {option->rect.center().x(), option->rect.bottom() - 4}, colors.line);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void KennelStyle::drawTab(const QStyleOptionTab *tab, QPainter *painter, const QWidget *widget) const
{
    const ThemeColors colors = themeColors(tab->palette);
    const bool selected = tab->state.testFlag(State_Selected);
    const int mark = Metrics::application().px(2);
    const QRect r = tab->rect;
    if (qobject_cast<const SectionTabBar *>(widget)) {
        if (selected) {
            painter->fillRect(QRect(r.left(), r.bottom() - mark + 1, r.width(), mark), colors.focus);
        } else if (tab->state.testFlag(State_MouseOver)) {
            painter->fillRect(QRect(r.left(), r.bottom() - mark + 1, r.width(), mark), colors.line);
        }
        if (tab->state.testFlag(State_HasFocus)) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(*tab);
            focus.rect = r.adjusted(1, 1, -1, -mark - 1);
            drawPrimitive(PE_FrameFocusRect, &focus, painter, widget);
        }
        return;
    }
    if (selected) {
        painter->fillRect(r, tab->palette.color(QPalette::Base));
        painter->fillRect(QRect(r.left(), r.top(), r.width(), mark + 1), colors.focus);
    } else {
        if (tab->state.testFlag(State_MouseOver)) {
            painter->fillRect(r, colors.hover);
        }
        line(painter, r.bottomLeft(), r.bottomRight(), colors.line);
    }
    const int trailing = tab->direction == Qt::RightToLeft ? r.left() : r.right();
    line(painter, {trailing, r.top()}, {trailing, r.bottom()}, colors.line);
    if (tab->state.testFlag(State_HasFocus)) {
        QStyleOption ring(*tab);
        ring.rect = r.adjusted(1, mark + 1, -2, -1);
        drawFocusRing(&ring, painter, colors.focus, 1);
    }
}

void KennelStyle::drawTabLabel(const QStyleOptionTab *tab, QPainter *painter, const QWidget *widget) const
{
    if (!qobject_cast<const SectionTabBar *>(widget)) {
        QStyleOptionTab copy(*tab);
        copy.state.setFlag(State_HasFocus, false);
        const bool secondary = !tab->state.testFlag(State_Selected);
        if (secondary) {
            copy.palette.setColor(QPalette::WindowText, themeColors(tab->palette).secondary);
        }
        QProxyStyle::drawControl(CE_TabBarTabLabel, &copy, painter, widget);
        return;
    }
    const bool selected = tab->state.testFlag(State_Selected);
    painter->save();
    QFont font = painter->font();
    font.setBold(selected);
    painter->setFont(font);
    painter->setPen(selected ? tab->palette.color(QPalette::WindowText) : themeColors(tab->palette).secondary);
    painter->drawText(tab->rect, Qt::AlignCenter | Qt::TextHideMnemonic, tab->text);
    painter->restore();
}

void KennelStyle::drawHeaderSection(const QStyleOptionHeader *header, QPainter *painter) const
{
    const ThemeColors colors = themeColors(header->palette);
    const QRect r = header->rect;
    painter->fillRect(r, header->state.testFlag(State_MouseOver) && header->state.testFlag(State_Enabled)
                             ? colors.hover
                             : colors.header);
    line(painter, r.bottomLeft(), r.bottomRight(), colors.line);
    if (header->position != QStyleOptionHeader::End && header->position != QStyleOptionHeader::OnlyOneSection) {
        const int trailing = header->direction == Qt::RightToLeft ? r.left() : r.right();
        line(painter, {trailing, r.top()}, {trailing, r.bottom()}, colors.line);
    }
}

void KennelStyle::drawHeaderLabel(const QStyleOptionHeader *header, QPainter *painter) const
{
    const ThemeColors colors = themeColors(header->palette);
    QRect r = header->rect;
    painter->save();
    painter->setPen(colors.secondary);
    const int arrow = header->sortIndicator == QStyleOptionHeader::None ? 0 : Metrics::application().px(18);
    if (arrow > 0) {
        // The common style reserves more for its arrow than ours needs beside the label.
        const int margin = pixelMetric(PM_HeaderMargin, header, nullptr);
        const int reserved = (r.height() + 2 * margin) / 2 + 2 * margin;
        r.adjust(header->direction == Qt::RightToLeft ? -reserved : 0, 0,
                 header->direction == Qt::RightToLeft ? 0 : reserved, 0);
    }
    const QString text = header->fontMetrics.elidedText(header->text, Qt::ElideRight, r.width() - arrow);
    // The common style takes its margin off above and below, too: the text must not be cut there.
    painter->drawText(r, static_cast<int>(header->textAlignment | Qt::AlignVCenter) | Qt::TextDontClip, text);
    if (header->sortIndicator != QStyleOptionHeader::None) {
        const int side = Metrics::application().px(14);
        const int used = header->fontMetrics.horizontalAdvance(text) + Metrics::application().halfStep();
        QRect square(0, 0, side, side);
        square.moveCenter(r.center());
        const bool trailing = header->textAlignment.testFlag(Qt::AlignRight) != (header->direction == Qt::RightToLeft);
        square.moveLeft(trailing ? r.right() - used - side : r.left() + used);
        paintGlyph(*painter, square,
                   header->sortIndicator == QStyleOptionHeader::SortUp ? Glyph::ChevronUp : Glyph::ChevronDown,
                   header->palette.color(QPalette::Text));
    }
    painter->restore();
}

void KennelStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const ThemeColors colors = themeColors(option->palette);
    switch (element) {
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(tab, painter, widget);
        }
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTabLabel(tab, painter, widget);
        }
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderSection(header, painter);
        }
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderLabel(header, painter);
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colors.header);
        line(painter, option->rect.bottomLeft(), option->rect.bottomRight(), colors.line);
        return;
    case CE_PushButton:
        QProxyStyle::drawControl(element, option, painter, widget);
        // A flat button has no panel while it is up, and so nothing that would show the focus.
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::Flat) && button->state.testFlag(State_HasFocus)) {
            drawFocusRing(option, painter, colors.focus, 1);
        }
        return;
    case CE_PushButtonLabel:
        if (isPrimary(option, widget)) {
            QStyleOptionButton copy(*qstyleoption_cast<const QStyleOptionButton *>(option));
            copy.palette.setColor(QPalette::ButtonText, Qt::white);
            if (!copy.icon.isNull()) {
                copy.icon = frozen(copy.icon, copy.iconSize, *painter, QIcon::Selected);
            }
            QFont font = painter->font();
            painter->save();
            font.setBold(true);
            painter->setFont(font);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            painter->restore();
            return;
        }
        if (isLink(widget)) {
            QStyleOptionButton copy(*qstyleoption_cast<const QStyleOptionButton *>(option));
            copy.palette.setColor(QPalette::ButtonText, copy.palette.color(QPalette::Link));
            painter->save();
            QFont font = painter->font();
            font.setUnderline(option->state.testFlag(State_MouseOver));
            painter->setFont(font);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && !item->icon.isNull() && item->state.testFlag(State_Selected) &&
            item->state.testFlag(State_Enabled)) {
            QStyleOptionMenuItem copy(*item);
            const int side = pixelMetric(PM_SmallIconSize, option, widget);
            copy.icon = frozen(item->icon, {side, side}, *painter, QIcon::Selected);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        // Where the selection is pale the icon keeps the colour of the text.
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && !item->icon.isNull() && item->state.testFlag(State_Selected) && !isStrongSelection(*item)) {
            QStyleOptionViewItem copy(*item);
            copy.icon = frozen(item->icon, item->decorationSize, *painter, QIcon::Normal);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        line(painter, option->rect.bottomLeft(), option->rect.bottomRight(), colors.line);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(item->rect, option->palette.color(QPalette::Window));
            if (item->state & (State_Selected | State_Sunken)) {
                painter->fillRect(item->rect, colors.selection);
            }
            drawItemText(painter, item->rect, Qt::AlignCenter | mnemonics(item, widget) | Qt::TextDontClip,
                         item->palette, item->state.testFlag(State_Enabled), item->text, QPalette::WindowText);
        }
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, colors.line);
        return;
    case CE_DockWidgetTitle:
        painter->fillRect(option->rect, colors.header);
        line(painter, option->rect.bottomLeft(), option->rect.bottomRight(), colors.line);
        line(painter, option->rect.topLeft(), option->rect.topRight(), colors.line);
        if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option)) {
            painter->save();
            QFont font = painter->font();
            font.setBold(true);
            painter->setFont(font);
            painter->setPen(option->palette.color(QPalette::WindowText));
            const int margin = Metrics::application().step();
            painter->drawText(option->rect.adjusted(margin, 0, -4 * margin, 0), Qt::AlignVCenter | Qt::AlignLeading,
                              dock->title);
            painter->restore();
        }
        return;
    case CE_ProgressBarGroove:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.line);
        painter->drawRoundedRect(option->rect, option->rect.height() / 2.0, option->rect.height() / 2.0);
        painter->restore();
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            QRectF filled(bar->rect);
            if (bar->maximum > bar->minimum) {
                const double part = double(bar->progress - bar->minimum) / double(bar->maximum - bar->minimum);
                filled.setWidth(std::max(filled.width() * part, filled.height()));
            } else {
                // Of unknown length: a third in the middle, without motion that nobody asked for.
                filled.adjust(filled.width() / 3, 0, -filled.width() / 3, 0);
            }
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(option->palette.color(QPalette::Active, QPalette::Highlight));
            painter->drawRoundedRect(filled, filled.height() / 2, filled.height() / 2);
            painter->restore();
        }
        return;
    case CE_ProgressBarLabel:
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QRect r = option->rect;
            if (frame->frameShape == QFrame::HLine) {
                line(painter, {r.left(), r.center().y()}, {r.right(), r.center().y()}, colors.line);
            } else {
                line(painter, {r.center().x(), r.top()}, {r.center().x(), r.bottom()}, colors.line);
            }
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void KennelStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider) {
        return;
    }
    const ThemeColors colors = themeColors(option->palette);
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    if (slider->maximum <= slider->minimum) {
        return;
    }
    const QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr);
    const bool vertical = slider->orientation == Qt::Vertical;
    const double inset = Metrics::application().px(3);
    const QRectF thumb = vertical ? handle.adjusted(inset, 1, -inset, -1) : handle.adjusted(1, inset, -1, -inset);
    const double radius = std::min(thumb.width(), thumb.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    // It is the only sign that there is more: as easily seen as the outline of a control.
    painter->setBrush(option->state & (State_MouseOver | State_Sunken) ? colors.secondary : colors.edge);
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

void KennelStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        drawScrollBar(option, painter);
        return;
    case CC_ComboBox: {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!combo || combo->editable) {
            break;
        }
        drawButton(option, painter);
        if (option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange)) {
            drawPrimitive(PE_FrameFocusRect, option, painter, widget);
        }
        QStyleOption arrow(*option);
        arrow.rect = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
        return;
    }
    case CC_SpinBox: {
        QStyleOptionFrame frame;
        frame.rect = option->rect;
        frame.state = option->state;
        frame.palette = option->palette;
        frame.lineWidth = 1;
        drawPrimitive(PE_PanelLineEdit, &frame, painter, widget);
        for (const auto &[sub, element] :
             {std::pair(SC_SpinBoxUp, PE_IndicatorArrowUp), std::pair(SC_SpinBoxDown, PE_IndicatorArrowDown)}) {
            QStyleOption arrow(*option);
            arrow.rect = subControlRect(CC_SpinBox, option, sub, widget);
            drawPrimitive(element, &arrow, painter, widget);
        }
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize KennelStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    const Metrics m = Metrics::application();
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool iconOnly = button && button->text.isEmpty();
        int width = size.width() + m.px(iconOnly ? 12 : 24);
        if (widget && widget->property("primary").toBool() && button) {
            QFont bold = widget->font();
            bold.setBold(true);
            width += QFontMetrics(bold).horizontalAdvance(button->text) -
                     button->fontMetrics.horizontalAdvance(button->text);
        }
        if (isLink(widget)) {
            result = QSize(size.width() + m.px(8), m.row());
            break;
        }
        const bool tight = widget && widget->property("tight").toBool();
        result = QSize(width, tight ? m.row() : m.control());
        break;
    }
    case CT_ToolButton:
        result = QSize(std::max(size.width() + m.px(12), m.control()), m.control());
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
            result.rwidth() += pixelMetric(PM_MenuButtonIndicator, option, widget);
        }
        break;
    case CT_ComboBox:
        result.setHeight(m.control());
        result.setWidth(size.width() + m.px(36));
        break;
    case CT_LineEdit:
        result.setHeight(m.control());
        break;
    case CT_HeaderSection:
        result.setHeight(m.row() + 1);
        break;
    case CT_MenuBarItem:
        result = QSize(size.width() + m.px(14), m.row());
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            result.setHeight(std::max(result.height(), m.row() + m.px(2)));
        }
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), m.row()));
        break;
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (qobject_cast<const SectionTabBar *>(widget) && tab) {
            QFont bold = widget->font();
            bold.setBold(true);
            result = QSize(QFontMetrics(bold).size(Qt::TextShowMnemonic, tab->text).width() + m.px(28), m.px(32));
        } else {
            result.setHeight(m.control());
            result.rwidth() += m.px(8);
        }
        break;
    }
    default:
        break;
    }
    return result;
}

QRect KennelStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect:
        return option->rect;
    case SE_LineEditContents:
        return QProxyStyle::subElementRect(element, option, widget)
            .adjusted(Metrics::application().px(4), 0, -Metrics::application().px(4), 0);
    case SE_HeaderLabel: {
        const int margin = Metrics::application().step();
        return option->rect.adjusted(margin, 0, -margin, 0);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect KennelStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                  const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const Metrics m = Metrics::application();
        const QRect r = option->rect;
        const int arrow = m.px(24);
        QRect rect;
        switch (sub) {
        case SC_ComboBoxArrow:
            rect = QRect(r.right() - arrow, r.top(), arrow, r.height());
            return visualRect(option->direction, r, rect);
        case SC_ComboBoxEditField:
            rect = r.adjusted(m.step(), 0, -arrow, 0);
            return visualRect(option->direction, r, rect);
        default:
            break;
        }
    }
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (slider) {
            const bool vertical = slider->orientation == Qt::Vertical;
            const int extent = vertical ? slider->rect.height() : slider->rect.width();
            const qint64 range = qint64(slider->maximum) - slider->minimum;
            int length = extent;
            if (range > 0) {
                length = static_cast<int>(qint64(slider->pageStep) * extent / (range + slider->pageStep));
                length = std::clamp(length, std::min(Metrics::application().px(32), extent), extent);
            }
            const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                      extent - length, slider->upsideDown);
            const auto along = [&](int from, int size) {
                return vertical ? QRect(slider->rect.left(), slider->rect.top() + from, slider->rect.width(), size)
                                : QRect(slider->rect.left() + from, slider->rect.top(), size, slider->rect.height());
            };
            switch (sub) {
            case SC_ScrollBarAddLine:
            case SC_ScrollBarSubLine:
                return {};
            case SC_ScrollBarGroove:
                return slider->rect;
            case SC_ScrollBarSlider:
                return along(start, length);
            case SC_ScrollBarSubPage:
                return along(0, start);
            case SC_ScrollBarAddPage:
                return along(start + length, extent - start - length);
            default:
                break;
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

int KennelStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Metrics m = Metrics::application();
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return m.icon();
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return m.px(18);
    case PM_ToolBarItemMargin:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ToolBarItemSpacing:
        return m.halfStep();
    case PM_ToolBarSeparatorExtent:
        return m.px(16);
    case PM_ToolBarExtensionExtent:
        return m.px(20);
    case PM_SplitterWidth:
        return 1;
    case PM_DockWidgetSeparatorExtent:
    case PM_DockWidgetTitleMargin:
        return m.px(3);
    case PM_DockWidgetTitleBarButtonMargin:
        return m.px(2);
    case PM_ScrollBarExtent:
        return m.px(12);
    case PM_ScrollBarSliderMin:
        return m.px(32);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_HeaderMargin:
        return m.step();
    case PM_TreeViewIndentation:
        return m.px(24);
    case PM_FocusFrameHMargin:
        return m.step() - 1;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarHMargin:
        return m.px(2);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m.step();
    case PM_MenuButtonIndicator:
        return m.px(18);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return m.icon();
    case PM_DefaultFrameWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int KennelStyle::mnemonics(const QStyleOption *option, const QWidget *widget) const
{
    return styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

int KennelStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_MiddleClickAbsolutePosition:
        return 1;
    case SH_TabBar_ElideMode:
        return Qt::ElideMiddle;
    case SH_DialogButtonBox_ButtonsHaveIcons: // the sign of Cancel there is that of a yank here
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ToolButton_PopupDelay:
        return 300;
    case SH_UnderlineShortcut:
        // Only while they can be used.
        return QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace kennel
