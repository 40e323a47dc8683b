// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QNetworkProxyFactory>
#include <QUrl>

namespace kennel {

/// The proxies of the system's settings; never for this computer, whatever the settings say.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

    /// Whether @p url would be fetched through a proxy.
    static bool isProxied(const QUrl &url);
};

} // namespace kennel
