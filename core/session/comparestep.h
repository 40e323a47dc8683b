// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/flowcontext.h"
#include "session/registrydata.h"
#include "store/evidencetable.h"

#include <map>
#include <optional>
#include <vector>

namespace kennel {

/// What comparing a well signed checkpoint with all that are kept showed.
struct CompareStepResult
{
    std::vector<Finding> findings;
    std::optional<EvidenceRow> evidence;         ///< of misbehaviour; empty: none
    std::map<std::int64_t, Outcome> consistency; ///< by journal row
    std::map<std::int64_t, Bytes> proofs;        ///< by journal row: what the registry gave
};

/// Compares \a offered, whose signature holds, with every distinct checkpoint that is kept: a shorter log is a
/// rollback, other roots at the same length a fork, and for each shorter one the registry must prove that its log only
/// grew. Beyond `maxConsistencyProofs` kept checkpoints the oldest are left to the ledger.
QCoro::Task<CompareStepResult> compareWithKept(FlowContext &context, const RegistryData &base,
                                               const SignedCheckpoint &offered);

/// The evidence that two signed statements exclude each other, or that no proof joins them.
EvidenceRow checkpointEvidence(const std::string &code, std::int64_t when, const SignedCheckpoint &kept,
                               const SignedCheckpoint &offered, ByteView proof = {});

} // namespace kennel
