// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <compare>
#include <cstdint>

namespace kennel {

/// A moment as records state it: seconds since 1970 (negative before) and nanoseconds within the second, 0 to
/// 999 999 999 once normalised (spec 4.3).
struct Timestamp
{
    std::int64_t seconds = 0;
    std::int32_t nanos = 0;

    auto operator<=>(const Timestamp &) const = default;
};

} // namespace kennel
