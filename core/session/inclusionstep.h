// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "merkle/logleaf.h"
#include "protocol/checkpoint.h"
#include "session/flowcontext.h"
#include "session/ledgerdata.h"
#include "store/logtable.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kennel {

/// The newest record of a log, and where it should stand.
struct HeadClaim
{
    std::uint64_t registryIndex = 0;
    LogLeaf leaf;
};

/// How many heads are proven to be in a checkpoint, and what stood against it.
struct InclusionStepResult
{
    std::uint64_t proven = 0;
    std::vector<Finding> findings;
    std::optional<HeadProof> proof; ///< as received, if one answer covered all heads
};

/// The heads of all logs of a ledger, the operator log's first.
std::vector<HeadClaim> headsOf(const LedgerData &ledger);

/// Asks the registry to prove \a heads in the log and in the map of \a checkpoint, in batches, and checks every proof.
QCoro::Task<InclusionStepResult> proveHeads(FlowContext &context, const SignedCheckpoint &checkpoint,
                                            std::vector<HeadClaim> heads);

} // namespace kennel
