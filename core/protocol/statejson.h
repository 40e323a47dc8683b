// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/timestamp.h"
#include "protocol/operatorstate.h"
#include "protocol/packagestate.h"

#include <string>

namespace kennel {

/// The snapshot JSON of spec 5.6, compact, members in the order of that section, empty ones left out; `{}` for an empty
/// log. As in the reference, a yanked release has no content there.
[[nodiscard]] std::string stateJson(const PackageState &state);
/// The same for an operator log.
[[nodiscard]] std::string stateJson(const OperatorState &state);

/// `<seconds>.<nanoseconds>` as in snapshots, without zero padding (spec 11.23). Unlike the reference, times before
/// 1970 are written too, with negative seconds.
[[nodiscard]] std::string snapshotTime(const Timestamp &time);

} // namespace kennel
