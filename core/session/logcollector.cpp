// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/logcollector.h"

#include "protocol/packagename.h"
#include "session/findings.h"

#include <algorithm>

namespace kennel {

LogCollector::LogCollector(LogId log, std::vector<PublishedRecord> kept)
    : m_log(log)
    , m_kept(std::move(kept))
    , m_records(m_kept)
{
}

void LogCollector::restart()
{
    m_restarted = true;
    m_records.clear();
}

std::optional<Finding> LogCollector::take(std::vector<PublishedRecord> records)
{
    for (auto &record : records) {
        if (m_records.empty() || record.registryIndex > m_records.back().registryIndex) {
            const auto position = m_records.size();
            const auto kind = m_log == operatorLogId() ? LogKind::Operator : LogKind::Package;
            if (m_restarted && position < m_kept.size() && m_kept[position].registryIndex == record.registryIndex &&
                m_kept[position].envelope.contentBytes == record.envelope.contentBytes &&
                m_kept[position].envelope != record.envelope) {
                // Neither signer nor signature is in any hash (spec 11.2): only who kept them can tell.
                m_findings.push_back(errorFinding("log.envelope-changed", m_log.text(),
                                                  {{"record", std::uint64_t{position}},
                                                   {"registryIndex", record.registryIndex},
                                                   {"recordId", recordId(kind, record.envelope.contentBytes).text()},
                                                   {"keyId", record.envelope.keyId.text()},
                                                   {"keptKeyId", m_kept[position].envelope.keyId.text()}}));
            }
            m_records.push_back(std::move(record));
            continue;
        }
        // Sent again, byte for byte and at the same index: no harm. Anything else out of order is no log.
        const auto known =
            std::ranges::lower_bound(m_records, record.registryIndex, {}, &PublishedRecord::registryIndex);
        if (known == m_records.end() || known->registryIndex != record.registryIndex ||
            known->envelope != record.envelope) {
            return errorFinding("log.order", m_log.text(),
                                {{"record", std::uint64_t{m_records.size()}},
                                 {"registryIndex", record.registryIndex},
                                 {"got", record.registryIndex},
                                 {"want", m_records.back().registryIndex}});
        }
        if (!m_noted)
            m_findings.push_back(infoFinding("log.replayed-records", m_log.text()));
        m_noted = true;
    }
    return {};
}

std::size_t LogCollector::firstDifference() const
{
    const auto count = std::min(m_kept.size(), m_records.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (m_kept[i].registryIndex != m_records[i].registryIndex ||
            m_kept[i].envelope.contentBytes != m_records[i].envelope.contentBytes)
            return i;
    }
    return count;
}

bool LogCollector::containsKept() const
{
    return firstDifference() == m_kept.size();
}

} // namespace kennel
