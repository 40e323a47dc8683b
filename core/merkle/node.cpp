// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "merkle/node.h"

#include <algorithm>

namespace kennel {

std::vector<Node> balancedRoots(std::uint64_t length)
{
    std::vector<Node> roots;
    roots.reserve(static_cast<std::size_t>(std::popcount(length)));
    std::uint64_t start = 0;
    while (start != length) {
        const std::uint64_t leaves = std::bit_floor(length - start);
        roots.emplace_back(2 * start + leaves - 1);
        start += leaves;
    }
    return roots;
}

NodeWalk walk(Node node, std::uint64_t length)
{
    NodeWalk walk;
    const std::vector<Node> roots = balancedRoots(length);
    auto peak = std::ranges::find(roots, node);
    while (peak == roots.end()) {
        walk.siblings.push_back(node.sibling());
        node = node.parent();
        peak = std::ranges::find(roots, node);
    }
    walk.larger.assign(roots.begin(), peak);
    walk.smaller.assign(std::next(peak), roots.end());
    return walk;
}

} // namespace kennel
