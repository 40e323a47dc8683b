// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "actions/registryaction.h"

namespace kennel {

/** Begins again with a registry that misbehaved, from what it shows now. Asks first: it cannot be undone. */
class TrustAction : public RegistryAction
{
    Q_OBJECT
public:
    explicit TrustAction(Session &session, QObject *parent = nullptr);

Q_SIGNALS:
    /** It was not possible; `sentence` says why. */
    void refused(const QString &sentence);

protected:
    QString obstacle(const RegistryInfo &registry) const override;
    void perform(const RegistryInfo &registry) override;
};

} // namespace kennel
