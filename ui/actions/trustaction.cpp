// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "actions/trustaction.h"

#include "dialogs/trustquestion.h"
#include "format/findingtext.h"
#include "session/session.h"
#include "widgets/glyph.h"

#include <QApplication>

#include <QCoroTask>

namespace kennel {

TrustAction::TrustAction(Session &session, QObject *parent)
    : RegistryAction(session, glyphIcon(Glyph::Pin), tr("Trust Again…"), parent)
{
    setToolTip(tr("Begin again from what the registry shows now; all evidence is kept"));
}

QString TrustAction::obstacle(const RegistryInfo &registry) const
{
    return registry.broken ? QString() : tr("Nothing stands against %1").arg(registry.label);
}

void TrustAction::perform(const RegistryInfo &registry)
{
    askTrust(registry, QApplication::activeWindow(), [this, id = registry.id] {
        QCoro::connect(session().trust(id), this, [this](const std::expected<RegistryInfo, Finding> &result) {
            if (!result) {
                Q_EMIT refused(findingSentence(result.error()));
            }
        });
    });
}

} // namespace kennel
