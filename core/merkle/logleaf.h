// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/taggeddigest.h"

#include <compare>

namespace kennel {

/// What the registry log says at one index: this record was appended to this log (spec 6.1).
struct LogLeaf
{
    LogId log;
    RecordId record;

    auto operator<=>(const LogLeaf &) const = default;
};

} // namespace kennel
