// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "merkle/logleaf.h"
#include "merkle/logtree.h"
#include "merkle/maptree.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace kennel {

/// The registry log in memory: what was published at each index, which indexes each log has, and both trees at every
/// length. A value; about 200 bytes a record.
class RegistryHistory
{
public:
    RegistryHistory() = default;

    /// The history of \a leaves, its tree built by up to \a threads threads.
    RegistryHistory(std::vector<LogLeaf> leaves, unsigned threads);

    /// Adds what is published next.
    void append(const LogLeaf &leaf);

    std::uint64_t length() const { return m_leaves.size(); }

    /// What is at an index below length().
    const LogLeaf &leaf(std::uint64_t registryIndex) const { return m_leaves[registryIndex]; }

    /// What is at \a count indexes from \a first on; all of them below length().
    std::span<const LogLeaf> leaves(std::uint64_t first, std::uint64_t count) const;

    /// The registry indexes of the records of \a log, ascending; none if there is no such log.
    std::span<const std::uint64_t> indexes(const LogId &log) const;

    /// The registry index of the newest record of \a log when there were \a length records.
    std::optional<std::uint64_t> headAt(const LogId &log, std::uint64_t length) const;

    /// The tree over all records.
    const LogTree &tree() const { return m_tree; }

    /// The map when there were \a length records, at most length(). Building it takes time in proportion to the number
    /// of logs.
    MapTree mapAt(std::uint64_t length) const;

private:
    void index(const LogLeaf &leaf, std::uint64_t registryIndex);

    std::vector<LogLeaf> m_leaves;
    std::map<LogId, std::vector<std::uint64_t>> m_indexes;
    LogTree m_tree;
};

} // namespace kennel
