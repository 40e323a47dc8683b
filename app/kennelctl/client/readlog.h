// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "answers.h"

namespace kennel {

/// Reads the log at \a address as the options say (refreshed first, or offline). That of a package name is followed to
/// where its namespace is imported from, and by hints that the user consented to.
Task<std::shared_ptr<const LogView>> readLogOf(CommandContext context, LogAddress address);

/// The local time in seconds since 1970, for ages.
std::int64_t secondsNow();

} // namespace kennel
