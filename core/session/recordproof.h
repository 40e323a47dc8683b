// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"
#include "base/outcome.h"
#include "crypto/digest.h"
#include "merkle/logproof.h"
#include "merkle/mapproof.h"
#include "protocol/checkpoint.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kennel {

/// The inclusion of one record at the accepted checkpoint, step by step, for drawing.
struct RecordProof
{
    std::uint64_t registryIndex = 0;
    std::uint64_t logLength = 0;
    Digest leafHash;
    Digest root; ///< log root that the steps end in
    std::vector<ProofStep> logSteps;
    std::vector<MapStep> mapSteps; ///< only for the newest record of a log
    std::optional<Digest> mapRoot;
    std::optional<SignedCheckpoint> standsOn;
    bool fromRegistry = false; ///< the registry gave the proof; otherwise it was computed from the recomputed ledger
    Outcome outcome = Outcome::NotChecked;
    std::vector<Finding> findings;
};

} // namespace kennel
