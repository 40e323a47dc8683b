// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace kennel {

class Session;

/** Gives `actions` the shortcuts that the user chose, where there are such; the others keep theirs. By object name. */
void loadShortcuts(const Session &session, const QList<QAction *> &actions);

/** Lets the user edit the shortcuts of `actions`, with a warning of conflicts, and keeps what was chosen. */
void editShortcuts(Session &session, const QList<QAction *> &actions, QWidget *parent);

} // namespace kennel
