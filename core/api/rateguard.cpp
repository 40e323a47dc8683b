// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/rateguard.h"

#include <algorithm>

namespace kennel {

RateGuard::RateGuard(std::chrono::milliseconds time, std::uint64_t bytes, std::chrono::milliseconds start)
    : m_time(time)
    , m_bytes(bytes)
    , m_samples{{start, 0}}
{
}

bool RateGuard::isFastEnough(std::chrono::milliseconds now, std::uint64_t received)
{
    m_samples.push_back({now, received});
    while (m_samples.size() > 1 && m_samples[1].time + m_time <= now)
        m_samples.pop_front();
    const Sample &oldest = m_samples.front();
    return oldest.time + m_time > now || received - oldest.received >= m_bytes;
}

std::chrono::milliseconds RateGuard::checkInterval() const
{
    return std::max(m_time / 12, std::chrono::milliseconds{1});
}

} // namespace kennel
