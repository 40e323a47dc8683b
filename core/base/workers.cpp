// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/workers.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace kennel {

unsigned processorCount()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

void parallelRanges(std::size_t count, std::size_t grain, unsigned threads,
                    const std::function<void(std::size_t begin, std::size_t end)> &work)
{
    grain = std::clamp<std::size_t>(grain, 1, std::max<std::size_t>(count, 1));
    std::atomic<std::size_t> next = 0;
    std::mutex failureLock;
    std::exception_ptr failure;
    const auto run = [&] {
        for (;;) {
            const std::size_t begin = next.fetch_add(1, std::memory_order_relaxed) * grain;
            if (begin >= count)
                return;
            try {
                work(begin, std::min(begin + grain, count));
            } catch (...) {
                const std::scoped_lock lock(failureLock);
                if (!failure)
                    failure = std::current_exception();
                next.store(count, std::memory_order_relaxed); // grain >= 1: no range is left
            }
        }
    };
    {
        const std::size_t ranges = count / grain + (count % grain != 0 ? 1 : 0);
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < std::min<std::size_t>(threads, ranges); ++i)
            helpers.emplace_back(run);
        run();
    } // the threads are joined here, which publishes what they wrote
    if (failure)
        std::rethrow_exception(failure);
}

void parallelFor(std::size_t count, unsigned threads, const std::function<void(std::size_t index)> &work)
{
    parallelRanges(count, 1, threads, [&work](std::size_t begin, std::size_t) { work(begin); });
}

} // namespace kennel
