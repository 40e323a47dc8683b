// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/comparestep.h"

#include "merkle/logproof.h"
#include "session/findings.h"
#include "session/proofchain.h"

#include <algorithm>

namespace kennel {

namespace {

Details bothDetails(const SignedCheckpoint &kept, const SignedCheckpoint &offered)
{
    Details details;
    addCheckpointDetails(details, offered);
    addCheckpointDetails(details, kept, "kept.");
    return details;
}

bool isFork(const CheckpointRow &kept, const Checkpoint &offered)
{
    return offered.logLength == kept.first.checkpoint.logLength && !offered.sameStatement(kept.first.checkpoint);
}

/// What contradicts what was seen before is no state that the registry could go back from.
bool isRollback(const CheckpointRow &kept, const Checkpoint &offered)
{
    return offered.logLength < kept.first.checkpoint.logLength && (kept.accepted || !kept.contradicts);
}

/// That two signed statements exclude each other, or that no proof joins them.
Contradiction checkpointContradiction(const std::string &code, std::int64_t when, const CheckpointRow &kept,
                                      const SignedCheckpoint &offered, ByteView proof = {})
{
    EvidenceBuilder builder(code, when);
    builder.checkpoint(QStringLiteral("kept-checkpoint.json"), kept.latest);
    builder.checkpoint(QStringLiteral("offered-checkpoint.json"), offered);
    if (!proof.empty())
        builder.bytes(QStringLiteral("consistency-proof.pb"), proof);
    return {builder.row(), kept.id};
}

} // namespace

KeptStatements keptStatements(const RegistryData &base, const LogView &operatorLog)
{
    KeptStatements kept;
    for (const auto &row : base.journal) {
        if (row.generation != base.row.generation || !row.wellSigned)
            continue;
        if (!base.accepted) {
            const auto state = operatorStateAt(operatorLog, row.latest.checkpoint.logLength);
            if (!state || !row.latest.verify(*state))
                continue;
        }
        kept.push_back(&row);
    }
    std::ranges::sort(kept, std::ranges::greater(),
                      [](const CheckpointRow *row) { return row->first.checkpoint.logLength; });
    return kept;
}

CompareStepResult compareStatements(FlowContext &context, const KeptStatements &kept, const SignedCheckpoint &offered)
{
    CompareStepResult result;
    const auto &target = offered.checkpoint;
    const auto contradicts = [&](const std::string &code, bool (*holds)(const CheckpointRow &, const Checkpoint &)) {
        const auto found = std::ranges::find_if(kept, [&](const CheckpointRow *row) { return holds(*row, target); });
        if (found == kept.end())
            return false;
        result.findings.push_back(
            errorFinding(code, checkpointSubject(target), bothDetails((*found)->latest, offered)));
        result.contradiction = checkpointContradiction(code, context.now(), **found, offered);
        return true;
    };
    // Two statements that exclude each other convince anybody; that the shorter one came later, only who saw it.
    if (contradicts("checkpoint.fork", isFork) || contradicts("checkpoint.rollback", isRollback))
        return result;
    for (const auto *row : kept) {
        if (row->first.checkpoint.sameStatement(target))
            result.consistency[row->id] = Outcome::Verified;
    }
    return result;
}

QCoro::Task<CompareStepResult> compareWithKept(FlowContext &context, const KeptStatements &all,
                                               const std::optional<CheckpointRow> &accepted,
                                               const SignedCheckpoint &offered)
{
    auto result = compareStatements(context, all, offered);
    const auto &target = offered.checkpoint;
    if (!result.findings.empty())
        co_return result;

    // What proofs connect with the accepted checkpoint, the proof from that one connects with the new one.
    std::map<std::int64_t, std::expected<void, ProofError>> connected;
    if (accepted)
        connected = co_await offload([&] { return followProofs(all, accepted->first.checkpoint); });
    KeptStatements kept;
    for (const auto *row : all) {
        const auto found = connected.find(row->id);
        const bool isCovered = found != connected.end() && found->second;
        if (row->first.checkpoint.logLength < target.logLength && (!isCovered || row->id == accepted->id))
            kept.push_back(row);
    }
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
            // Hashes that lead elsewhere are the registry's own word that the old log is no part of the new one; a
            // proof of the wrong shape says nothing about the log. What it comes to is named before what showed it.
            if (holds.error().code == ProofCode::LogRoot) {
                result.findings.push_back(errorFinding("checkpoint.consistency", checkpointSubject(target),
                                                       bothDetails(kept[i]->latest, offered)));
                result.contradiction =
                    checkpointContradiction("checkpoint.consistency", context.now(), *kept[i], offered, proof);
            }
            result.findings.push_back(
                proofFinding(holds.error(), checkpointSubject(old), bothDetails(kept[i]->latest, offered)));
            co_return result;
        }
        result.proofs[kept[i]->id] = proof;
        context.job.setProgress(i + 1);
    }
    for (const auto &[row, holds] : connected) {
        if (holds)
            result.consistency[row] = Outcome::Verified;
    }
    co_return result;
}

} // namespace kennel
