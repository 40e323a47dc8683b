// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/retrybudget.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kennel {

RetryBudget::RetryBudget(const NetworkLimits &limits, std::function<double()> random)
    : m_firstPause(limits.firstPause)
    , m_left(limits.totalPause)
    , m_tries(limits.tries)
    , m_random(std::move(random))
{
}

std::optional<std::chrono::milliseconds> RetryBudget::take(int next,
                                                           std::optional<std::chrono::milliseconds> retryAfter)
{
    if (next > m_tries)
        return {};
    const double doubled = double(m_firstPause.count()) * std::exp2(next - 2);
    // Between three quarters and five quarters, so that clients which failed together do not come back together.
    const std::chrono::milliseconds own(std::llround(doubled * (0.75 + 0.5 * m_random())));
    const auto pause = std::max(own, retryAfter.value_or(own));
    if (pause > m_left)
        return {};
    m_left -= pause;
    return pause;
}

} // namespace kennel
