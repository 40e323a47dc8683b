// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/namelesscontrols.h"

#include <QAccessible>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** What Qt makes as a part of another control, which has the name; the tabs between panels are called as these are. */
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith("qt_"_L1) || widget.inherits("QScrollArea") || widget.inherits("QSplitter") ||
           widget.inherits("QMainWindowTabBar") ||
           (parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox")));
}

} // namespace

QStringList namelessControls(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || isPart(*widget)) {
            continue;
        }
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && interface->text(QAccessible::Name).isEmpty()) {
            nameless += u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName());
        }
    }
    return nameless;
}

} // namespace kennel
