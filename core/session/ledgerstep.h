// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/comparestep.h"
#include "session/flowcontext.h"
#include "session/registrydata.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace kennel {

/// A ledger of exactly the length of a checkpoint, with both of its roots.
struct LedgerStepResult
{
    std::shared_ptr<const LedgerData> ledger; ///< null unless both roots are the signed ones
    std::uint64_t kept = 0; ///< so many entries are in the store already; the others are in quarantine
    std::vector<Finding> findings;
    std::optional<Contradiction> contradiction;  ///< of a kept checkpoint and the ledger that the new one signs
    std::map<std::int64_t, Outcome> consistency; ///< by journal row
};

/// Fetches what is missing of the ledger, recomputes both roots at the length of \a offered and of every one of \a
/// kept, and compares. Findings: those of the client, `http.too-large` for a log whose ledger would exceed the limit,
/// `ledger.…`.
QCoro::Task<LedgerStepResult> fetchLedger(FlowContext &context, const RegistryData &base, const KeptStatements &kept,
                                          const SignedCheckpoint &offered);

} // namespace kennel
