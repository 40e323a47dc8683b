// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstdint>

namespace kennel {

/// The two kinds of log (spec 0). Records of the two kinds have different entries, ids and signature prefixes.
enum class LogKind : std::uint8_t {
    Package,
    Operator,
};

} // namespace kennel
