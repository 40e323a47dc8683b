// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Log proof bundles: what decodes is written and read again as the same; a bundle that is accepted for a log that we
// know holds the true hash wherever its proof needs one.
#include "merkle/logproof.h"
#include "merkle/logtree.h"
#include "require.h"

#include <span>

using namespace kennel;

static const LogTree tree =
    LogTree::build(13, [](TreeHasher &hasher, std::uint64_t i) { return hasher.leaf(bytesOf(std::to_string(i))); }, 1);

static void requireTrueHashes(const LogProofBundle &bundle, const LogProofBundle &honest)
{
    for (const auto &[node, hash] : honest.hashes)
        require(bundle.hashes.at(node) == hash);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bundle = LogProofBundle::decode({data, size});
    if (!bundle)
        return 0;
    require(LogProofBundle::decode(bundle->encode()) == *bundle);
    for (std::uint64_t index = 0; index < tree.size(); ++index) {
        const IncludedLeaf leaf{index, tree.hash(Node::leaf(index))};
        if (verifyInclusion(*bundle, {&leaf, 1}, tree.size(), tree.root()))
            requireTrueHashes(*bundle, *tree.proveInclusion(tree.size(), std::span(&index, 1)));
        if (index > 0 && verifyConsistency(*bundle, index, tree.rootAt(index), tree.size(), tree.root()))
            requireTrueHashes(*bundle, *tree.proveConsistency(index, tree.size()));
    }
    return 0;
}
