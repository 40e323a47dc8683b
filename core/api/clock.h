// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <chrono>

namespace kennel {

/// Where the time comes from; passed in, so that tests own it.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The time of day, which may jump.
    virtual std::chrono::sys_time<std::chrono::milliseconds> now() const = 0;
    /// A time that only moves forward, from any beginning.
    virtual std::chrono::milliseconds elapsed() const = 0;
};

/// The clocks of the computer.
class SystemClock final : public Clock
{
public:
    std::chrono::sys_time<std::chrono::milliseconds> now() const override;
    std::chrono::milliseconds elapsed() const override;
};

} // namespace kennel
