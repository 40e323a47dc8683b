// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/flowcontext.h"
#include "session/logview.h"
#include "session/registrydata.h"
#include "store/setasidetable.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kennel {

/// What logs are fetched for.
enum class FetchPurpose : std::uint8_t {
    Read,  ///< the views, in memory; nothing is written
    Sync,  ///< what follows the kept records waits in quarantine, as it may be very much; no views
    Audit, ///< the same from the beginning, compared with what is kept
};

/// One package log that was fetched and judged.
struct FetchedLog
{
    std::shared_ptr<LogView> view; ///< only for FetchPurpose::Read
    LogSummary summary;
    std::vector<SetAsideRecord> refused; ///< what arrived and will be in no log; only for FetchPurpose::Read
    std::size_t keptRecords = 0;         ///< so many of its records are in the store and stay
    bool storable = false;               ///< what arrived is what the registry signed (also if it breaks a rule)

    /// The records of `view` that are not in the store.
    std::vector<PublishedRecord> freshRecords() const;
};

/// The logs that were fetched, and what stood against them.
struct LogStepResult
{
    std::map<LogId, FetchedLog> logs;
    std::vector<Finding> findings; ///< of fetching; those of the records are in the views
    std::vector<LogId> denied;     ///< the registry says that it has no such log
    std::string hint;              ///< federation hint that came with such an answer, unchecked
    bool complete = false;         ///< every log was fetched or denied
};

/// The ground on which logs are fetched.
struct LogGround
{
    RegistryId registry;
    SignedCheckpoint checkpoint;              ///< accepted, or about to be
    std::shared_ptr<const LedgerData> ledger; ///< recomputed to that checkpoint; null: none
    std::shared_ptr<const NameMap> names;     ///< never null
    std::string operatorToken; ///< cursor at the end of the operator log, which comes along with every answer
};

/// The records of \a log before position \a end that are not as in \a kept: what came and does not go into the log.
std::vector<SetAsideRecord> recordsBeside(std::span<const PublishedRecord> kept, const LogView &log, std::size_t end);

/// Fetches and judges package logs, a batch at a time.
QCoro::Task<LogStepResult> fetchLogs(FlowContext &context, LogGround ground, std::vector<LogId> logs,
                                     FetchPurpose purpose);

} // namespace kennel
