// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/signer.h"
#include "protocol/envelope.h"
#include "protocol/record.h"

#include <optional>
#include <utility>
#include <vector>

namespace kennel::test {

/// Makes a chain of signed records, each one second after the one before. What it makes need not be allowed.
template <class Record>
class LogMaker
{
public:
    using Entries = std::vector<typename Record::Entry>;

    /// The next record of the log as it should be; the caller may spoil it before signing.
    Record next(Entries entries) const
    {
        Record record;
        if (!m_log.empty())
            record.prev = AnyHash(recordId(Record::kind, m_log.back().contentBytes).digest());
        record.time = {1'700'000'000 + std::int64_t(m_log.size()), 0};
        record.entries = std::move(entries);
        return record;
    }

    /// Signs \a record and appends it.
    LogMaker &append(const Record &record, const Signer &signer)
    {
        m_log.push_back(signRecord(Record::kind, encode(record), signer).value());
        return *this;
    }

    LogMaker &append(Entries entries, const Signer &signer) { return append(next(std::move(entries)), signer); }
    LogMaker &append(Envelope envelope)
    {
        m_log.push_back(std::move(envelope));
        return *this;
    }

    const std::vector<Envelope> &log() const { return m_log; }

private:
    std::vector<Envelope> m_log;
};

} // namespace kennel::test
