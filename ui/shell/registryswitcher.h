// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registryinfo.h"

#include <QToolButton>

class QAction;
class QMenu;

namespace kennel {

class Session;

/** Shows the current registry with its outcome; its menu holds all of them and what can be done to the list. */
class RegistrySwitcher : public QToolButton
{
    Q_OBJECT
public:
    /** `listActions` stand below the registries in the menu; they keep their owner. */
    RegistrySwitcher(Session &session, const QList<QAction *> &listActions, QWidget *parent = nullptr);

    void setCurrent(std::optional<RegistryId> registry);
    /** Says anew what is known of the registry. */
    void refresh();
    std::optional<RegistryId> current() const { return m_current; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(kennel::RegistryId registry);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();
    void describe();

    Session &m_session;
    QList<QAction *> m_listActions;
    QMenu *m_menu;
    std::optional<RegistryId> m_current;
};

} // namespace kennel
