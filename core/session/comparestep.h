// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/evidence.h"
#include "session/flowcontext.h"
#include "session/registrydata.h"

#include <map>
#include <optional>
#include <vector>

namespace kennel {

/// What comparing a well signed checkpoint with all that are kept showed.
struct CompareStepResult
{
    std::vector<Finding> findings;
    std::optional<Contradiction> contradiction;  ///< evidence of misbehaviour; empty: none
    std::map<std::int64_t, Outcome> consistency; ///< by journal row
    std::map<std::int64_t, Bytes> proofs;        ///< by journal row: what the registry gave
};

/// Well signed checkpoints that are kept, the longest first.
using KeptStatements = std::vector<const CheckpointRow *>;

/// Those of \a base, which must outlive the result, that its registry can be held to. Before first contact is complete
/// nobody is pinned: then only what the operator of \a operatorLog signed.
KeptStatements keptStatements(const RegistryData &base, const LogView &operatorLog);

/// Whether \a offered, whose signature holds, contradicts one of \a kept by itself: a shorter log is a rollback, other
/// roots at the same length are a fork.
CompareStepResult compareStatements(FlowContext &context, const KeptStatements &kept, const SignedCheckpoint &offered);

/// The same, and for each shorter one of \a kept the registry must prove that its log only grew. Asked for are proofs
/// from \a accepted and from those that no kept proof connects with it.
QCoro::Task<CompareStepResult> compareWithKept(FlowContext &context, const KeptStatements &kept,
                                               const std::optional<CheckpointRow> &accepted,
                                               const SignedCheckpoint &offered);

} // namespace kennel
