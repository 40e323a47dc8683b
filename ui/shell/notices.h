// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/flowresults.h"
#include "session/registryinfo.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace kennel {

class MessageBar;
class Session;

/** The message bars above the page: what the demo registry is, undo, and questions of the session. */
class Notices : public QWidget
{
    Q_OBJECT
public:
    explicit Notices(Session &session, QAction *addRegistry, QWidget *parent = nullptr);

    /** Says what the demo registry is, unless the user closed that for good. */
    void showDemo(bool on);
    /** Offers to take back the removal of `registry`. */
    void offerUndo(const RegistryInfo &registry);
    /** Says that something did not work. */
    void complain(const QString &headline, const QString &text);

Q_SIGNALS:
    /** The user took a removal back. */
    void restored(kennel::RegistryId registry);

protected:
    bool event(QEvent *event) override;

private:
    void askHost(RegistryId registry, const QString &host);
    void askConsent(const FederationConsent &hint);
    MessageBar *add(MessageBar *bar);

    Session &m_session;
    QVBoxLayout *m_layout;
    MessageBar *m_demo = nullptr;
    QPointer<MessageBar> m_complaint;
    QAction *m_addRegistry;
    QStringList m_asked; ///< hosts and hints that were asked about: a bar that was closed is an answer for this run
};

} // namespace kennel
