// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"
#include "crypto/taggeddigest.h"
#include "merkle/ledgererror.h"
#include "merkle/prooferror.h"
#include "protocol/checkpoint.h"
#include "protocol/recorderror.h"
#include "session/job.h"
#include "store/storeerror.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kennel {

/// A statement of the registry that is false, or that makes the whole end in \a outcome.
Finding errorFinding(std::string_view code, std::string subject, Details details = {},
                     Outcome outcome = Outcome::Failed);
/// Worth a look, changes no outcome.
Finding warningFinding(std::string_view code, std::string subject, Details details = {});
Finding infoFinding(std::string_view code, std::string subject, Details details = {});

/// `job.cancelled`: the user stopped it, so nothing can be said.
Finding cancelledFinding();

/// `registry.unknown`: a registry that is not kept any more was asked for.
Finding unknownRegistry();

/// Why \a job stopped: cancelledFinding(), or `http.timeout` of the whole command. Only for one that did.
Finding stopFinding(const Job &job);

/// Adds stopFinding() to \a findings if \a job stopped and they do not say so yet.
void noteStop(std::vector<Finding> &findings, const Job &job);

/// `store.<code>`: what a store error makes of what was to be read: it could not be checked.
Finding storeFinding(const StoreError &error);

/// `text.control-characters`, if remote \a text holds characters that hide or reorder others; they are shown as
/// symbols.
std::optional<Finding> textFinding(std::string subject, std::string_view text);

/// Where in its log and in the registry a record stands.
struct RecordPlace
{
    std::uint64_t position = 0;
    std::uint64_t registryIndex = 0;
    RecordId id;
    LogId log;
};

/// The three members that every finding about a record has, and its log.
Details recordDetails(const RecordPlace &place);

/// `record.<rule>` with everything that a sentence about it needs.
Finding recordFinding(const RecordPlace &place, const RecordError &error);
/// `checkpoint.unknown-key`, `checkpoint.commit` or `checkpoint.signature`.
Finding checkpointFinding(const SignedCheckpoint &checkpoint, const CheckpointError &error);
/// `proof.<code>`; \a subject says what was to be proved.
Finding proofFinding(const ProofError &error, std::string subject, Details details = {});
/// `ledger.size`, `ledger.range` or `ledger.short`.
Finding ledgerFinding(const LedgerError &error, std::string subject);

/// How a checkpoint is called in findings: "length@log root".
std::string checkpointSubject(const Checkpoint &checkpoint);
/// Length, roots, time and key of a checkpoint; \a prefix goes before each name.
void addCheckpointDetails(Details &details, const SignedCheckpoint &checkpoint, const std::string &prefix = {});

} // namespace kennel
