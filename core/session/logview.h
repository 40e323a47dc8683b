// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"
#include "base/outcome.h"
#include "protocol/checkpoint.h"
#include "protocol/envelope.h"
#include "protocol/logkind.h"
#include "protocol/packagename.h"
#include "protocol/record.h"
#include "protocol/recorderror.h"
#include "protocol/state.h"
#include "session/registryinfo.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <variant>
#include <vector>

namespace kennel {

/// The outcome of each check of one record, in the order of spec 5.2. A check that was never reached, because an
/// earlier one failed or an earlier record did, is `NotChecked`.
struct RecordChecks
{
    Outcome chain = Outcome::NotChecked;
    Outcome format = Outcome::NotChecked;
    Outcome time = Outcome::NotChecked;
    Outcome permission = Outcome::NotChecked;
    Outcome signature = Outcome::NotChecked;
};

/// Where the proof that a record is in the registry log comes from.
enum class Inclusion : std::uint8_t {
    Unknown,            ///< nothing proves it yet (older records while there is no ledger)
    GivenByRegistry,    ///< an inclusion proof of the registry was checked (heads), or the chain leads to such a head
    ComputedFromLedger, ///< the record is at its place in a ledger whose recomputed root is the signed one
};

/// Remarkable, never a reason to fail.
struct RecordMarks
{
    bool strangerKey = false;       ///< signed by a key that this very record made known without init (spec 11.7)
    bool initSignedByOther = false; ///< operator init signed by another key than the one it names (spec 11.8)
    bool reencodesDifferently =
        false; ///< decode and encode again gives other bytes: unknown fields, unusual order (11.11)
};

/// One record of a log as the registry published it, with everything that was found out about it.
struct RecordView
{
    using Decoded = std::variant<kennel::Decoded<PackageRecord>, kennel::Decoded<OperatorRecord>>;

    std::uint64_t position = 0; ///< in its log, from 0
    PublishedRecord published;  ///< the envelope as received, the registry index, the cursor
    RecordId id;                ///< computed from the content bytes
    std::expected<Decoded, DecodeError> decoded;
    RecordChecks checks;
    Outcome outcome = Outcome::NotChecked;
    std::optional<RecordError> error; ///< the rule it broke, if it broke one
    RecordMarks marks;
    Inclusion inclusion = Inclusion::Unknown;
};

/// An immutable snapshot of one log: every record with its outcome, and the state before the first bad one.
struct LogView
{
    LogKind kind = LogKind::Package;
    RegistryId registry;
    LogId log;
    std::optional<PackageName> name; ///< only a name that hashes to `log`
    std::vector<RecordView> records;
    std::uint64_t acceptedRecords = 0;               ///< records before the first bad one
    std::variant<PackageState, OperatorState> state; ///< after the last accepted record
    Outcome outcome = Outcome::NotChecked;
    std::vector<Finding> findings;            ///< sorted (`sortFindings`)
    std::optional<SignedCheckpoint> standsOn; ///< the accepted checkpoint up to which the log is complete
    bool headProven = false;                  ///< log and map inclusion of the head, given by the registry and checked
    bool matchesLedger = false;               ///< every record is at its place in the recomputed ledger, none missing
};

} // namespace kennel
