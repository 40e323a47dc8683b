// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <sys/resource.h>
#include <sys/time.h>

#include <algorithm>
#include <chrono>
#include <concepts>
#include <cstdio>

namespace kennel::bench {

inline double secondsOf(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

/// Wall time, and processor time of all threads, in seconds: on a machine that is busy otherwise only the second says
/// much.
struct Clock
{
    double wall = 0;
    double processor = 0;

    static Clock now()
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return {std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(),
                secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime)};
    }

    Clock since(const Clock &begin) const { return {wall - begin.wall, processor - begin.processor}; }

    /// Of two runs the shorter times, each by itself: what disturbs a run only ever adds.
    friend Clock best(const Clock &a, const Clock &b)
    {
        return {std::min(a.wall, b.wall), std::min(a.processor, b.processor)};
    }
};

/// The best of \a runs (at least 1) runs of \a work.
template <std::invocable Work>
Clock bestOf(int runs, Work &&work)
{
    Clock shortest{1e9, 1e9};
    for (int i = 0; i < runs; ++i) {
        const Clock begin = Clock::now();
        work();
        shortest = best(shortest, Clock::now().since(begin));
    }
    return shortest;
}

/// Says where a ratio was not reached; false then.
inline bool reach(bool isReached, const char *what)
{
    if (!isReached)
        std::fprintf(stderr, "MISSED: %s\n", what);
    return isReached;
}

/// The most memory that this process ever held, in MiB.
inline double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace kennel::bench
