// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/accessibleitems.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <vector>

namespace kennel {

namespace {

/** One item. */
class ItemInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemInterface(QWidget *widget, AccessibleItems *items, int index)
        : m_widget(widget)
        , m_items(items)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_index < m_items->itemCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override { return item().rect; }
    QAccessible::Role role() const override { return item().role; }

    QString text(QAccessible::Text type) const override
    {
        if (type == QAccessible::Name)
            return item().name;
        return type == QAccessible::Value ? item().value : QString();
    }

    QAccessible::State state() const override
    {
        auto state = item().state;
        state.offscreen = item().rect.isEmpty();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return item().action.isEmpty() ? QStringList() : QStringList(press()); }
    QString localizedActionName(const QString &) const override { return item().action; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void doAction(const QString &name) override
    {
        if (isValid() && name == press())
            m_items->pressItem(m_index);
    }

private:
    static QString press() { return QAccessibleActionInterface::pressAction(); }
    AccessibleItem item() const { return isValid() ? m_items->accessibleItem(m_index) : AccessibleItem(); }

    QWidget *m_widget;
    AccessibleItems *m_items;
    int m_index;
};

/** The widget with its items. */
class ItemsInterface : public QAccessibleWidget
{
public:
    ItemsInterface(QWidget *widget, AccessibleItems *items)
        : QAccessibleWidget(widget, items->itemsRole())
        , m_items(items)
    {
    }

    ~ItemsInterface() override
    {
        for (const auto id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_items->itemCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_children.size()) <= index)
            m_children.push_back(
                QAccessible::registerAccessibleInterface(new ItemInterface(widget(), m_items, int(m_children.size()))));
        return QAccessible::accessibleInterface(m_children[std::size_t(index)]);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (std::size_t i = 0; i < m_children.size(); ++i) {
            if (QAccessible::accessibleInterface(m_children[i]) == child)
                return int(i);
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override { return child(m_items->itemAt(QPoint(x, y))); }

    QAccessibleInterface *focusChild() const override
    {
        return widget()->hasFocus() ? child(m_items->focusedItem()) : nullptr;
    }

private:
    AccessibleItems *m_items;
    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    auto *items = dynamic_cast<AccessibleItems *>(object);
    return widget && items ? new ItemsInterface(widget, items) : nullptr;
}

} // namespace

void installAccessibleItems()
{
    static const bool installed = (QAccessible::installFactory(&makeInterface), true);
    Q_UNUSED(installed)
}

void notifyAccessibleItem(QWidget *widget, int index, QAccessible::Event event)
{
    if (index < 0)
        return;
    if (event == QAccessible::StateChanged) {
        QAccessible::State changed;
        changed.expanded = true;
        changed.collapsed = true;
        QAccessibleStateChangeEvent stateChange(widget, changed);
        stateChange.setChild(index);
        QAccessible::updateAccessibility(&stateChange);
        return;
    }
    QAccessibleEvent happened(widget, event);
    happened.setChild(index);
    QAccessible::updateAccessibility(&happened);
}

} // namespace kennel
