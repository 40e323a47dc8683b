// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/taggeddigest.h"
#include "merkle/ledger.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kennel {

/// A ledger seen as logs: which logs there are, ascending by id, and where the records of each stand. Grouped by
/// sorting, so that ids which a registry chose to collide cost no more than others.
class LedgerLogs
{
public:
    /// Groups the first \a length entries of a ledger, which has at least that many.
    LedgerLogs(const Ledger &ledger, std::uint64_t length);

    explicit LedgerLogs(const Ledger &ledger)
        : LedgerLogs(ledger, ledger.size())
    {
    }

    /// How many logs there are.
    std::size_t size() const { return m_ids.size(); }

    /// The id of the log at a position below size().
    const LogId &id(std::size_t log) const { return m_ids[log]; }

    /// The registry indexes of the records of the log at a position, ascending, at least one.
    std::span<const std::uint32_t> entries(std::size_t log) const
    {
        return std::span(m_entries).subspan(m_begins[log], m_begins[log + 1] - m_begins[log]);
    }

    /// The position of a log, nothing if the ledger has no such log.
    std::optional<std::size_t> find(const LogId &id) const;

private:
    std::vector<LogId> m_ids;
    std::vector<std::uint32_t> m_entries; ///< all registry indexes, log by log
    std::vector<std::uint32_t> m_begins;  ///< where each log begins in m_entries, and the end
};

} // namespace kennel
