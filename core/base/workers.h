// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstddef>
#include <functional>

namespace kennel {

/// How many threads this machine runs at once; at least 1.
unsigned processorCount();

/// Calls \a work with consecutive ranges [begin, end) that together cover 0 to \a count exactly once, from up to
/// \a threads threads (the calling one included), and returns when all are done. Ranges hold at most \a grain items and
/// are handed out in order, so that uneven work evens out. Everything that \a work wrote is visible to the caller
/// afterwards. If \a work throws, no new range is begun and the first exception is thrown here.
/// With one thread, or one range, everything happens in the calling thread.
void parallelRanges(std::size_t count, std::size_t grain, unsigned threads,
                    const std::function<void(std::size_t begin, std::size_t end)> &work);

/// As parallelRanges() with one item at a time: for few, large pieces of work.
void parallelFor(std::size_t count, unsigned threads, const std::function<void(std::size_t index)> &work);

} // namespace kennel
