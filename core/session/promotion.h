// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registrydata.h"
#include "store/database.h"

#include <QUrl>

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace kennel {

/// What one sync verified, to become what is kept of the registry in one transaction.
struct Promotion
{
    std::int64_t registry = 0;
    std::int64_t run = 0; ///< of the quarantine where ledger and logs wait
    std::int64_t now = 0; ///< seconds since the epoch
    QUrl base;            ///< where it was reached
    SignedCheckpoint offered;
    std::optional<std::int64_t> statement; ///< journal row of `offered`; none yet where a person begins again
    bool sameStatement = false;            ///< as the accepted one: the operator log is kept already
    bool beginAgain = false;               ///< in place of all that was kept, but for journal and evidence
    std::int64_t generation = 0;
    std::vector<PublishedRecord> operatorRecords; ///< the new ones
    std::size_t keptOperatorRecords = 0;
    RecordId pin;
    KeyId operatorKey;
    std::optional<HeadProof> headProof;
    std::map<std::int64_t, Bytes> proofs;            ///< of consistency, by journal row
    bool withLedger = false;                         ///< a new one waits in the quarantine
    std::uint64_t keptEntries = 0;                   ///< of the ledger before, that the new one continues
    NameMap names;                                   ///< that changed
    std::vector<std::int64_t> disowned;              ///< journal rows that the operator who is pinned now did not sign
    std::vector<std::pair<LogId, std::size_t>> logs; ///< in the quarantine, and how many of their records were kept
};

/// Writes \a promotion; to be called in a transaction. Gives the rows that changed, read again (readHeader()). Without
/// the registry in \a database it fails the transaction as damaged.
StoredRegistry promote(Database &database, const Promotion &promotion);

} // namespace kennel
