// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/session.h"

#include <QObject>

#include <optional>

namespace kennel {

class CheckpointsPage;
class EvidencePresenter;

/** Feeds a CheckpointsPage from the session and does what it asks for. Belongs to the page. */
class CheckpointsPresenter : public QObject
{
    Q_OBJECT

public:
    CheckpointsPresenter(Session &session, CheckpointsPage &page);

private:
    void resolve();
    void show();
    void setView(const std::shared_ptr<const RegistryView> &view);
    void askTrust();
    QCoro::Task<void> load();
    QCoro::Task<void> sync(SyncOptions options);
    QCoro::Task<void> verify(quint64 length);
    QCoro::Task<void> trust();

    Session &m_session;
    CheckpointsPage &m_page;
    EvidencePresenter *const m_evidence;
    std::optional<RegistryId> m_registry;
};

} // namespace kennel
