// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/foldgutter.h"

#include "format/plainhtml.h"
#include "widgets/codeview.h"
#include "widgets/metrics.h"
#include "widgets/themecolors.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace kennel {

FoldGutter::FoldGutter(CodeView *view)
    : QWidget(view)
    , m_view(view)
{
    installAccessibleItems();
    setAccessibleName(tr("Blocks that can be collapsed"));
    setMouseTracking(true);
    setCursor(Qt::ArrowCursor);
}

QSize FoldGutter::sizeHint() const
{
    return {Metrics::application().px(20), 0};
}

QRect FoldGutter::markRect(int region) const
{
    const QRect line = m_view->lineRect(m_view->folding().regions()[std::size_t(region)].first);
    return line.isEmpty() ? QRect() : QRect(0, line.top(), width(), line.height());
}

int FoldGutter::regionAt(const QPoint &position) const
{
    const int line = m_view->lineAt(position.y());
    return line < 0 ? -1 : m_view->folding().beginningAt(line);
}

// --- for assistive technology

int FoldGutter::itemCount() const
{
    return int(m_view->folding().regions().size());
}

AccessibleItem FoldGutter::accessibleItem(int index) const
{
    const auto &region = m_view->folding().regions()[std::size_t(index)];
    const QRect rect = markRect(index);
    AccessibleItem item;
    item.name = m_view->blockName(index);
    item.value = region.folded ? tr("collapsed, %n line(s)", nullptr, region.last - region.first)
                               : tr("expanded, %n line(s)", nullptr, region.last - region.first);
    item.action = region.folded ? tr("Expand") : tr("Collapse");
    item.role = QAccessible::Button;
    item.rect = rect.isEmpty() ? QRect() : QRect(mapToGlobal(rect.topLeft()), rect.size());
    item.state.expandable = true;
    item.state.expanded = !region.folded;
    item.state.collapsed = region.folded;
    return item;
}

int FoldGutter::itemAt(const QPoint &global) const
{
    return regionAt(mapFromGlobal(global));
}

void FoldGutter::pressItem(int index)
{
    m_view->setFolded(index, !m_view->folding().regions()[std::size_t(index)].folded);
}

// --- painting and events

void FoldGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), m_view->palette().base());
    const auto m = Metrics::application();
    const auto colors = themeColors(m_view->palette());
    const auto &folding = m_view->folding();
    for (int line = m_view->lineAt(0); line >= 0; line = m_view->visibleLineBelow(line)) {
        const int region = folding.beginningAt(line);
        if (region < 0)
            continue;
        const QRectF rect = markRect(region);
        const QPointF middle = rect.center();
        if (region == m_hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.hover);
            painter.drawRoundedRect(rect.adjusted(1, 0, -1, 0), m.radius(), m.radius());
        }
        // The same marks as at the branches of a tree.
        const double arm = m.px(4);
        const bool folded = folding.regions()[std::size_t(region)].folded;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(region == m_hovered || folded ? m_view->palette().color(QPalette::Text) : colors.secondary,
                            m.px(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (folded)
            painter.drawPolyline(QPolygonF{{middle.x() - arm / 2, middle.y() - arm},
                                           {middle.x() + arm / 2, middle.y()},
                                           {middle.x() - arm / 2, middle.y() + arm}});
        else
            painter.drawPolyline(QPolygonF{{middle.x() - arm, middle.y() - arm / 2},
                                           {middle.x(), middle.y() + arm / 2},
                                           {middle.x() + arm, middle.y() - arm / 2}});
    }
}

bool FoldGutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int region = regionAt(help->pos());
    if (region < 0) {
        QToolTip::hideText();
        return true;
    }
    const bool folded = m_view->folding().regions()[std::size_t(region)].folded;
    const QString text = (folded ? tr("Expand %1 (+)") : tr("Collapse %1 (−)")).arg(m_view->blockName(region));
    QToolTip::showText(help->globalPos(), PlainHtml::toolTip(text), this);
    return true;
}

void FoldGutter::mousePressEvent(QMouseEvent *event)
{
    const int region = regionAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && region >= 0)
        pressItem(region);
}

void FoldGutter::mouseMoveEvent(QMouseEvent *event)
{
    const int region = regionAt(event->position().toPoint());
    if (std::exchange(m_hovered, region) != region)
        update();
}

void FoldGutter::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void FoldGutter::wheelEvent(QWheelEvent *event)
{
    // The text scrolls, wherever the pointer is over it.
    QApplication::sendEvent(m_view->viewport(), event);
}

} // namespace kennel
