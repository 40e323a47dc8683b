// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <functional>

namespace kennel::test {

/// Calls \a check with every changed form of \a good: each bit flipped, each shorter beginning, each byte left out,
/// each byte doubled, something behind it. Returns how many there were.
inline std::size_t corrupt(const Bytes &good, const std::function<void(ByteView)> &check)
{
    std::size_t count = 0;
    const auto next = [&](ByteView changed) {
        check(changed);
        ++count;
    };
    Bytes changed = good;
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        changed[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
        next(changed);
        changed[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
    }
    for (std::size_t size = 0; size < good.size(); ++size)
        next(ByteView(good).first(size));
    for (std::size_t i = 0; i < good.size(); ++i) {
        changed = good;
        changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(i));
        next(changed);
        changed = good;
        changed.insert(changed.begin() + static_cast<std::ptrdiff_t>(i), good[i]);
        next(changed);
    }
    changed = good;
    changed.push_back(0);
    next(changed);
    return count;
}

} // namespace kennel::test
