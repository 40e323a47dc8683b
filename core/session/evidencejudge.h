// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"
#include "base/outcome.h"
#include "protocol/checkpoint.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kennel {

/// The files of one piece of evidence, by name (EvidenceEntry::parts).
using EvidenceParts = std::vector<std::pair<QString, QByteArray>>;

/// An operator log among evidence, replayed from its bytes.
struct JudgedOperatorLog
{
    KeyId operatorKey; ///< who signed its first record
    RecordId first;
    std::uint64_t records = 0;
};

/// What evidence shows to somebody who was not there.
struct EvidenceVerdict
{
    enum class Shows : std::uint8_t {
        Nothing,       ///< something is missing, unreadable or not genuine
        Word,          ///< all signatures hold; that it is misbehaviour, only who kept it can say
        Contradiction, ///< signed statements exclude each other: it convinces anybody who knows the keys
    };

    Outcome outcome = Outcome::Verified; ///< whether every signature, chain and computation in it holds
    Shows shows = Shows::Nothing;
    std::string code; ///< of what it is evidence: checkpoint.fork, operator.identity-changed, …
    std::optional<SignedCheckpoint> kept;
    std::optional<SignedCheckpoint> offered;   ///< none in evidence of a disowned checkpoint
    std::optional<JudgedOperatorLog> log;      ///< under which `kept` was signed
    std::optional<JudgedOperatorLog> otherLog; ///< under which `offered` was, if that is another one
    std::vector<Finding> findings;
};

/// The names of the files that evidence may consist of; that of a piece of a ledger ends in a number and ".bin".
bool isEvidencePart(const QString &name);

/// Judges \a parts from their bytes alone, on \a threads threads: operator logs are replayed, checkpoints must be
/// signed by keys that may commit there (spec 8), roots are recomputed, and what the statements exclude is looked at.
/// Findings: `evidence.missing` (a part), `evidence.no-contradiction`, and those of the parts: `json.…`, `record.…`,
/// `checkpoint.…`, `proof.…`, `ledger.…`.
EvidenceVerdict judgeEvidence(const EvidenceParts &parts, unsigned threads);

} // namespace kennel
