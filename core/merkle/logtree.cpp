// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "merkle/logtree.h"

#include "base/workers.h"
#include "merkle/limits.h"

#include <algorithm>
#include <array>
#include <limits>
#include <ranges>

namespace kennel {

/// Height of the subtrees that are built as one piece of work: 4096 leaves.
static constexpr unsigned PieceHeight = 12;
static constexpr unsigned AnyHeight = std::numeric_limits<unsigned>::max();

/// Node indexes are 64 bits wide here, so that half of that many leaves would fit; memory ends long before.
static std::size_t slots(std::uint64_t size)
{
    return size == 0 ? 0 : static_cast<std::size_t>(2 * size - 1);
}

void LogTree::joinUpwards(TreeHasher &hasher, Node node, unsigned maxHeight)
{
    // A right child is the last part of its parent to become complete.
    while (node.isRight() && node.height() < maxHeight) {
        const Node parent = node.parent();
        m_hashes[parent.index()] = hasher.branch(hash(node.sibling()), hash(node));
        node = parent;
    }
}

void LogTree::setLeaf(TreeHasher &hasher, std::uint64_t registryIndex, const Digest &hash, unsigned maxHeight)
{
    const Node leaf = Node::leaf(registryIndex);
    m_hashes[leaf.index()] = hash;
    joinUpwards(hasher, leaf, maxHeight);
}

LogTree LogTree::build(std::uint64_t size, const LeafSource &leafHash, unsigned threads, std::stop_token stop)
{
    LogTree tree;
    tree.m_size = size;
    tree.m_hashes.resize(slots(size));
    const std::uint64_t pieceSize = std::uint64_t(1) << PieceHeight;
    parallelRanges(size, pieceSize, threads, [&](std::size_t begin, std::size_t end) {
        if (stop.stop_requested())
            return;
        TreeHasher hasher;
        for (std::uint64_t i = begin; i < end; ++i)
            tree.setLeaf(hasher, i, leafHash(hasher, i), PieceHeight);
    });
    if (stop.stop_requested())
        return {};
    TreeHasher hasher;
    for (std::uint64_t end = pieceSize; end <= size; end += pieceSize)
        tree.joinUpwards(hasher, Node(2 * (end - pieceSize) + pieceSize - 1), AnyHeight);
    return tree;
}

void LogTree::append(const Digest &leafHash)
{
    TreeHasher hasher;
    ++m_size;
    m_hashes.resize(slots(m_size));
    setLeaf(hasher, m_size - 1, leafHash, AnyHeight);
}

Digest LogTree::rootAt(std::uint64_t length) const
{
    const std::vector<Node> peaks = balancedRoots(length);
    if (peaks.empty())
        return emptyLogRoot();
    TreeHasher hasher;
    Digest root = hash(peaks.back());
    for (const Node peak : peaks | std::views::reverse | std::views::drop(1))
        root = hasher.branch(hash(peak), root);
    return root;
}

void LogTree::addWalk(LogProofBundle &bundle, Node node) const
{
    const NodeWalk way = walk(node, bundle.logLength);
    for (const auto *nodes : {&way.siblings, &way.smaller, &way.larger}) {
        for (const Node needed : *nodes)
            bundle.hashes.emplace(needed, hash(needed));
    }
}

std::expected<LogProofBundle, ProofError> LogTree::proveInclusion(std::uint64_t length,
                                                                  std::span<const std::uint64_t> registryIndexes) const
{
    if (const std::uint64_t most = std::min(m_size, limits::ProvableLength); length > most)
        return proofMismatch(ProofCode::Length, 0, length, most);
    LogProofBundle bundle{.logLength = length};
    for (std::size_t i = 0; i < registryIndexes.size(); ++i) {
        if (registryIndexes[i] >= length)
            return proofMismatch(ProofCode::Index, i, registryIndexes[i], length);
        const Node node = Node::leaf(registryIndexes[i]);
        bundle.includedNodes.push_back(node.index());
        addWalk(bundle, node);
    }
    return bundle;
}

std::expected<LogProofBundle, ProofError> LogTree::proveConsistency(std::uint64_t oldLength,
                                                                    std::uint64_t newLength) const
{
    if (const std::uint64_t most = std::min(m_size, limits::ProvableLength); newLength > most)
        return proofMismatch(ProofCode::Length, 0, newLength, most);
    if (oldLength < 1 || oldLength > newLength)
        return proofMismatch(ProofCode::Length, 0, oldLength, newLength);
    LogProofBundle bundle{.logLength = newLength, .consistentLengths = {oldLength}};
    for (const Node peak : balancedRoots(oldLength)) {
        bundle.hashes.emplace(peak, hash(peak));
        addWalk(bundle, peak);
    }
    return bundle;
}

} // namespace kennel
