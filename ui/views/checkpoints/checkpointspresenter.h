// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/session.h"

#include <QObject>

#include <optional>

namespace kennel {

class CheckpointsPage;

/** Feeds a CheckpointsPage from the session and does what it asks for. Belongs to the page. */
class CheckpointsPresenter : public QObject
{
    Q_OBJECT

public:
    CheckpointsPresenter(Session &session, CheckpointsPage &page);

private:
    void resolve();
    void show();
    void askTrust();
    QCoro::Task<void> load();
    QCoro::Task<void> sync(SyncOptions options);
    QCoro::Task<void> verify(quint64 length);
    QCoro::Task<void> trust();

    Session &m_session;
    CheckpointsPage &m_page;
    std::optional<RegistryId> m_registry;
};

} // namespace kennel
