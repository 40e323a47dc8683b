// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "clientcommand.h"

namespace kennel {

/// Reads the log \a log as the options say (refreshed first, or offline).
Task<std::shared_ptr<const LogView>> readLogOf(CommandContext context, LogId log);

/// The local time in seconds since 1970, for ages.
std::int64_t secondsNow();

} // namespace kennel
