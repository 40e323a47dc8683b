// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;

namespace kennel {

class RemoveRegistryAction;
class Session;
class SyncAction;
class TrustAction;

/** Every action of the window itself, with its text, icon and shortcut. What they do is connected by the window. */
class WindowActions : public QObject
{
    Q_OBJECT
public:
    WindowActions(Session &session, QObject *parent);

    // File
    QAction *openFile;
    QAction *addRegistry;
    QAction *openDemo; ///< connected by whoever carries the demo registry
    QAction *newTab;
    QAction *closeTab;
    QAction *reopenTab;
    QAction *quit;
    // Edit
    QAction *copyAddress;
    QAction *find;
    QAction *filterPackages;
    // View
    QAction *sideBar;
    QActionGroup *scheme;
    QAction *schemeSystem;
    QAction *schemeLight;
    QAction *schemeDark;
    // Go
    QAction *back;
    QAction *forward;
    QAction *address;
    QAction *nextTab;
    QAction *previousTab;
    QAction *bookmark;
    // Registry
    SyncAction *sync;
    SyncAction *audit;
    QAction *overview;
    QAction *operatorLog;
    QAction *checkpoints;
    QAction *search;
    TrustAction *trust;
    RemoveRegistryAction *removeRegistry;
    // Tools, Settings, Help
    QAction *commands;
    QAction *shortcuts;
    QAction *handbook;
    QAction *about;

    /** All of them, for the command palette and the shortcut editor. */
    QList<QAction *> all() const { return m_all; }
    /** Those that need to know which registry is the current one. */
    void setRegistry(bool any);

private:
    QAction *make(const char *name, const QIcon &icon, const QString &text, const QList<QKeySequence> &keys = {});
    void keep(const char *name, QAction *action, const QList<QKeySequence> &keys = {});

    QList<QAction *> m_all;
};

} // namespace kennel
