// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/digest.h"
#include "merkle/ledger.h"
#include "merkle/ledgererror.h"
#include "merkle/logtree.h"
#include "merkle/maptree.h"

#include <cstdint>
#include <expected>
#include <span>
#include <stop_token>
#include <vector>

namespace kennel {

/// Both roots that a registry must have signed when its log had \a length leaves.
struct LedgerRoots
{
    std::uint64_t length = 0;
    Digest logRoot;
    Digest mapRoot;

    bool operator==(const LedgerRoots &) const = default;
};

/// The log tree of a whole ledger: roots and proofs at every length. Empty if \a stop was requested.
LogTree buildLogTree(const Ledger &ledger, unsigned threads, std::stop_token stop = {});

/// The map after the first \a length entries of a ledger, which has at least that many. If \a stop is requested
/// meanwhile, the result means nothing.
MapTree buildMapTree(const Ledger &ledger, std::uint64_t length, unsigned threads, const std::stop_token &stop = {});

/// Both roots at each of \a lengths, in their order (spec 9.3): what every checkpoint of these lengths must have
/// signed. This is the only way to find a wrong map root. \a log is the tree of the same ledger, at least as long.
/// Between lengths only what changed is computed again. Errors: Range (a length beyond the ledger), Cancelled.
std::expected<std::vector<LedgerRoots>, LedgerError> recompute(const Ledger &ledger, const LogTree &log,
                                                               std::span<const std::uint64_t> lengths, unsigned threads,
                                                               std::stop_token stop = {});

/// As above for those who do not need the log tree otherwise.
std::expected<std::vector<LedgerRoots>, LedgerError>
recompute(const Ledger &ledger, std::span<const std::uint64_t> lengths, unsigned threads, std::stop_token stop = {});

} // namespace kennel
