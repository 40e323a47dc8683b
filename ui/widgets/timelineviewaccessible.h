// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QAccessibleWidget>

namespace kennel {

class TimelineView;

/** Makes TimelineView speak to assistive technology; may be called any number of times. */
void installTimelineViewAccessible();

/** Says that the cursor of `view` went to another lane or column. */
void notifyTimelineCursor(TimelineView *view);

/** A TimelineView as a list of its lanes, each a sentence; the table twin beside it has the single events. */
class TimelineViewAccessible : public QAccessibleWidget
{
public:
    explicit TimelineViewAccessible(TimelineView *view);
    ~TimelineViewAccessible() override;

    QString text(QAccessible::Text type) const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    TimelineView *view() const;

    mutable std::vector<QAccessible::Id> m_lanes;
};

/** One lane of a TimelineView. */
class TimelineLaneAccessible : public QAccessibleInterface
{
public:
    TimelineLaneAccessible(TimelineView *view, int lane);

    int lane() const { return m_lane; }
    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text type) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;

private:
    TimelineView *m_view;
    int m_lane;
};

} // namespace kennel
