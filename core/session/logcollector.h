// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"
#include "crypto/taggeddigest.h"
#include "protocol/envelope.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace kennel {

/// The records of one log as they arrive page by page, on top of what is kept of it. What is known already must come
/// again exactly as it was.
class LogCollector
{
public:
    /// \a kept are the records that are in the store; reading goes on behind them.
    LogCollector(LogId log, std::vector<PublishedRecord> kept);

    /// The registry sends the log from its beginning: what arrives is compared with what is kept.
    void restart();
    /// Takes the next \a records. Findings: `log.replayed-records` (information: sent again as it was),
    /// `log.envelope-changed` (other signer or signature for bytes that are kept). An error: `log.order`.
    std::optional<Finding> take(std::vector<PublishedRecord> records);
    /// To be called at the end: whether what arrived contains what is kept. Not so is a rewritten log.
    bool containsKept() const;
    /// The position of the first difference, if there is one.
    std::size_t firstDifference() const;

    const LogId &log() const { return m_log; }
    const std::vector<PublishedRecord> &records() const { return m_records; }
    std::vector<PublishedRecord> takeRecords() { return std::move(m_records); }
    const std::vector<PublishedRecord> &kept() const { return m_kept; }
    bool wasRestarted() const { return m_restarted; }
    std::vector<Finding> &findings() { return m_findings; }

private:
    LogId m_log;
    std::vector<PublishedRecord> m_kept;
    std::vector<PublishedRecord> m_records;
    std::vector<Finding> m_findings;
    bool m_restarted = false;
    bool m_noted = false;
};

} // namespace kennel
