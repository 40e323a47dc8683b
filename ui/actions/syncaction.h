// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "actions/registryaction.h"

namespace kennel {

/** Brings a registry up to date, or audits it in full: every log replayed, every record found at its ledger place. */
class SyncAction : public RegistryAction
{
    Q_OBJECT
public:
    enum class Depth { Sync, Audit };

    SyncAction(Session &session, Depth depth, QObject *parent = nullptr);

protected:
    QString obstacle(const RegistryInfo &registry) const override;
    void perform(const RegistryInfo &registry) override;

private:
    Depth m_depth;
};

} // namespace kennel
