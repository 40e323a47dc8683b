// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/timelineviewaccessible.h"

#include "widgets/timelineview.h"

#include <QAccessible>

#include <algorithm>

namespace kennel {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<TimelineView *>(object))
        return new TimelineViewAccessible(view);
    return nullptr;
}

} // namespace

void installTimelineViewAccessible()
{
    static const bool installed = (QAccessible::installFactory(&makeInterface), true);
    Q_UNUSED(installed)
}

void notifyTimelineCursor(TimelineView *view)
{
    QAccessibleValueChangeEvent value(view, view->cursor() + 1);
    QAccessible::updateAccessibility(&value);
    QAccessibleEvent focus(view, QAccessible::Focus);
    focus.setChild(view->lane());
    QAccessible::updateAccessibility(&focus);
}

TimelineViewAccessible::TimelineViewAccessible(TimelineView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

TimelineViewAccessible::~TimelineViewAccessible()
{
    for (const auto id : m_lanes)
        QAccessible::deleteAccessibleInterface(id);
}

TimelineView *TimelineViewAccessible::view() const
{
    return static_cast<TimelineView *>(widget());
}

QString TimelineViewAccessible::text(QAccessible::Text type) const
{
    if (type == QAccessible::Value && view()->cursor() >= 0)
        return TimelineView::tr("Record %1 of %2").arg(view()->cursor() + 1).arg(view()->data().columns);
    return QAccessibleWidget::text(type);
}

int TimelineViewAccessible::childCount() const
{
    return int(view()->data().lanes.size());
}

QAccessibleInterface *TimelineViewAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (int(m_lanes.size()) <= index)
        m_lanes.push_back(
            QAccessible::registerAccessibleInterface(new TimelineLaneAccessible(view(), int(m_lanes.size()))));
    return QAccessible::accessibleInterface(m_lanes[std::size_t(index)]);
}

int TimelineViewAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (this->child(i) == child)
            return i;
    }
    return -1;
}

QAccessibleInterface *TimelineViewAccessible::childAt(int x, int y) const
{
    return child(view()->laneAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *TimelineViewAccessible::focusChild() const
{
    return view()->hasFocus() ? child(view()->lane()) : nullptr;
}

TimelineLaneAccessible::TimelineLaneAccessible(TimelineView *view, int lane)
    : m_view(view)
    , m_lane(lane)
{
}

bool TimelineLaneAccessible::isValid() const
{
    return m_lane < int(m_view->data().lanes.size());
}

QAccessibleInterface *TimelineLaneAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString TimelineLaneAccessible::text(QAccessible::Text type) const
{
    if (!isValid())
        return {};
    const auto &lane = m_view->data().lanes[std::size_t(m_lane)];
    switch (type) {
    case QAccessible::Name:
        return lane.detail.isEmpty()
                   ? lane.label
                   : TimelineView::tr("%1 %2", "name of a key, start of its id").arg(lane.label, lane.detail);
    case QAccessible::Value:
    case QAccessible::Description:
        return lane.summary;
    default:
        return {};
    }
}

QRect TimelineLaneAccessible::rect() const
{
    const QRect rect = m_view->laneRect(m_lane);
    return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

QAccessible::State TimelineLaneAccessible::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.selectable = true;
    state.focused = m_view->hasFocus() && m_view->lane() == m_lane;
    state.selected = m_view->lane() == m_lane;
    return state;
}

} // namespace kennel
