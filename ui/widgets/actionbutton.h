// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QPushButton>

class QAction;

namespace kennel {

/**
 * A button that does what an action does and follows it: text, icon, whether it is enabled and visible. Its tool tip is
 * the action's, or why the action does not apply, and never rich text.
 */
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    /** `action` keeps its owner; the button is of no use once the action is gone. */
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);
};

} // namespace kennel
