// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "actions/registryaction.h"

#include "session/session.h"

namespace kennel {

RegistryAction::RegistryAction(Session &session, const QIcon &icon, const QString &text, QObject *parent)
    : QAction(icon, text, parent)
    , m_session(session)
{
    connect(&session, &Session::registriesChanged, this, &RegistryAction::update);
    connect(&session, &Session::viewChanged, this, &RegistryAction::update);
    connect(&session, &Session::jobAdded, this, &RegistryAction::update);
    connect(&session, &Session::jobFinished, this, &RegistryAction::update);
    connect(this, &QAction::triggered, this, [this] {
        if (const auto info = m_registry ? m_session.registry(*m_registry) : std::nullopt) {
            perform(*info);
        }
    });
    setEnabled(false);
}

void RegistryAction::setRegistry(std::optional<RegistryId> registry)
{
    m_registry = registry;
    update();
}

void RegistryAction::update()
{
    const auto info = m_registry ? m_session.registry(*m_registry) : std::nullopt;
    const QString reason = info ? obstacle(*info) : tr("There is no registry to do this with");
    setEnabled(reason.isEmpty());
    setStatusTip(reason);
}

} // namespace kennel
