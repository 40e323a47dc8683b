// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/actionbutton.h"

#include "format/plainhtml.h"

#include <QAction>

namespace kennel {

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(action->icon(), action->text(), parent)
{
    if (!action->objectName().isEmpty()) {
        setObjectName(action->objectName() + QStringLiteral("Button"));
    }
    const auto follow = [this, action] {
        setText(action->text());
        setIcon(action->icon());
        setEnabled(action->isEnabled());
        if (parentWidget()) {
            setVisible(action->isVisible());
        }
        const bool refused = !action->isEnabled() && !action->statusTip().isEmpty();
        setToolTip(PlainHtml::toolTip(refused ? action->statusTip() : action->toolTip()));
    };
    follow();
    connect(action, &QAction::changed, this, follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace kennel
