// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"
#include "base/outcome.h"
#include "protocol/checkpoint.h"
#include "protocol/envelope.h"
#include "protocol/logkind.h"
#include "protocol/operatorstate.h"
#include "protocol/packagename.h"
#include "protocol/packagestate.h"
#include "protocol/record.h"
#include "protocol/recordoutcome.h"
#include "session/registryinfo.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <variant>
#include <vector>

namespace kennel {

/// Where the proof that a record is in the registry log comes from.
enum class Inclusion : std::uint8_t {
    Unknown,            ///< nothing proves it yet (older records while there is no ledger)
    GivenByRegistry,    ///< an inclusion proof of the registry was checked (heads), or the chain leads to such a head
    ComputedFromLedger, ///< the record is at its place in a ledger whose recomputed root is the signed one
};

/// A record of either kind. Which bytes its fields are read from is not kept: whoever shows them reads that one again.
using DecodedRecord = std::variant<PackageRecord, OperatorRecord>;

/// One record of a log as the registry published it, with everything that was found out about it.
struct RecordView
{
    std::uint64_t position = 0; ///< in its log, from 0
    PublishedRecord published;  ///< the envelope as received, the registry index, the cursor
    RecordId id;                ///< computed from the content bytes
    std::expected<DecodedRecord, DecodeError> decoded;
    RecordChecks checks; ///< all not reached if an earlier record of the log was refused
    Outcome outcome = Outcome::NotChecked;
    std::optional<RecordError> error; ///< the rule it broke, if it broke one
    RecordMarks marks;
    bool envelopeChanged = false; ///< key id or signature differ from what was received earlier for the same bytes
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
    /// The registry misbehaved, and what is here was verified before: as what. Nothing: it did not.
    std::optional<Outcome> beforeBreak = {};
    bool headProven = false;    ///< log and map inclusion of the head, given by the registry and checked
    bool matchesLedger = false; ///< every record is at its place in the recomputed ledger, none missing
};

} // namespace kennel
