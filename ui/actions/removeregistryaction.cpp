// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "actions/removeregistryaction.h"

#include "session/session.h"
#include "widgets/glyph.h"

namespace kennel {

RemoveRegistryAction::RemoveRegistryAction(Session &session, QObject *parent)
    : RegistryAction(session, glyphIcon(Glyph::Remove), tr("Remove Registry"), parent)
{
    setToolTip(tr("Take this registry from the list; it can be undone"));
}

QString RemoveRegistryAction::obstacle(const RegistryInfo &registry) const
{
    return registry.parent ? tr("%1 goes together with the registry that imports from it").arg(registry.label)
                           : QString();
}

void RemoveRegistryAction::perform(const RegistryInfo &registry)
{
    [[maybe_unused]] const auto task = session().removeRegistry(registry.id);
    Q_EMIT removed(registry);
}

} // namespace kennel
