// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "actions/syncaction.h"

#include "session/session.h"
#include "widgets/glyph.h"

#include <algorithm>

namespace kennel {

SyncAction::SyncAction(Session &session, Depth depth, QObject *parent)
    : RegistryAction(session, glyphIcon(depth == Depth::Sync ? Glyph::Sync : Glyph::Audit),
                     depth == Depth::Sync ? tr("Sync") : tr("Audit in Full"), parent)
    , m_depth(depth)
{
    setToolTip(depth == Depth::Sync ? tr("Fetch the newest checkpoint and verify what it stands for")
                                    : tr("Replay every record of every log and compare it with the signed ledger"));
}

QString SyncAction::obstacle(const RegistryInfo &registry) const
{
    const bool running = std::ranges::any_of(session().jobs(), [&](const Job *job) {
        return job->registry() == registry.id && job->state() == Job::State::Running &&
               (job->kind() == JobKind::Sync || job->kind() == JobKind::Audit);
    });
    return running ? tr("%1 is being synced").arg(registry.label) : QString();
}

void SyncAction::perform(const RegistryInfo &registry)
{
    // The result comes through Session::viewChanged, wherever the user is by then.
    [[maybe_unused]] const auto task = session().sync(registry.id, {.audit = m_depth == Depth::Audit});
}

} // namespace kennel
