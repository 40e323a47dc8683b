// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/timelineview.h"

#include "widgets/identicon.h"
#include "widgets/metrics.h"
#include "widgets/themecolors.h"
#include "widgets/timelineviewaccessible.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installTimelineViewAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Left and Right go from record to record, Up and Down from key to key."));
    viewport()->setMouseTracking(false);
    layOut();
}

void TimelineView::setData(TimelineData data)
{
    const int before = m_cursor;
    m_data = std::move(data);
    m_lane = std::clamp(m_lane, 0, std::max(0, int(m_data.lanes.size()) - 1));
    m_cursor = before >= 0 && before < m_data.columns ? before : m_data.columns - 1;
    layOut();
    if (m_cursor >= 0)
        ensureVisible(m_cursor);
    viewport()->update();
    Q_EMIT cursorMoved(m_cursor);
}

void TimelineView::setCursor(int column)
{
    if (m_data.columns == 0)
        return;
    column = std::clamp(column, 0, m_data.columns - 1);
    ensureVisible(column);
    if (column == m_cursor)
        return;
    m_cursor = column;
    viewport()->update();
    Q_EMIT cursorMoved(column);
    notifyTimelineCursor(this);
}

void TimelineView::setLane(int lane)
{
    if (m_data.lanes.empty())
        return;
    m_lane = std::clamp(lane, 0, int(m_data.lanes.size()) - 1);
    const QRect rect = laneRect(m_lane);
    auto *bar = verticalScrollBar();
    if (rect.bottom() > viewport()->height())
        bar->setValue(bar->value() + rect.bottom() - viewport()->height());
    if (rect.top() < headerHeight())
        bar->setValue(bar->value() - (headerHeight() - rect.top()));
    viewport()->update();
    notifyTimelineCursor(this);
}

// --- geometry

int TimelineView::labelWidth() const
{
    return std::min(Metrics::application().px(200), viewport()->width() / 3);
}

int TimelineView::columnsLeft() const
{
    // A mark of the first record may be wider than its column.
    return labelWidth() + Metrics::application().px(14);
}

int TimelineView::columnWidth() const
{
    const int digits = m_data.columns > 9999 ? 5 : 4;
    const int needed = fontMetrics().horizontalAdvance(u'0') * digits;
    return std::max(Metrics::application().px(33), needed);
}

int TimelineView::headerHeight() const
{
    return Metrics::application().px(44);
}

int TimelineView::laneHeight() const
{
    return std::max(Metrics::application().px(36), (m_data.barStyles * 12 + 8) * Metrics::application().px(1));
}

double TimelineView::columnX(double column) const
{
    return columnsLeft() + column * columnWidth() - horizontalScrollBar()->value();
}

QRect TimelineView::laneRect(int lane) const
{
    return {0, headerHeight() + lane * laneHeight() - verticalScrollBar()->value(), viewport()->width(), laneHeight()};
}

QRect TimelineView::columnRect(int column) const
{
    const int bottom = std::min(viewport()->height(), laneRect(int(m_data.lanes.size())).top());
    const int top = headerHeight() / 2;
    return {int(columnX(column)), top, columnWidth(), bottom - top};
}

int TimelineView::columnAt(const QPoint &position) const
{
    if (position.x() < columnsLeft())
        return -1;
    const int column = (position.x() - columnsLeft() + horizontalScrollBar()->value()) / columnWidth();
    return column < m_data.columns ? column : -1;
}

int TimelineView::laneAt(const QPoint &position) const
{
    if (position.y() < headerHeight())
        return -1;
    const int lane = (position.y() - headerHeight() + verticalScrollBar()->value()) / laneHeight();
    return lane < int(m_data.lanes.size()) ? lane : -1;
}

void TimelineView::layOut()
{
    // One column more than there are records: what is held now goes on to the right.
    const int wide = (m_data.columns + 1) * columnWidth() - (viewport()->width() - columnsLeft());
    horizontalScrollBar()->setRange(0, std::max(0, wide));
    horizontalScrollBar()->setPageStep(viewport()->width() - labelWidth());
    horizontalScrollBar()->setSingleStep(columnWidth());
    const int high = int(m_data.lanes.size()) * laneHeight() - (viewport()->height() - headerHeight());
    verticalScrollBar()->setRange(0, std::max(0, high));
    verticalScrollBar()->setPageStep(viewport()->height() - headerHeight());
    verticalScrollBar()->setSingleStep(laneHeight());
}

void TimelineView::ensureVisible(int column)
{
    auto *bar = horizontalScrollBar();
    const int left = column * columnWidth();
    const int room = viewport()->width() - columnsLeft();
    if (left + 2 * columnWidth() - bar->value() > room)
        bar->setValue(left + 2 * columnWidth() - room);
    if (left < bar->value())
        bar->setValue(left);
}

QSize TimelineView::sizeHint() const
{
    const auto m = Metrics::application();
    const int lanes = std::clamp(int(m_data.lanes.size()), 3, 8);
    return {m.px(720), headerHeight() + lanes * laneHeight() + horizontalScrollBar()->sizeHint().height()};
}

QSize TimelineView::minimumSizeHint() const
{
    return {Metrics::application().px(320), headerHeight() + 2 * laneHeight()};
}

// --- painting

void TimelineView::paintBar(QPainter &painter, const QRectF &rect, int style, const QPalette &palette)
{
    const auto m = Metrics::application();
    const QColor color = themeColors(palette).focus;
    painter.save();
    if (style == 0) {
        painter.fillRect(rect, color);
    } else {
        // A brush pattern would be scaled away on a fine screen: the hatching is drawn.
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(rect);
        painter.fillRect(rect, palette.base());
        if (style == 1) {
            painter.setPen(QPen(color, std::max(1.0, m.px(3) / 2.0)));
            const double step = m.px(5);
            const double first = std::floor(rect.left() / step) * step - rect.height();
            for (int i = 0; first + i * step < rect.right(); ++i) {
                const double x = first + i * step;
                painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
            }
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(color, m.px(1)));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().base());
    paintLanes(painter);
    paintHeader(painter);
    paintLabels(painter);
    paintCursor(painter);
}

void TimelineView::paintLanes(QPainter &painter) const
{
    const auto m = Metrics::application();
    const auto colors = themeColors(palette());
    const int bottom = std::min(viewport()->height(), laneRect(int(m_data.lanes.size())).top());
    painter.save();
    for (int lane = 1; lane < int(m_data.lanes.size()); lane += 2)
        painter.fillRect(laneRect(lane), palette().alternateBase());
    painter.setClipRect(labelWidth(), headerHeight(), viewport()->width(), viewport()->height());
    if (m_data.refusedFrom) {
        const double x = columnX(*m_data.refusedFrom);
        const double end = columnX(m_data.columns);
        painter.fillRect(QRectF(x, headerHeight(), end - x, bottom - headerHeight()), colors.negativeGround);
    }
    painter.setPen(QPen(colors.line, m.px(1), Qt::DotLine));
    const int first = std::max(0, horizontalScrollBar()->value() / columnWidth());
    const int last = std::min(m_data.columns, first + viewport()->width() / columnWidth() + 2);
    for (int column = first; column < last; ++column) {
        const double x = columnX(column + 0.5);
        painter.drawLine(QPointF(x, headerHeight()), QPointF(x, bottom));
    }
    for (int i = 0; i < int(m_data.lanes.size()); ++i) {
        const QRect rect = laneRect(i);
        if (rect.bottom() < headerHeight() || rect.top() > viewport()->height())
            continue;
        paintBars(painter, m_data.lanes[std::size_t(i)], rect);
        paintMarks(painter, m_data.lanes[std::size_t(i)], rect);
    }
    if (m_data.refusedFrom) {
        const double x = columnX(*m_data.refusedFrom);
        painter.fillRect(QRectF(x - m.px(1), headerHeight(), m.px(2), bottom - headerHeight()), colors.negative);
    }
    painter.restore();
}

void TimelineView::paintBars(QPainter &painter, const TimelineLane &lane, const QRect &rect) const
{
    const auto m = Metrics::application();
    const double height = m.px(8);
    const double gap = m.px(3);
    // The tracks that this lane uses are centred: a lane with one kind of bar has it in the middle.
    std::vector<int> used;
    for (int style = 0; style < m_data.barStyles; ++style) {
        if (std::ranges::any_of(lane.bars, [style](const TimelineBar &bar) { return bar.style == style; }))
            used.push_back(style);
    }
    const double all = double(used.size()) * height + double(used.size() - std::min<std::size_t>(1, used.size())) * gap;
    const double left = labelWidth() - m.px(8);
    for (const auto &bar : lane.bars) {
        const auto track = double(std::ranges::find(used, bar.style) - used.begin());
        const double top = std::round(rect.center().y() - all / 2 + track * (height + gap));
        const double from = std::max(left, columnX(bar.from + 0.5));
        const double end =
            bar.to ? columnX(*bar.to + 0.5) : std::max<double>(viewport()->width() + 2, columnX(m_data.columns + 1));
        const double to = std::min<double>(end, viewport()->width() + m.px(8));
        if (to > from)
            paintBar(painter, QRectF(std::round(from), top, std::round(to - from), height), bar.style, palette());
    }
}

void TimelineView::paintMarks(QPainter &painter, const TimelineLane &lane, const QRect &rect) const
{
    const auto m = Metrics::application();
    const auto colors = themeColors(palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &mark : lane.marks) {
        const double middle = columnX(mark.column + 0.5);
        const double glyph = m.px(14);
        const double width = glyph * double(mark.glyphs.size()) + m.px(6);
        if (middle + width < labelWidth() || middle - width > viewport()->width())
            continue;
        const QRectF box(middle - width / 2, rect.center().y() - m.px(10) + 0.5, width, m.px(20));
        painter.setPen(QPen(mark.tone ? colors.mark(*mark.tone, palette()) : colors.line, m.px(1)));
        painter.setBrush(mark.tone ? colors.ground(*mark.tone, palette()) : palette().color(QPalette::Base));
        painter.drawRoundedRect(box, m.radius(), m.radius());
        const QColor ink = mark.tone ? colors.mark(*mark.tone, palette()) : palette().color(QPalette::Text);
        double x = box.left() + m.px(3);
        for (const auto symbol : mark.glyphs) {
            paintGlyph(painter, QRectF(x, box.center().y() - glyph / 2, glyph, glyph), symbol, ink);
            x += glyph;
        }
    }
    painter.restore();
}

void TimelineView::paintHeader(QPainter &painter) const
{
    const auto m = Metrics::application();
    const auto colors = themeColors(palette());
    const int half = headerHeight() / 2;
    painter.save();
    painter.fillRect(QRect(0, 0, viewport()->width(), headerHeight()), colors.header);
    painter.setFont(typeFont(TypeSize::Secondary));
    painter.setPen(colors.secondary);
    const int margin = m.margin();
    painter.drawText(QRect(margin, 0, labelWidth() - margin, half), Qt::AlignVCenter, m_data.groupTitle);
    painter.drawText(QRect(margin, half, labelWidth() - margin, half), Qt::AlignVCenter, m_data.columnTitle);

    painter.setClipRect(labelWidth(), 0, viewport()->width(), headerHeight());
    for (std::size_t i = 0; i < m_data.groups.size(); ++i) {
        const double from = columnX(m_data.groups[i].first);
        const double to =
            i + 1 < m_data.groups.size() ? columnX(m_data.groups[i + 1].first) : columnX(m_data.columns + 1);
        if (to < labelWidth() || from > viewport()->width())
            continue;
        painter.setPen(colors.line);
        painter.drawLine(QPointF(from, m.px(2)), QPointF(from, half));
        // The label of a group that began further left stays readable.
        const double text = std::max<double>(from, labelWidth()) + m.px(5);
        painter.setPen(colors.secondary);
        const auto &group = m_data.groups[i];
        const bool fits = painter.fontMetrics().horizontalAdvance(group.label) <= to - text;
        painter.drawText(
            QRectF(text, 0, to - text, half), Qt::AlignVCenter,
            painter.fontMetrics().elidedText(fits ? group.label : group.shortLabel, Qt::ElideRight, int(to - text)));
    }
    const int first = std::max(0, horizontalScrollBar()->value() / columnWidth());
    const int last = std::min(m_data.columns, first + viewport()->width() / columnWidth() + 2);
    for (int column = first; column < last; ++column) {
        if (column == m_cursor)
            continue;
        painter.drawText(QRectF(columnX(column), half, columnWidth(), half), Qt::AlignCenter,
                         QString::number(column + 1));
    }
    painter.drawText(QRectF(columnX(m_data.columns) + m.px(6), half, columnWidth() * 2, half), Qt::AlignVCenter,
                     m_data.openLabel);
    painter.setClipping(false);
    painter.setPen(colors.line);
    painter.drawLine(0, headerHeight() - 1, viewport()->width(), headerHeight() - 1);
    painter.restore();
}

void TimelineView::paintLabels(QPainter &painter) const
{
    const auto m = Metrics::application();
    const auto colors = themeColors(palette());
    painter.save();
    painter.setClipRect(0, headerHeight(), labelWidth(), viewport()->height());
    for (int i = 0; i < int(m_data.lanes.size()); ++i) {
        const QRect rect = laneRect(i);
        if (rect.bottom() < headerHeight() || rect.top() > viewport()->height())
            continue;
        const auto &lane = m_data.lanes[std::size_t(i)];
        painter.fillRect(QRect(rect.left(), rect.top(), labelWidth(), rect.height()),
                         i % 2 == 1 ? palette().alternateBase() : palette().base());
        int x = m.margin();
        if (!lane.key.isEmpty()) {
            const int side = m.icon();
            paintIdenticon(painter, QRect(x, rect.center().y() - side / 2, side, side), lane.key, palette());
            x += side + m.step();
        }
        const int right = labelWidth() - m.px(12);
        painter.setFont(fixedFont());
        const int detail = painter.fontMetrics().horizontalAdvance(lane.detail);
        painter.setPen(colors.secondary);
        painter.drawText(QRect(right - detail, rect.top(), detail, rect.height()), Qt::AlignVCenter, lane.detail);
        painter.setFont(lane.digits ? fixedFont() : font());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(x, rect.top(), right - detail - m.step() - x, rect.height()), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(lane.label, Qt::ElideMiddle, right - detail - m.step() - x));
        if (hasFocus() && i == m_lane) {
            painter.setPen(QPen(colors.focus, m.px(2)));
            painter.drawRect(
                QRect(rect.left() + m.px(4), rect.top() + m.px(3), labelWidth() - m.px(8), rect.height() - m.px(6)));
        }
    }
    painter.restore();
}

void TimelineView::paintCursor(QPainter &painter) const
{
    if (m_cursor < 0)
        return;
    const auto m = Metrics::application();
    const auto colors = themeColors(palette());
    const QRectF rect = QRectF(columnRect(m_cursor)).adjusted(0, 0, 0, -1);
    painter.save();
    painter.setClipRect(labelWidth() - m.px(2), 0, viewport()->width(), viewport()->height());
    QFont bold = typeFont(TypeSize::Secondary);
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colors.focus);
    painter.drawText(QRectF(rect.left(), headerHeight() / 2.0, rect.width(), headerHeight() / 2.0), Qt::AlignCenter,
                     QString::number(m_cursor + 1));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.focus, hasFocus() ? m.px(2) : m.px(3) / 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, m.px(3), m.px(3));
    painter.restore();
}

// --- events

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
    viewport()->update();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCursor(m_cursor - 1);
    case Qt::Key_Right:
        return setCursor(m_cursor + 1);
    case Qt::Key_Home:
        return setCursor(0);
    case Qt::Key_End:
        return setCursor(m_data.columns - 1);
    case Qt::Key_PageUp:
        return setCursor(m_cursor - 10);
    case Qt::Key_PageDown:
        return setCursor(m_cursor + 10);
    case Qt::Key_Up:
        return setLane(m_lane - 1);
    case Qt::Key_Down:
        return setLane(m_lane + 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    const auto position = event->position().toPoint();
    if (const int lane = laneAt(position); lane >= 0)
        setLane(lane);
    if (const int column = columnAt(position); column >= 0)
        setCursor(column);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    if (const int column = columnAt(event->position().toPoint()); column >= 0)
        setCursor(column);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    notifyTimelineCursor(this);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace kennel
