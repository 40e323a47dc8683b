// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"
#include "session/ledgerdata.h"
#include "session/logjudge.h"
#include "session/logview.h"
#include "session/registryinfo.h"
#include "store/checkpointtable.h"
#include "store/evidencetable.h"
#include "store/logtable.h"
#include "store/nametable.h"
#include "store/registrytable.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace kennel {

/// Everything that the store holds about a registry, but for the records of package logs, as it was read: nothing of it
/// is verified yet.
struct StoredRegistry
{
    RegistryRow row;
    std::vector<CheckpointRow> journal;
    std::vector<EvidenceHeader> evidence;
    std::optional<StoredLog> operatorLog;
    Bytes ledger;
    NameMap names;
    std::vector<std::pair<LogId, std::uint64_t>> packageLogs; ///< and their numbers of records
};

/// Reads it. Use within Database::read.
StoredRegistry readStoredRegistry(Database &database, std::int64_t registry);

/// Reads what an outline shows: the row, the journal, the ledger and the names; not the evidence, nor any log.
StoredRegistry readForOutline(Database &database, std::int64_t registry);

/// Reads what every sync changes: the row, the journal and the headers of the evidence.
StoredRegistry readHeader(Database &database, std::int64_t registry);

/// What is kept about a registry, verified: the ground that flows stand on. Immutable once it is shared.
struct RegistryData
{
    RegistryRow row;
    std::vector<CheckpointRow> journal; ///< of all generations
    std::vector<EvidenceHeader> evidence;
    std::optional<CheckpointRow> accepted;
    std::shared_ptr<const LogView> operatorLog; ///< null before first contact
    std::shared_ptr<const LedgerData> ledger;   ///< null: none; may be shorter than the accepted checkpoint
    bool ledgerVerified = false;                ///< as long as the accepted checkpoint, both roots recomputed
    std::uint64_t headsProven = 0; ///< length at which the registry proved every head, as this process saw; 0: none
    std::shared_ptr<const NameMap> names = std::make_shared<const NameMap>(); ///< never null; may be large
    std::map<LogId, LogSummary> logs;                                         ///< the package logs that are kept
    std::map<std::int64_t, Outcome> consistency; ///< by journal row: with the accepted checkpoint
    std::vector<Finding> findings;               ///< about all of the above, but for single logs

    const OperatorState *operatorState() const;
    std::uint64_t acceptedLength() const { return accepted ? accepted->latest.checkpoint.logLength : 0; }
    RegistryId id() const { return {row.id}; }
};

/// The registry as the window knows it.
RegistryInfo registryInfo(const RegistryRow &row);

/// The name of a log, if the registry gave one that hashes to its id and is a package name.
std::optional<PackageName> verifiedName(const LogId &log, const NameMap &names);

/// The state of the operator log after all records with a registry index below \a length (spec 11.3); nothing unless
/// they were all accepted.
std::optional<OperatorState> operatorStateAt(const LogView &operatorLog, std::uint64_t length);

} // namespace kennel
