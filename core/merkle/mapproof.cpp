// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "merkle/mapproof.h"

#include "merkle/emptysubtrees.h"
#include "merkle/treehasher.h"

namespace kennel {

/// Folds a leaf up to the root. The steps are written to \a steps if given.
static std::expected<Digest, ProofError> fold(TreeHasher &hasher, const MapProof &proof, const Digest &path,
                                              const Digest &leafHash, std::vector<ProofStep> *steps)
{
    if (proof.size() > limits::MapDepth) {
        return std::unexpected(ProofError{.code = ProofCode::MapDepth, .got = proof.size(), .want = limits::MapDepth});
    }
    const EmptySubtrees &empty = emptySubtrees();
    const std::size_t missing = limits::MapDepth - proof.size();
    ProofHash current{leafHash, std::nullopt, false, true};
    for (std::size_t height = 0; height < limits::MapDepth; ++height) {
        ProofHash sibling{empty[height], std::nullopt, false, false};
        if (height >= missing && proof[height - missing]) {
            sibling.hash = *proof[height - missing];
            sibling.given = true;
        }
        const bool right = pathBit(path, limits::MapDepth - 1 - height);
        const ProofHash &left = right ? sibling : current;
        const ProofHash &other = right ? current : sibling;
        const ProofHash result{hasher.branch(left.hash, other.hash), std::nullopt, false, true};
        if (steps)
            steps->push_back({left, other, result});
        current = result;
    }
    return current.hash;
}

std::expected<Digest, ProofError> mapRootFrom(const MapProof &proof, const Digest &path, const Digest &leafHash)
{
    TreeHasher hasher;
    return fold(hasher, proof, path, leafHash, nullptr);
}

std::expected<void, ProofError> verifyMap(const MapProofBundle &bundle, std::span<const LogLeaf> heads,
                                          const Digest &root)
{
    if (heads.empty() || bundle.proofs.size() != heads.size()) {
        return std::unexpected(
            ProofError{.code = ProofCode::MapCount, .got = bundle.proofs.size(), .want = heads.size()});
    }
    TreeHasher hasher;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const Digest path = hasher.mapPath(heads[i].log);
        const auto computed = fold(hasher, bundle.proofs[i], path, hasher.mapLeaf(heads[i].record), nullptr);
        if (!computed) {
            ProofError error = computed.error();
            error.position = i;
            return std::unexpected(error);
        }
        if (*computed != root) {
            return std::unexpected(
                ProofError{.code = ProofCode::MapRoot, .position = i, .gotRoot = *computed, .wantRoot = root});
        }
    }
    return {};
}

std::expected<ProofPath, ProofError> evaluateMap(const MapProof &proof, const LogLeaf &head)
{
    TreeHasher hasher;
    ProofPath path{.leaf = hasher.mapLeaf(head.record), .steps = {}, .root = {}};
    const auto root = fold(hasher, proof, hasher.mapPath(head.log), path.leaf, &path.steps);
    if (!root)
        return std::unexpected(root.error());
    path.root = *root;
    return path;
}

} // namespace kennel
