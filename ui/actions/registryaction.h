// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registryinfo.h"

#include <QAction>

namespace kennel {

class Session;

/** Something that is done to one registry. Disabled, with the reason as status tip, where it does not apply. */
class RegistryAction : public QAction
{
    Q_OBJECT
public:
    RegistryAction(Session &session, const QIcon &icon, const QString &text, QObject *parent = nullptr);

    void setRegistry(std::optional<RegistryId> registry);
    std::optional<RegistryId> registry() const { return m_registry; }

protected:
    /** Why it does not apply to `registry`; empty if it does. */
    virtual QString obstacle(const RegistryInfo &registry) const = 0;
    virtual void perform(const RegistryInfo &registry) = 0;
    Session &session() const { return m_session; }

private:
    void update();

    Session &m_session;
    std::optional<RegistryId> m_registry;
};

} // namespace kennel
