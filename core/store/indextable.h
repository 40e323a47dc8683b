// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/digest.h"
#include "crypto/keyid.h"
#include "crypto/taggeddigest.h"
#include "protocol/version.h"
#include "search/releasefacts.h"
#include "store/indexedrelease.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kennel {

class Database;

/// A release as its log tells it: what is indexed before its content was read.
struct LoggedRelease
{
    Version version;
    bool newest = false; ///< the one that a reader would take
    bool yanked = false;
    KeyId signer;
    std::int64_t claimed = 0;       ///< seconds since 1970, as the record says
    std::optional<Digest> digest{}; ///< of its content; nothing if the record names none that could be matched
    std::uint64_t recordIndex = 0;  ///< of the record in the registry: later ones are read first
};

/// How much of a registry is in the index.
struct IndexCoverage
{
    std::uint64_t packages = 0;    ///< logs whose releases are known
    std::uint64_t allPackages = 0; ///< logs that the registry had when it was indexed last
    std::uint64_t releases = 0;
    std::uint64_t read = 0;       ///< releases whose content was read
    std::uint64_t unreadable = 0; ///< releases whose content is not to be had, is too large, or is damaged
    /// Records of the accepted checkpoint that came after the logs were indexed last: they may release and yank.
    std::uint64_t newRecords = 0;
    /// The length of the checkpoint that the logs were indexed up to; of several registries together 0, as of one that
    /// was never indexed.
    std::uint64_t indexedTo = 0;

    /// Whether everything that can be read was read.
    bool isWhole() const { return newRecords == 0 && packages >= allPackages && read + unreadable >= releases; }
    /// Adds what is known of another registry.
    IndexCoverage &operator+=(const IndexCoverage &more);

    bool operator==(const IndexCoverage &) const = default;
};

/// What releases hold, to be searched by IndexSearch. What a content holds is kept once, by its digest. Use within
/// Database::read or write.
class IndexTable
{
public:
    explicit IndexTable(Database &database)
        : m_db(database)
    {
    }

    /// Whether the releases of a log are known as of \a head, under \a name (empty: not known).
    bool knowsLog(std::int64_t registry, const LogId &log, const std::string &name, const RecordId &head);
    /// Forgets the releases of a log.
    void removeLog(std::int64_t registry, const LogId &log);
    /// The same of one that does not hold, and remembers that it was looked at. Whether that was remembered already.
    bool passOver(std::int64_t registry, const LogId &log);
    /// Remembers of those of \a logs whose releases are still not known that they were looked at.
    void passOverRest(std::int64_t registry, std::span<const LogId> logs);
    /// Forgets that a log was passed over, or that any of a registry were: there are other things to judge it by.
    void lookAgain(std::int64_t registry, const LogId &log);
    void lookAgain(std::int64_t registry);
    /// How many logs were looked at, passed over or not.
    std::uint64_t looked(std::int64_t registry);
    /// Forgets all of a registry, as of which nothing is indexed then: it begins again.
    void clear(std::int64_t registry);
    /// Notes how many packages a registry has, indexed or not.
    void setPackages(std::int64_t registry, std::uint64_t packages);
    /// Notes that the logs were indexed as they are in the accepted checkpoint of that length.
    void setIndexedTo(std::int64_t registry, std::uint64_t length);
    /// Replaces what is known of the releases of a log. What was read of a content is kept, and counts for a new
    /// release that has the same one.
    void putLog(std::int64_t registry, const LogId &log, const std::string &name, const RecordId &head,
                const std::vector<LoggedRelease> &releases);
    /// Keeps what a content holds, for every release that has it. One that was not read to its end is found by what was
    /// read, and counts as unreadable.
    void putContent(const Digest &digest, const search::ReleaseFacts &facts);
    /// This content cannot be read, whoever has it: by its own bytes. What somebody sent in its place says nothing of
    /// it.
    void setUnreadable(const Digest &digest);
    /// Those of a registry that were not read, the latest record first.
    std::vector<IndexedRelease> notRead(std::int64_t registry);
    /// Those of a registry whose content was not read to its end and is not asked for again, in the order of their
    /// records; `kind` is known of what was read in part.
    std::vector<IndexedRelease> unreadable(std::int64_t registry);
    IndexCoverage coverage(std::int64_t registry);
    /// All releases with that content, in any registry.
    std::vector<IndexedRelease> withContent(const Digest &digest);

private:
    void putRelease(std::int64_t registry, const LogId &log, const std::string &name, const LoggedRelease &release);
    /// What FTS5 knows of a release, from what the other tables say.
    void putWords(std::int64_t release);
    /// Notes with the releases what became of their content.
    void noteContent(const Digest &digest, ContentState state);
    std::vector<std::int64_t> releasesOf(const Digest &digest);

    Database &m_db;
};

} // namespace kennel
