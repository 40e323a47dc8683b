// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

namespace kennel {

/** What assistive technology is told about one item. */
struct AccessibleItem
{
    QString name;
    QString value;
    QString action; ///< what pressing it does; empty where it does nothing
    QRect rect;     ///< on the screen; empty for what is not in sight
    QAccessible::Role role = QAccessible::ListItem;
    QAccessible::State state;
};

/**
 * A widget that paints its items by itself, as assistive technology sees it: a parent with one child an item. Whoever
 * inherits this beside a widget calls installAccessibleItems() in its constructor.
 */
class AccessibleItems
{
public:
    /** What the widget as a whole is. */
    virtual QAccessible::Role itemsRole() const { return QAccessible::List; }
    virtual int itemCount() const = 0;
    virtual AccessibleItem accessibleItem(int index) const = 0;
    /** The item at a point of the screen; -1 if there is none. */
    virtual int itemAt(const QPoint &global) const = 0;
    /** The item that the keyboard is at; -1 if it is at none. */
    virtual int focusedItem() const { return -1; }
    /** What AccessibleItem::action says. */
    virtual void pressItem(int) {}

protected:
    ~AccessibleItems() = default;
};

/** Makes widgets that are AccessibleItems speak to assistive technology; may be called any number of times. */
void installAccessibleItems();

/** Says that `event` (Focus, StateChanged, ...) came to an item of `widget`. */
void notifyAccessibleItem(QWidget *widget, int index, QAccessible::Event event);

} // namespace kennel
