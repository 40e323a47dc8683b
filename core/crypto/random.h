// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstdint>
#include <functional>
#include <span>

namespace kennel {

/// Fills memory with random bytes; false if it cannot.
using RandomSource = std::function<bool(std::span<std::uint8_t>)>;

/// OpenSSL's generator for secrets, seeded by the operating system.
RandomSource systemRandom();

} // namespace kennel
