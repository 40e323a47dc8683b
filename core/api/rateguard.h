// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>

namespace kennel {

/// Says when a transfer is too slow on average, so that a server cannot keep one open by sending a byte now and then.
class RateGuard
{
public:
    /// Wants @p bytes in each stretch of @p time.
    RateGuard(std::chrono::milliseconds time, std::uint64_t bytes, std::chrono::milliseconds start);

    /// Whether the transfer, with @p received bytes so far, is still fast enough at @p now. To be asked a few times in
    /// each stretch; times and counts must not go back.
    bool isFastEnough(std::chrono::milliseconds now, std::uint64_t received);

    /// How often to ask: twelve times in each stretch.
    std::chrono::milliseconds checkInterval() const;

private:
    struct Sample
    {
        std::chrono::milliseconds time;
        std::uint64_t received;
    };
    std::chrono::milliseconds m_time;
    std::uint64_t m_bytes;
    std::deque<Sample> m_samples; // one older than a stretch in front, if there is any
};

} // namespace kennel
