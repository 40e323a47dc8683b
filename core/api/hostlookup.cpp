// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/hostlookup.h"

#include "api/hostpolicy.h"
#include "api/wakeup.h"

#include <QHostInfo>
#include <QTimer>

#include <algorithm>

namespace kennel {

QCoro::Task<QList<QHostAddress>> lookUpHost(QString host, std::chrono::milliseconds limit, CancelToken cancel)
{
    if (const QHostAddress address(host); !address.isNull())
        co_return {address};
    if (isLoopbackHost(host))
        co_return {QHostAddress(QHostAddress::LocalHost)};
    Wakeup wakeup;
    QList<QHostAddress> addresses;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&wakeup] { wakeup.set(); });
    timer.start(limit);
    const std::stop_callback onCancel(cancel, [&wakeup] { wakeup.setLater(); });
    const int lookup = QHostInfo::lookupHost(host, &timer, [&](const QHostInfo &info) {
        addresses = info.addresses();
        wakeup.set();
    });
    co_await wakeup.wait();
    QHostInfo::abortHostLookup(lookup);
    co_return addresses;
}

bool isAnyPublic(const QList<QHostAddress> &addresses)
{
    return addresses.isEmpty() || std::ranges::any_of(addresses, isPublicAddress);
}

} // namespace kennel
