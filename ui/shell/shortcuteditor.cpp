// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/shortcuteditor.h"

#include "session/session.h"

#include <KActionCollection>
#include <KShortcutsDialog>

#include <QAction>
#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr auto shortcutsKey = "window/shortcuts"_L1;

void keepShortcuts(Session &session, const QList<QAction *> &actions,
                   const QHash<QAction *, QList<QKeySequence>> &before)
{
    // Only what differs is kept, so that a later change of a default reaches everybody else.
    QCborMap map = QCborValue::fromCbor(session.setting(shortcutsKey)).toMap();
    for (const QAction *action : actions) {
        if (action->shortcuts() != before.value(const_cast<QAction *>(action))) {
            map[action->objectName()] = QKeySequence::listToString(action->shortcuts(), QKeySequence::PortableText);
        }
    }
    session.setSetting(shortcutsKey, map.toCborValue().toCbor());
}

} // namespace

void loadShortcuts(const Session &session, const QList<QAction *> &actions)
{
    const QCborMap map = QCborValue::fromCbor(session.setting(shortcutsKey)).toMap();
    for (QAction *action : actions) {
        if (const QCborValue chosen = map.value(action->objectName()); chosen.isString()) {
            action->setShortcuts(QKeySequence::listFromString(chosen.toString(), QKeySequence::PortableText));
        }
    }
}

void editShortcuts(Session &session, const QList<QAction *> &actions, QWidget *parent)
{
    KActionCollection collection(parent, u"kennel"_s);
    QHash<QAction *, QList<QKeySequence>> before;
    for (QAction *action : actions) {
        before.insert(action, action->shortcuts());
        collection.addAction(action->objectName(), action);
    }
    KShortcutsDialog dialog(KShortcutsEditor::WindowAction, KShortcutsEditor::LetterShortcutsDisallowed, parent);
    dialog.setObjectName(u"shortcutsDialog"_s);
    dialog.addCollection(&collection);
    dialog.exec();
    keepShortcuts(session, actions, before);
    // The collection is only a way to show the actions: it must not take them along.
    for (QAction *action : actions) {
        collection.takeAction(action);
    }
}

} // namespace kennel
