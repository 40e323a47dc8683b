// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/registryhistory.h"

#include "merkle/treehasher.h"

#include <algorithm>
#include <utility>

namespace kennel {

RegistryHistory::RegistryHistory(std::vector<LogLeaf> leaves, unsigned threads)
    : m_leaves(std::move(leaves))
{
    for (std::size_t i = 0; i < m_leaves.size(); ++i)
        index(m_leaves[i], i);
    m_tree = LogTree::build(
        m_leaves.size(),
        [this](TreeHasher &hasher, std::uint64_t registryIndex) { return hasher.logLeaf(m_leaves[registryIndex]); },
        threads);
}

void RegistryHistory::append(const LogLeaf &leaf)
{
    index(leaf, m_leaves.size());
    m_tree.append(TreeHasher().logLeaf(leaf));
    m_leaves.push_back(leaf);
}

std::span<const LogLeaf> RegistryHistory::leaves(std::uint64_t first, std::uint64_t count) const
{
    return std::span(m_leaves).subspan(first, count);
}

std::span<const std::uint64_t> RegistryHistory::indexes(const LogId &log) const
{
    const auto found = m_indexes.find(log);
    if (found == m_indexes.end())
        return {};
    return found->second;
}

std::optional<std::uint64_t> RegistryHistory::headAt(const LogId &log, std::uint64_t length) const
{
    const auto all = indexes(log);
    const auto behind = std::ranges::lower_bound(all, length);
    if (behind == all.begin())
        return std::nullopt;
    return *(behind - 1);
}

MapTree RegistryHistory::mapAt(std::uint64_t length) const
{
    MapTree map;
    for (const auto &[log, all] : m_indexes) {
        if (const auto head = headAt(log, length))
            map.set(log, m_leaves[*head].record);
    }
    return map;
}

void RegistryHistory::index(const LogLeaf &leaf, std::uint64_t registryIndex)
{
    m_indexes[leaf.log].push_back(registryIndex);
}

} // namespace kennel
