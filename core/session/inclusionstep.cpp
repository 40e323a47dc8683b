// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/inclusionstep.h"

#include "merkle/logproof.h"
#include "merkle/mapproof.h"
#include "merkle/treehasher.h"
#include "protocol/packagename.h"
#include "session/findings.h"

#include <algorithm>

namespace kennel {

namespace {

std::optional<Finding> judge(const InclusionAnswer &answer, const std::vector<HeadClaim> &heads,
                             const SignedCheckpoint &checkpoint)
{
    TreeHasher hasher;
    std::vector<IncludedLeaf> leaves;
    std::vector<LogLeaf> mapLeaves;
    for (const auto &head : heads) {
        leaves.push_back({head.registryIndex, hasher.logLeaf(head.leaf)});
        mapLeaves.push_back(head.leaf);
    }
    const auto &contents = checkpoint.checkpoint;
    auto holds = verifyInclusion(answer.log, leaves, contents.logLength, contents.logRoot);
    if (holds)
        holds = verifyMap(answer.map, mapLeaves, contents.mapRoot);
    if (holds)
        return {};
    Details details;
    addCheckpointDetails(details, checkpoint);
    // For errors about one leaf, `position` counts those asked for.
    const auto at = holds.error().position;
    const auto code = holds.error().code;
    const bool aboutLeaf = at < heads.size() && code != ProofCode::Missing && code != ProofCode::Decode;
    if (aboutLeaf)
        details["registryIndex"] = heads[static_cast<std::size_t>(at)].registryIndex;
    return proofFinding(holds.error(),
                        aboutLeaf ? heads[static_cast<std::size_t>(at)].leaf.log.text() : checkpointSubject(contents),
                        std::move(details));
}

} // namespace

std::vector<HeadClaim> headsOf(const LedgerData &ledger)
{
    std::vector<HeadClaim> heads;
    heads.reserve(ledger.logs.size());
    for (std::size_t i = 0; i < ledger.logs.size(); ++i) {
        const auto index = ledger.logs.entries(i).back();
        heads.push_back({index, ledger.ledger.entry(index)});
    }
    std::ranges::stable_partition(heads, [](const HeadClaim &head) { return head.leaf.log == operatorLogId(); });
    return heads;
}

QCoro::Task<InclusionStepResult> proveHeads(FlowContext &context, const SignedCheckpoint &checkpoint,
                                            std::vector<HeadClaim> heads)
{
    InclusionStepResult result;
    context.job.setStage(JobStage::Inclusion, heads.size());
    const auto batchSize = static_cast<std::size_t>(context.client.limits().inclusionBatch);
    const auto length = checkpoint.checkpoint.logLength;
    for (std::size_t begin = 0; begin < heads.size(); begin += batchSize) {
        const auto end = std::min(begin + batchSize, heads.size());
        const std::vector<HeadClaim> batch(heads.begin() + static_cast<std::ptrdiff_t>(begin),
                                           heads.begin() + static_cast<std::ptrdiff_t>(end));
        std::vector<std::uint64_t> indices;
        indices.reserve(batch.size());
        for (const auto &head : batch)
            indices.push_back(head.registryIndex);
        auto answers = co_await context.client.inclusion(length, indices);
        if (!answers || answers->size() != 1) {
            if (!answers && !answers.error().isCancelled)
                result.findings.push_back(answers.error().finding);
            co_return result;
        }
        const auto answer = std::make_shared<const InclusionAnswer>(std::move(answers->front()));
        auto finding = co_await offload([answer, batch, checkpoint] { return judge(*answer, batch, checkpoint); });
        if (finding) {
            result.findings.push_back(std::move(*finding));
            co_return result;
        }
        result.proven += batch.size();
        context.job.setProgress(result.proven);
        if (batch.size() == heads.size())
            result.proof = HeadProof{length, indices, answer->log.encode(), answer->map.encode()};
    }
    co_return result;
}

} // namespace kennel
