// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"
#include "base/outcome.h"
#include "merkle/proofstep.h"
#include "protocol/checkpoint.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kennel {

/// Where a proof may come from.
enum class ProofSource : std::uint8_t {
    RegistryOrLedger, ///< the registry is asked about a head; the ledger shows the rest
    Ledger,           ///< nobody is contacted
};

/// The inclusion of one record at the accepted checkpoint, step by step, for drawing.
struct RecordProof
{
    std::uint64_t registryIndex = 0;
    std::uint64_t logLength = 0;
    std::optional<ProofPath> logPath;         ///< from the leaf to the log root; empty if there is no proof
    std::optional<ProofPath> mapPath;         ///< from the head to the map root; only for the newest record of a log
    std::optional<SignedCheckpoint> standsOn; ///< whose roots both paths must lead to
    bool fromRegistry = false; ///< the registry gave the proof; otherwise it was computed from the recomputed ledger
    Outcome outcome = Outcome::NotChecked;
    std::vector<Finding> findings;
};

} // namespace kennel
