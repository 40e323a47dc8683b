// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/viewaction.h"

#include <QAction>
#include <QWidget>

#include <utility>

namespace kennel {

QAction *addViewAction(QWidget *view, const QString &text, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(text, view);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, view, [act = std::move(act)] { act(); });
    view->addAction(action);
    return action;
}

} // namespace kennel
