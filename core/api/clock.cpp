// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/clock.h"

namespace kennel {

std::chrono::sys_time<std::chrono::milliseconds> SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::chrono::milliseconds SystemClock::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace kennel
