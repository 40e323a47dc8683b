// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <functional>

class QAction;
class QKeySequence;
class QString;
class QWidget;

namespace kennel {

/** Gives `view` an action that is in its context menu, and whose key works while `view` itself has the focus. */
QAction *addViewAction(QWidget *view, const QString &text, const QKeySequence &key, std::function<void()> act);

} // namespace kennel
