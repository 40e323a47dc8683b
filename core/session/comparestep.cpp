// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/comparestep.h"

#include "merkle/logproof.h"
#include "session/evidence.h"
#include "session/findings.h"

#include <algorithm>

namespace kennel {

namespace {

/// So many proofs are asked for in one sync, those of the newest checkpoints first.
constexpr std::size_t maxConsistencyProofs = 64;

Details bothDetails(const SignedCheckpoint &kept, const SignedCheckpoint &offered)
{
    Details details;
    addCheckpointDetails(details, offered);
    addCheckpointDetails(details, kept, "kept.");
    return details;
}

/// Rollback or fork, from the two statements alone.
std::optional<std::string> contradiction(const Checkpoint &kept, const Checkpoint &offered)
{
    if (offered.logLength < kept.logLength)
        return "checkpoint.rollback";
    if (offered.logLength == kept.logLength && !offered.sameStatement(kept))
        return "checkpoint.fork";
    return {};
}

} // namespace

EvidenceRow checkpointEvidence(const std::string &code, std::int64_t when, const SignedCheckpoint &kept,
                               const SignedCheckpoint &offered, ByteView proof)
{
    EvidenceBuilder builder(code, when);
    builder.checkpoint(QStringLiteral("kept-checkpoint.json"), kept);
    builder.checkpoint(QStringLiteral("offered-checkpoint.json"), offered);
    if (!proof.empty())
        builder.bytes(QStringLiteral("consistency-proof.pb"), proof);
    return builder.row();
}

QCoro::Task<CompareStepResult> compareWithKept(FlowContext &context, const RegistryData &base,
                                               const SignedCheckpoint &offered)
{
    CompareStepResult result;
    std::vector<const CheckpointRow *> kept;
    for (const auto &row : base.journal) {
        if (row.generation == base.row.generation && row.wellSigned)
            kept.push_back(&row);
    }
    std::ranges::sort(kept, std::ranges::greater(),
                      [](const CheckpointRow *row) { return row->first.checkpoint.logLength; });

    const auto &target = offered.checkpoint;
    for (const auto *row : kept) {
        if (const auto code = contradiction(row->first.checkpoint, target)) {
            result.findings.push_back(
                errorFinding(*code, checkpointSubject(target), bothDetails(row->latest, offered)));
            result.evidence = checkpointEvidence(*code, context.now(), row->latest, offered);
            co_return result;
        }
        if (row->first.checkpoint.sameStatement(target))
            result.consistency[row->id] = Outcome::Verified;
    }

    std::erase_if(kept, [&](const CheckpointRow *row) { return row->first.checkpoint.logLength == target.logLength; });
    kept.resize(std::min(kept.size(), maxConsistencyProofs));
    context.job.setStage(JobStage::Consistency, kept.size());
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const auto &old = kept[i]->first.checkpoint;
        auto bundle = co_await context.client.consistency(old.logLength, target.logLength);
        if (!bundle) {
            if (!bundle.error().isCancelled)
                result.findings.push_back(bundle.error().finding);
            co_return result;
        }
        const auto holds = verifyConsistency(*bundle, old.logLength, old.logRoot, target.logLength, target.logRoot);
        const auto proof = bundle->encode();
        result.consistency[kept[i]->id] = holds ? Outcome::Verified : Outcome::Failed;
        if (!holds) {
            result.findings.push_back(
                proofFinding(holds.error(), checkpointSubject(old), bothDetails(kept[i]->latest, offered)));
            // Hashes that lead elsewhere are the registry's own word that the old log is no part of the new one; a
            // proof of the wrong shape says nothing about the log.
            if (holds.error().code == ProofCode::LogRoot) {
                result.findings.push_back(errorFinding("checkpoint.consistency", checkpointSubject(target),
                                                       bothDetails(kept[i]->latest, offered)));
                result.evidence =
                    checkpointEvidence("checkpoint.consistency", context.now(), kept[i]->latest, offered, proof);
            }
            co_return result;
        }
        result.proofs[kept[i]->id] = proof;
        context.job.setProgress(i + 1);
    }
    co_return result;
}

} // namespace kennel
