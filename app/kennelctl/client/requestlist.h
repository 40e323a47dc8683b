// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/networklog.h"

#include <QJsonObject>
#include <QString>

namespace kennel {

/// Whom a command talked to, as a table, oldest first; a line that says so if it talked to nobody.
QString requestTable(const NetworkLog &log);

/// `method`, `url`, `status` (0: no answer), `sent` and `received` (bytes of the bodies), `started` (seconds since
/// 1970), `milliseconds`, `repeats`, `error` (a finding code, "cancelled", or null).
QJsonObject jsonRequest(const NetworkLogEntry &entry);

} // namespace kennel
