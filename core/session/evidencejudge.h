// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"
#include "base/outcome.h"
#include "protocol/checkpoint.h"
#include "protocol/envelope.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kennel {

/// The files of one piece of evidence, by name.
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
        Nothing, ///< something is missing, unreadable or not genuine
        /// All signatures hold; that it is misbehaviour, only who kept it can say: what came later, what was answered,
        /// or that a key might sign, as no signature shows that an operator log is whole.
        Word,
        /// One key signed two statements that exclude each other if both are about one registry. A checkpoint does not
        /// name its registry (spec 8): that the key signs for no other, and was not taken from the operator, is known
        /// from elsewhere.
        Contradiction,
    };

    /// Whether every signature, chain and computation in it holds; NotChecked where an operator log is missing, which
    /// says whose signatures they are.
    Outcome outcome = Outcome::Verified;
    Shows shows = Shows::Nothing;
    std::string code; ///< of what it is evidence: checkpoint.fork, …; as far as the files tell, if that is not proven
    std::optional<SignedCheckpoint> kept;
    std::optional<SignedCheckpoint> offered;   ///< none in evidence of a disowned checkpoint
    std::optional<JudgedOperatorLog> log;      ///< under which `kept` was signed
    std::optional<JudgedOperatorLog> otherLog; ///< under which `offered` was, if that is another one
    /// Where the registry was reached, by the word of who kept it: nobody signs that. Empty if it is not written there.
    QString writtenUrl;
    std::vector<Finding> findings;
};

/// The names of the files that evidence may consist of; that of a piece of a ledger ends in a number and ".bin".
bool isEvidencePart(const QString &name);

/// Judges \a parts from their bytes alone, on \a threads threads: operator logs are replayed, checkpoints must be
/// signed by keys that may commit there (spec 8), roots are recomputed, and what the statements exclude is looked at.
/// Two checkpoints that contradict each other are a contradiction only if one key signed both: whoever may sign no
/// longer can show a log that ends before that was taken from him. Then it is one of the key, not of the registry. A
/// ledger must begin with the operator log that it comes with. Each checkpoint is judged by the operator log that
/// it came with, where there are two. Findings: `evidence.missing` (a part; `what` says that it is an operator log),
/// `evidence.no-contradiction`, and those of the parts: `json.…`, `log.…`, `record.…`, `checkpoint.…`, `proof.…`,
/// `ledger.…`.
EvidenceVerdict judgeEvidence(const EvidenceParts &parts, unsigned threads);

/// Whether \a parts say which keys might sign.
bool hasOperatorLog(const EvidenceParts &parts);

/// Evidence out of the store, as it can be handed on, and what it shows.
struct JudgedEvidence
{
    EvidenceParts parts;
    EvidenceVerdict verdict;
};

/// Judges \a parts as judgeEvidence() does. Where they have no operator log, as earlier versions kept none, one of
/// \a operatorLogs under which all signatures hold is put beside them: it proves itself, wherever it comes from.
/// Finding: `evidence.completed` (information).
JudgedEvidence judgeKeptEvidence(EvidenceParts parts, const std::vector<std::vector<PublishedRecord>> &operatorLogs,
                                 unsigned threads);

} // namespace kennel
