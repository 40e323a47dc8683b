// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "protocol/replay.h"
#include "session/ledgerdata.h"
#include "session/logview.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace kennel {

/// What is known about a log before its records are judged.
struct LogMaterial
{
    LogKind kind = LogKind::Package;
    RegistryId registry;
    LogId log;
    std::optional<PackageName> name;
    std::vector<PublishedRecord> records;
    std::optional<SignedCheckpoint> standsOn; ///< the checkpoint up to which the records should be complete
    std::uint64_t completeTo = 0; ///< length up to which they are complete, if shorter; 0: that of `standsOn`
    bool headProven = false;
    const LedgerData *ledger = nullptr; ///< recomputed and as long as `standsOn`; null: none
    Replay<OperatorState> replayed;     ///< of an operator log: of its first records, if they were replayed already
};

/// What a list of packages needs to know of a judged log.
struct LogSummary
{
    bool judged = true; ///< false: only the number of records is known yet
    Outcome outcome = Outcome::NotChecked;
    std::uint64_t records = 0;
    std::uint64_t acceptedRecords = 0;
    std::optional<Version> newest;
    bool newestYanked = false;
    std::uint64_t contents = 0; ///< releases, yanked ones included
    std::vector<Finding> findings;
};

/// The records of \a log as they were published.
std::vector<PublishedRecord> publishedRecords(const LogView &log);

/// Goes on with the \a replay of an operator log behind those of \a records that it has judged already. False: one was
/// refused.
bool replayOn(Replay<OperatorState> &replay, const std::vector<PublishedRecord> &records, const ReplayOptions &options);

/// Replays a log from its bytes and compares it with the ledger: every record with its outcome, the state before the
/// first bad one, and findings. Uses \a threads threads and the calling one.
LogView judgeLog(LogMaterial material, unsigned threads, const std::stop_token &stop = {});

LogSummary summaryOf(const LogView &log);

/// `log.incomplete` (could not check), if \a ledger has more than \a records records of a package log: what is kept of
/// it is only its beginning.
std::optional<Finding> judgeCompleteness(const LogId &log, std::uint64_t records, const LedgerData &ledger);

/// Whether the registry indices of \a records from position \a first on rise strictly above that of the record before
/// and stay below \a length; the finding (`log.order`, `log.index-range`) if not.
std::optional<Finding> judgeOrder(const LogId &log, const std::vector<PublishedRecord> &records, std::size_t first,
                                  std::uint64_t length);

/// Whether \a records of log \a log are exactly those that the first \a length entries of the ledger have for it; the
/// finding (`log.ledger-mismatch`) about the first difference if not.
std::optional<Finding> judgeAgainstLedger(LogKind kind, const LogId &log, const std::vector<PublishedRecord> &records,
                                          const LedgerData &ledger, std::uint64_t length);

} // namespace kennel
