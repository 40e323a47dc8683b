// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "merkle/ledger.h"
#include "merkle/ledgerlogs.h"
#include "merkle/logtree.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace kennel {

/// A ledger whose roots are those of the accepted checkpoint, with what can be computed from it alone. Immutable.
struct LedgerData
{
    Ledger ledger;
    LogTree tree;    ///< of the whole ledger
    LedgerLogs logs; ///< grouped

    std::uint64_t length() const { return ledger.size(); }
};

/// Trees and groups of \a ledger on \a threads threads; null if \a stop was requested. Judges nothing.
std::shared_ptr<const LedgerData> makeLedgerData(Ledger ledger, unsigned threads, const std::stop_token &stop);

} // namespace kennel
