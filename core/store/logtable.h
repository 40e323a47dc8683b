// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/hexprefix.h"
#include "crypto/keyid.h"
#include "crypto/taggeddigest.h"
#include "protocol/envelope.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace kennel {

class Database;

/// The registry's proof that the heads of some logs are what a checkpoint says, as received.
struct HeadProof
{
    std::uint64_t length = 0;           ///< of the checkpoint; 0: no proof
    std::vector<std::uint64_t> indices; ///< registry indices of the heads asked about, in order
    Bytes log;                          ///< LogProofBundle
    Bytes map;                          ///< MapProofBundle

    friend bool operator==(const HeadProof &, const HeadProof &) = default;
};

/// A log as the store keeps it: what the registry sent, never a reading of it.
struct StoredLog
{
    std::int64_t key = 0;
    LogId id;
    std::uint64_t completeTo = 0; ///< length of the checkpoint up to which all its records were fetched
    HeadProof proof;
    std::vector<PublishedRecord> records;
};

/// A key that signed records of a log, with the first of them.
struct SignerRow
{
    LogId log;
    std::uint64_t position = 0;
    KeyId key;
};

/// The logs of a registry, raw envelopes included, and the quarantine in which they arrive. Use within Database::read
/// or write.
class LogTable
{
public:
    LogTable(Database &database, std::int64_t registry)
        : m_db(database)
        , m_registry(registry)
    {
    }

    /// All logs that are kept, with their numbers of records.
    std::vector<std::pair<LogId, std::uint64_t>> counts();
    /// One log with its records; nothing if it is not kept.
    std::optional<StoredLog> byId(const LogId &id);

    /// The first \a most keys that begin so and signed anything.
    std::vector<SignerRow> signersWith(const HexPrefix &prefix, std::size_t most);

    /// Puts records that arrived into the quarantine of \a run, from position \a first on.
    void quarantine(std::int64_t run, const LogId &id, std::uint64_t first,
                    const std::vector<PublishedRecord> &records);
    /// Moves a log out of the quarantine of \a run: from position \a first on its records are replaced by those that
    /// arrived. What was replaced by another one is set aside (SetAsideTable).
    void promote(std::int64_t run, const LogId &id, std::uint64_t first, std::uint64_t completeTo);
    /// The same with records that never were in the quarantine: those of a log that was read alone.
    void replace(const LogId &id, std::uint64_t first, const std::vector<PublishedRecord> &records,
                 std::uint64_t completeTo);
    void setProof(const LogId &id, const HeadProof &proof);
    void setCompleteTo(const LogId &id, std::uint64_t length);
    /// Sets the records of all logs of the registry aside.
    void clear();

private:
    /// Makes the log known and deletes its records from \a first on; its key, or nothing if that failed.
    std::optional<std::int64_t> cutAt(const LogId &id, std::uint64_t first, std::uint64_t completeTo);
    std::optional<std::int64_t> keyOf(const LogId &id);

    Database &m_db;
    const std::int64_t m_registry;
};

} // namespace kennel
