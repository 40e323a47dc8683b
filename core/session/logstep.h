// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/flowcontext.h"
#include "session/logview.h"
#include "session/registrydata.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kennel {

/// One package log that was fetched and judged; its new records wait in quarantine.
struct FetchedLog
{
    std::shared_ptr<const LogView> view; ///< null if several logs were asked for: they may be very many
    LogSummary summary;
    std::size_t keptRecords = 0; ///< so many of its records are in the store and stay
    bool storable = false;       ///< what arrived is what the registry signed (also if it breaks a rule)
};

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

/// Fetches up to \a logs.size() package logs, a batch at a time: what follows the kept records, or with \a
/// fromBeginning everything, compared with what is kept.
QCoro::Task<LogStepResult> fetchLogs(FlowContext &context, LogGround ground, std::vector<LogId> logs,
                                     bool fromBeginning);

} // namespace kennel
