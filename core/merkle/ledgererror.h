// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstdint>

namespace kennel {

/// Why bytes are no ledger, or why it could not be worked with.
enum class LedgerCode {
    Size,  ///< not a multiple of 64 bytes, or more entries than can be
    Range, ///< a piece that does not begin where the last one ended, ends before it begins, or a length beyond the end
    Short, ///< a piece with fewer entries than it was announced to have
    Cancelled, ///< the caller asked to stop
};

struct LedgerError
{
    LedgerCode code = LedgerCode::Size;
    std::uint64_t got = 0;  ///< bytes for Size, entries or registry indexes else
    std::uint64_t want = 0; ///< what it should have been, where that is a number

    bool operator==(const LedgerError &) const = default;
};

} // namespace kennel
