// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/clock.h"
#include "server/importer.h"
#include "server/registry.h"

#include <QUrl>

#include <expected>
#include <memory>

namespace kennel {

/// The registry that Kennel carries, so that there is something real to look at with no network and no account. It is
/// made in memory from sources in the program (resources/demo), with published keys and fixed times: every machine and
/// every launch makes the same records, bytes and roots. Only the time of the newest checkpoint is the present one.
namespace demo {

/// The base URL under which it is known inside Kennel. The name is reserved and leads nowhere: LocalTransport answers.
QUrl baseUrl();

/// Makes it, which takes some hundredths of a second. Errors: ImportError, if the sources are wrong.
std::expected<std::shared_ptr<const Registry>, ImportError> open(std::shared_ptr<const Clock> clock);

} // namespace demo

} // namespace kennel
