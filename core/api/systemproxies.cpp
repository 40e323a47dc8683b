// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/systemproxies.h"

#include "api/hostpolicy.h"

#include <algorithm>

namespace kennel {

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopbackHost(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return systemProxyForQuery(query);
}

bool SystemProxies::isProxied(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = SystemProxies().queryProxy(QNetworkProxyQuery(url));
    return std::ranges::any_of(proxies,
                               [](const QNetworkProxy &proxy) { return proxy.type() != QNetworkProxy::NoProxy; });
}

} // namespace kennel
