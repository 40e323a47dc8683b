// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/taggeddigest.h"
#include "merkle/logproofbundle.h"
#include "merkle/mapproofbundle.h"
#include "protocol/envelope.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// The answers of a registry, taken apart and typed, and nothing more: whether they are true is judged elsewhere.
namespace kennel {

/// The well-known file (warg-http-api.md 1.2).
struct WellKnownAnswer
{
    std::optional<std::string> wargUrl; ///< the nested form before the flat one

    friend bool operator==(const WellKnownAnswer &, const WellKnownAnswer &) = default;
};

/// A record that cannot be read at all.
struct UnreadableRecord
{
    std::size_t position = 0; ///< in the answer
    std::uint64_t registryIndex = 0;

    friend bool operator==(const UnreadableRecord &, const UnreadableRecord &) = default;
};

/// The records of one log in one answer of fetch/logs (4.2), in the order received.
struct LogPart
{
    LogId log;
    std::vector<PublishedRecord> records;
    /// The first record whose content bytes are no base64. Records before it are there.
    std::optional<UnreadableRecord> badBase64;

    friend bool operator==(const LogPart &, const LogPart &) = default;
};

/// An answer of fetch/logs (4.2).
struct LogsAnswer
{
    bool more = false;
    LogPart operatorLog;
    std::vector<LogPart> packages;
    std::vector<std::string> warnings; ///< remote texts

    friend bool operator==(const LogsAnswer &, const LogsAnswer &) = default;
};

/// An answer of fetch/names (4.3): texts as received; nothing where the registry will not say.
using NamesAnswer = std::map<LogId, std::optional<std::string>>;

/// An answer of proof/inclusion (8.2).
struct InclusionAnswer
{
    LogProofBundle log;
    MapProofBundle map;

    friend bool operator==(const InclusionAnswer &, const InclusionAnswer &) = default;
};

/// One piece of the packed ledger (9.1).
struct LedgerSourceAnswer
{
    std::uint64_t first = 0;
    std::uint64_t last = 0; ///< inclusive
    std::string url;        ///< as received

    friend bool operator==(const LedgerSourceAnswer &, const LedgerSourceAnswer &) = default;
};

/// An answer of ledger (9.1).
struct LedgerAnswer
{
    std::string hashAlgorithm;
    std::vector<LedgerSourceAnswer> sources;

    friend bool operator==(const LedgerAnswer &, const LedgerAnswer &) = default;
};

/// One place to get content from (3). Sources of other types than httpGet are left out.
struct ContentSourceAnswer
{
    std::string url; ///< as received
    bool acceptRanges = false;
    std::optional<std::uint64_t> size;

    friend bool operator==(const ContentSourceAnswer &, const ContentSourceAnswer &) = default;
};

/// What a registry says of a checkpoint or of its signature (10).
enum class MonitorVerdict { Unverified, Verified, Invalid };

/// An answer of verify/checkpoint (10).
struct MonitorAnswer
{
    MonitorVerdict checkpoint = MonitorVerdict::Unverified;
    MonitorVerdict signature = MonitorVerdict::Unverified;
    std::optional<std::uint64_t> retryAfter; ///< seconds

    friend bool operator==(const MonitorAnswer &, const MonitorAnswer &) = default;
};

} // namespace kennel
