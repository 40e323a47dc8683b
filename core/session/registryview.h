// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"
#include "base/outcome.h"
#include "protocol/checkpoint.h"
#include "protocol/packagename.h"
#include "protocol/version.h"
#include "session/logview.h"
#include "session/registryinfo.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kennel {

/// How far a view was checked. What does not apply or cannot be known is coverage, not outcome (contract, Outcomes).
struct Coverage
{
    std::uint64_t logs = 0;                ///< package logs in the ledger
    std::uint64_t named = 0;               ///< of them with a name that hashes to the log id
    std::uint64_t withheld = 0;            ///< the registry answered null
    std::uint64_t unanswered = 0;          ///< the registry did not answer, or said it knows no such log
    std::uint64_t checkedLogs = 0;         ///< package logs whose records were all replayed
    std::uint64_t records = 0;             ///< entries of the ledger, operator log included
    std::uint64_t checkedRecords = 0;      ///< records replayed from bytes
    bool ledgerRecomputed = false;         ///< both roots were recomputed from the ledger and are the signed ones
    bool firstContact = false;             ///< there was no earlier checkpoint to compare with
    std::uint64_t headsProven = 0;         ///< heads with an inclusion proof of the registry that was checked
    std::uint64_t checkpointsKept = 0;     ///< distinct checkpoints kept, the accepted one included
    std::uint64_t checkpointsCompared = 0; ///< of them shown to be consistent with the accepted one
    std::uint64_t checkpointsEarlier = 0;  ///< kept from before a person trusted the registry anew
    std::uint64_t contentsChecked = 0;     ///< releases whose content was hashed (audit with content)
    std::uint64_t contents = 0;            ///< releases that there are, as far as logs were replayed
    std::vector<std::string> limits; ///< codes of what could not be covered: "no-ledger", "no-earlier-checkpoint", …

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// One package log of a registry, as the ledger and the names show it.
struct PackageRow
{
    std::optional<PackageName> name; ///< empty when withheld, unanswered or false
    LogId log;
    std::uint64_t records = 0;
    RecordId head;
    std::uint64_t firstIndex = 0;   ///< registry index of the first record
    std::uint64_t lastIndex = 0;    ///< registry index of the head
    std::optional<Outcome> outcome; ///< of the replay, if its records are in the store
    std::optional<Version> newest;  ///< highest version of the replayed log, not yanked if there is such a one
    bool newestYanked = false;
};

/// A distinct checkpoint (length, both roots, key) that was seen, with the first and the latest signed statement.
struct JournalEntry
{
    SignedCheckpoint first;
    SignedCheckpoint latest;
    std::int64_t firstSeen = 0; ///< seconds since 1970, by the local clock
    std::int64_t lastSeen = 0;
    std::uint64_t count = 0;
    std::optional<Outcome> consistency; ///< with the accepted checkpoint; empty: never compared
    bool accepted = false;              ///< was accepted at some time
    bool refused = false;               ///< was turned down; neither: it was seen and could not be checked to the end
    bool earlier = false;               ///< from before a person trusted the registry anew: it is compared with nothing
    std::optional<std::int64_t> wentBack; ///< when it was last offered after a longer one had been
};

/// What shows that a registry misbehaved: kept for ever, readable without Kennel. Its files are read by
/// Session::judgeEvidence: they may be long.
struct EvidenceEntry
{
    std::int64_t id = 0;
    std::string code;      ///< a finding code: checkpoint.fork, operator.identity-changed, …
    std::int64_t when = 0; ///< seconds since 1970
    std::vector<std::pair<QString, std::uint64_t>> files; ///< name → size: signed statements, proofs, logs (JSON)

    friend bool operator==(const EvidenceEntry &, const EvidenceEntry &) = default;
};

/// An immutable snapshot of everything known about one registry.
struct RegistryView
{
    RegistryInfo info;
    Outcome outcome = Outcome::NotChecked;
    std::vector<Finding> findings;            ///< sorted (`sortFindings`)
    std::optional<SignedCheckpoint> accepted; ///< what the view stands on
    std::optional<SignedCheckpoint> offered;  ///< what the registry showed last, when that was refused
    std::optional<std::int64_t> ageSeconds;   ///< of `accepted`, at `checkedAt`
    std::int64_t checkedAt = 0;               ///< seconds since 1970
    Coverage coverage;
    std::vector<PackageRow> packages; ///< by name; unnamed ones last, by log id
    std::shared_ptr<const LogView> operatorLog;
    std::vector<JournalEntry> journal;   ///< by length, then by first seen
    std::vector<EvidenceEntry> evidence; ///< oldest first
    bool online = false;                 ///< refreshed just now; false: from the store, verified again
};

} // namespace kennel
