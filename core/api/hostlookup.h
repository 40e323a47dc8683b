// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/canceltoken.h"

#include <QCoroTask>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <chrono>

namespace kennel {

/// The addresses of @p host: itself if it is an address, otherwise what the system's resolver says within @p limit;
/// empty if it says nothing or the caller cancels.
QCoro::Task<QList<QHostAddress>> lookUpHost(QString host, std::chrono::milliseconds limit, CancelToken cancel);

/// Whether a registry with these addresses counts as being on a public address. One whose address is not known does.
bool isAnyPublic(const QList<QHostAddress> &addresses);

} // namespace kennel
