// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "actions/registryaction.h"

namespace kennel {

/** Takes a registry from the list; its data stay until the undo is no longer offered. */
class RemoveRegistryAction : public RegistryAction
{
    Q_OBJECT
public:
    explicit RemoveRegistryAction(Session &session, QObject *parent = nullptr);

Q_SIGNALS:
    void removed(const kennel::RegistryInfo &registry);

protected:
    QString obstacle(const RegistryInfo &registry) const override;
    void perform(const RegistryInfo &registry) override;
};

} // namespace kennel
