// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "merkle/logproof.h"

#include "merkle/limits.h"
#include "merkle/treehasher.h"

#include <optional>
#include <ranges>

namespace kennel {

namespace {

/// Works proofs out of the hashes of one bundle.
class Evaluator
{
public:
    explicit Evaluator(const LogProofBundle &bundle)
        : m_bundle(bundle)
    {
    }

    /// The root of a log of \a length leaves in which \a node, which must exist there, has this \a hash
    /// (evalNode of spec 6.4). The steps are written to \a steps if given.
    std::expected<Digest, ProofError> root(Node node, const Digest &hash, std::uint64_t length,
                                           std::vector<ProofStep> *steps)
    {
        m_steps = steps;
        const NodeWalk way = walk(node, length);
        ProofHash current{hash, node, false, true};
        for (const Node sibling : way.siblings) {
            const auto peer = given(sibling);
            if (!peer)
                return std::unexpected(peer.error());
            current =
                sibling.isRight() ? join(current, *peer, sibling.parent()) : join(*peer, current, sibling.parent());
        }
        std::optional<ProofHash> tail;
        for (const Node peak : way.smaller | std::views::reverse) {
            const auto peer = given(peak);
            if (!peer)
                return std::unexpected(peer.error());
            tail = tail ? join(*peer, *tail, std::nullopt) : *peer;
        }
        if (tail)
            current = join(current, *tail, std::nullopt);
        for (const Node peak : way.larger | std::views::reverse) {
            const auto peer = given(peak);
            if (!peer)
                return std::unexpected(peer.error());
            current = join(*peer, current, std::nullopt);
        }
        return current.hash;
    }

    /// A hash of the bundle. Errors: Missing.
    std::expected<ProofHash, ProofError> given(Node node) const
    {
        const auto found = m_bundle.hashes.find(node);
        if (found == m_bundle.hashes.end())
            return std::unexpected(ProofError{.code = ProofCode::Missing, .position = node.index()});
        return ProofHash{found->second, node, true, false};
    }

    ProofHash join(const ProofHash &left, const ProofHash &right, std::optional<Node> node)
    {
        const ProofHash result{m_hasher.branch(left.hash, right.hash), node, false, left.onPath || right.onPath};
        if (m_steps)
            m_steps->push_back({left, right, result});
        return result;
    }

private:
    const LogProofBundle &m_bundle;
    TreeHasher m_hasher;
    std::vector<ProofStep> *m_steps = nullptr;
};

} // namespace

static std::unexpected<ProofError> wrongRoot(std::uint64_t position, const Digest &got, const Digest &want)
{
    return std::unexpected(
        ProofError{.code = ProofCode::LogRoot, .position = position, .gotRoot = got, .wantRoot = want});
}

std::expected<void, ProofError> verifyInclusion(const LogProofBundle &bundle, std::span<const IncludedLeaf> leaves,
                                                std::uint64_t length, const Digest &root)
{
    if (length > limits::ProvableLength)
        return proofMismatch(ProofCode::Length, 0, length, limits::ProvableLength);
    if (bundle.logLength != length)
        return proofMismatch(ProofCode::Length, 0, bundle.logLength, length);
    if (!bundle.consistentLengths.empty())
        return proofMismatch(ProofCode::Kind, 0, bundle.consistentLengths.size(), 0);
    if (leaves.empty() || bundle.includedNodes.size() != leaves.size())
        return proofMismatch(ProofCode::Count, 0, bundle.includedNodes.size(), leaves.size());

    Evaluator evaluator(bundle);
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        const std::uint64_t index = leaves[i].registryIndex;
        if (index >= length)
            return proofMismatch(ProofCode::Index, i, index, length - 1);
        const Node node = Node::leaf(index);
        if (bundle.includedNodes[i] != node.index())
            return proofMismatch(ProofCode::Index, i, bundle.includedNodes[i], node.index());
        const auto computed = evaluator.root(node, leaves[i].hash, length, nullptr);
        if (!computed)
            return std::unexpected(computed.error());
        if (*computed != root)
            return wrongRoot(i, *computed, root);
    }
    return {};
}

std::expected<void, ProofError> verifyConsistency(const LogProofBundle &bundle, std::uint64_t oldLength,
                                                  const Digest &oldRoot, std::uint64_t newLength, const Digest &newRoot)
{
    if (newLength > limits::ProvableLength)
        return proofMismatch(ProofCode::Length, 0, newLength, limits::ProvableLength);
    if (oldLength < 1 || oldLength > newLength)
        return proofMismatch(ProofCode::Length, 0, oldLength, newLength);
    if (bundle.logLength != newLength)
        return proofMismatch(ProofCode::Length, 0, bundle.logLength, newLength);
    if (!bundle.includedNodes.empty())
        return proofMismatch(ProofCode::Kind, 0, bundle.includedNodes.size(), 0);
    if (bundle.consistentLengths.size() != 1)
        return proofMismatch(ProofCode::Count, 0, bundle.consistentLengths.size(), 1);
    if (bundle.consistentLengths[0] != oldLength)
        return proofMismatch(ProofCode::Length, 0, bundle.consistentLengths[0], oldLength);

    Evaluator evaluator(bundle);
    std::optional<ProofHash> oldComputed;
    for (const Node peak : balancedRoots(oldLength) | std::views::reverse) {
        const auto peakHash = evaluator.given(peak);
        if (!peakHash)
            return std::unexpected(peakHash.error());
        const auto computed = evaluator.root(peak, peakHash->hash, newLength, nullptr);
        if (!computed)
            return std::unexpected(computed.error());
        if (*computed != newRoot)
            return wrongRoot(0, *computed, newRoot);
        oldComputed = oldComputed ? evaluator.join(*peakHash, *oldComputed, std::nullopt) : *peakHash;
    }
    if (oldComputed->hash != oldRoot) // a log that is not empty has a peak
        return wrongRoot(1, oldComputed->hash, oldRoot);
    return {};
}

std::expected<ProofPath, ProofError> evaluateInclusion(const LogProofBundle &bundle, const IncludedLeaf &leaf,
                                                       std::uint64_t length)
{
    if (leaf.registryIndex >= length)
        return proofMismatch(ProofCode::Index, 0, leaf.registryIndex, length);
    ProofPath path{.leaf = leaf.hash, .steps = {}, .root = {}};
    const auto root = Evaluator(bundle).root(Node::leaf(leaf.registryIndex), leaf.hash, length, &path.steps);
    if (!root)
        return std::unexpected(root.error());
    path.root = *root;
    return path;
}

} // namespace kennel
