// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/proofchain.h"

#include "merkle/logproof.h"

#include <algorithm>

namespace kennel {

std::map<std::int64_t, std::expected<void, ProofError>> followProofs(std::vector<const CheckpointRow *> rows,
                                                                     const Checkpoint &target)
{
    std::ranges::stable_sort(rows, std::ranges::greater(),
                             [](const CheckpointRow *row) { return row->first.checkpoint.logLength; });
    std::map<std::int64_t, std::expected<void, ProofError>> results;
    std::map<std::uint64_t, Digest> reached{{target.logLength, target.logRoot}};
    for (const auto *row : rows) {
        const auto &checkpoint = row->first.checkpoint;
        if (const auto same = reached.find(checkpoint.logLength); same != reached.end()) {
            if (same->second == checkpoint.logRoot)
                results.emplace(row->id, std::expected<void, ProofError>());
            continue;
        }
        const auto next = row->proofTo > checkpoint.logLength ? reached.find(row->proofTo) : reached.end();
        if (next == reached.end())
            continue;
        const auto bundle = LogProofBundle::decode(row->proof);
        const auto holds =
            bundle ? verifyConsistency(*bundle, checkpoint.logLength, checkpoint.logRoot, next->first, next->second)
                   : std::expected<void, ProofError>(std::unexpected(bundle.error()));
        if (holds)
            reached[checkpoint.logLength] = checkpoint.logRoot;
        results[row->id] = holds;
    }
    return results;
}

} // namespace kennel
