// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/connectioncost.h"

#include <QNetworkInformation>

namespace kennel {

SystemConnectionCost::SystemConnectionCost(QObject *parent)
    : ConnectionCost(parent)
{
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered))
        connect(QNetworkInformation::instance(), &QNetworkInformation::isMeteredChanged, this,
                &ConnectionCost::changed);
}

bool SystemConnectionCost::isMetered() const
{
    const auto *information = QNetworkInformation::instance();
    return information && information->isMetered();
}

} // namespace kennel
