// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/networkpolicy.h"

#include <chrono>
#include <functional>
#include <optional>

namespace kennel {

/// How long one command may still wait before it tries requests again; all requests of a command share one.
class RetryBudget
{
public:
    /// @p random gives numbers from 0 to 1, for the jitter.
    RetryBudget(const NetworkLimits &limits, std::function<double()> random);

    /// The pause before try number @p next (2 is the first repetition), taken from the budget. Nothing if there were
    /// tries enough, if the budget does not suffice, or if the registry asks for more patience (@p retryAfter) than is
    /// left.
    std::optional<std::chrono::milliseconds> take(int next, std::optional<std::chrono::milliseconds> retryAfter);

private:
    std::chrono::milliseconds m_firstPause;
    std::chrono::milliseconds m_left;
    int m_tries;
    std::function<double()> m_random;
};

} // namespace kennel
