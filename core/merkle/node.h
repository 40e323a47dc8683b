// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <bit>
#include <compare>
#include <cstdint>
#include <vector>

namespace kennel {

/// A node of the log tree by its number in the in-order numbering of the infinite complete binary tree (spec 6.2):
/// leaf i is node 2 * i, the height of a node is the number of its trailing one bits.
class Node
{
public:
    Node() = default;

    explicit constexpr Node(std::uint64_t index)
        : m_index(index)
    {
    }

    /// The node of the leaf with this registry index.
    static constexpr Node leaf(std::uint64_t registryIndex) { return Node(2 * registryIndex); }

    constexpr std::uint64_t index() const { return m_index; }

    /// 0 for leaves.
    constexpr unsigned height() const { return static_cast<unsigned>(std::countr_one(m_index)); }

    constexpr bool isRight() const { return (m_index >> (height() + 1) & 1) != 0; }

    constexpr Node sibling() const { return isRight() ? Node(m_index - 2 * span()) : Node(m_index + 2 * span()); }

    constexpr Node parent() const { return isRight() ? Node(m_index - span()) : Node(m_index + span()); }

    /// The children; only of nodes above the leaves.
    constexpr Node leftChild() const { return Node(m_index - span() / 2); }
    constexpr Node rightChild() const { return Node(m_index + span() / 2); }

    /// Registry indexes of the first and the last leaf below the node.
    constexpr std::uint64_t firstLeaf() const { return (m_index - span() + 1) / 2; }
    constexpr std::uint64_t lastLeaf() const { return (m_index + span() - 1) / 2; }

    /// Whether a log of \a length leaves has this node: only complete subtrees do.
    constexpr bool existsIn(std::uint64_t length) const { return lastLeaf() < length; }

    auto operator<=>(const Node &) const = default;

private:
    constexpr std::uint64_t span() const { return std::uint64_t(1) << height(); }

    std::uint64_t m_index = 0;
};

/// The roots of the largest complete subtrees of a log of \a length leaves ("peaks"), largest first, which is from left
/// to right (spec 6.2). None for the empty log.
std::vector<Node> balancedRoots(std::uint64_t length);

/// What proving one node in a log of some length takes (spec 6.3).
struct NodeWalk
{
    std::vector<Node> siblings; ///< on the way up to the peak above the node
    std::vector<Node> smaller;  ///< peaks to the right of that one, from left to right
    std::vector<Node> larger;   ///< peaks to the left of that one, from left to right
};

/// The walk of \a node in a log of \a length leaves, in which the node must exist.
NodeWalk walk(Node node, std::uint64_t length);

} // namespace kennel
