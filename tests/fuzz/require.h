// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstdlib>

/// A property that a fuzzer asserts: whatever the input, it holds.
inline void require(bool property)
{
    if (!property)
        std::abort();
}
