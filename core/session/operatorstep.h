// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/flowcontext.h"
#include "session/registrydata.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace kennel {

/// How the operator log that the registry shows relates to the one that is kept.
enum class OperatorRelation : std::uint8_t {
    Extends,
    IdentityChanged, ///< another first record than the pinned one
    Rewritten,       ///< the same first record with another continuation
    Shortened, ///< the beginning of the kept one: that is an answer that leaves out records, and contradicts nothing
};

/// The operator log as of one length of the registry's log.
struct OperatorStepResult
{
    std::shared_ptr<const LogView> log; ///< null if it could not be fetched
    OperatorRelation relation = OperatorRelation::Extends;
    std::size_t keptRecords = 0; ///< so many of its records are in the store already
    bool fromBeginning = false;
    std::vector<Finding> findings; ///< of fetching; those of the records are in the log
};

/// Brings the operator log up to \a length (contract, Trust on first use): what follows the kept records is fetched; if
/// it does not chain to them, or with \a fromBeginning, the whole log is, and compared. Judged are records alone: no
/// ledger, no proof; each page before the next one is asked for, as nothing tells yet how long the log may be: behind a
/// bad record nothing is read.
QCoro::Task<OperatorStepResult> fetchOperatorLog(FlowContext &context, const RegistryData &base, std::uint64_t length,
                                                 bool fromBeginning);

} // namespace kennel
