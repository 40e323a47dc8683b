// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/taggeddigest.h"
#include "merkle/logleaf.h"
#include "protocol/checkpoint.h"
#include "protocol/envelope.h"
#include "server/registryerror.h"

#include <QSqlDatabase>
#include <QString>

#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kennel {

/// Where a record is on its way into the registry (HTTP API 5.2). The numbers are those of the database.
enum class RecordState : std::uint8_t {
    Sourcing = 0,   ///< content is missing
    Processing = 1, ///< waits to be judged, or for the next checkpoint
    Published = 2,  ///< has a registry index
    Rejected = 3,   ///< for ever
};

/// What the registry says about one record.
struct RecordStatus
{
    RecordState state = RecordState::Processing;
    std::optional<std::uint64_t> registryIndex; ///< if published
    std::string reason;                         ///< if rejected
    std::vector<Digest> missingContent;         ///< if sourcing
};

/// A log that the store knows.
struct PublishedLog
{
    LogId id;
    std::optional<std::string> name; ///< of the package; none for the operator log
};

/// The registry on disk: logs, records in every state, checkpoints, in SQLite with a write-ahead log. What was
/// committed survives a crash.
///
/// Belongs to the thread that opened it: all calls come from there, and its destruction. Every function that fails
/// leaves the registry as it was.
class RegistryStore
{
public:
    /// Opens the registry in the file at \a path; makes an empty one if there is no file and \a create says so.
    /// Errors: NoRegistry, NotARegistry, NewerVersion, Io.
    static std::expected<std::unique_ptr<RegistryStore>, RegistryError> open(const QString &path, bool create);

    /// An empty registry that lives in memory. Errors: Io.
    static std::expected<std::unique_ptr<RegistryStore>, RegistryError> inMemory();

    ~RegistryStore();
    RegistryStore(const RegistryStore &) = delete;
    RegistryStore &operator=(const RegistryStore &) = delete;

    /// Does all that \a work does, or nothing if it returns an error. Errors: its own, and Io.
    std::expected<void, RegistryError> transaction(const std::function<std::expected<void, RegistryError>()> &work);

    /// The whole registry log: leaf i is what was published at index i. Errors: Io, Damaged.
    std::expected<std::vector<LogLeaf>, RegistryError> leaves() const;

    /// Every log, in the order in which they were made. Errors: Io, Damaged.
    std::expected<std::vector<PublishedLog>, RegistryError> logs() const;

    /// Up to \a limit published records of \a log with a registry index of \a from or more and below \a end, in order.
    /// A log that is not there has none. Errors: Io, Damaged.
    std::expected<std::vector<PublishedRecord>, RegistryError> records(const LogId &log, std::uint64_t from,
                                                                       std::uint64_t end, std::uint64_t limit) const;

    /// What became of a record; nothing if it is not there. Errors: Io, Damaged.
    std::expected<std::optional<RecordStatus>, RegistryError> status(const LogId &log, const RecordId &record) const;

    /// The newest signed statement of each length that a checkpoint was ever issued for, ascending. Errors: Io,
    /// Damaged.
    std::expected<std::vector<SignedCheckpoint>, RegistryError> checkpoints() const;

    /// Adds a published record behind the last one; its log is made if it is new. The record must have been judged, and
    /// \a name must be the one that \a log is derived from (none for the operator log). Errors: Io.
    std::expected<void, RegistryError> append(const LogLeaf &leaf, const std::optional<std::string> &name,
                                              const Envelope &envelope, std::uint64_t registryIndex);

    /// Keeps a signed checkpoint; an earlier one of the same length is replaced. Errors: Io.
    std::expected<void, RegistryError> putCheckpoint(const SignedCheckpoint &checkpoint);

private:
    explicit RegistryStore(const QSqlDatabase &database);
    static std::expected<std::unique_ptr<RegistryStore>, RegistryError> connect(const QString &path);
    std::expected<void, RegistryError> prepare();

    QSqlDatabase m_database;
};

} // namespace kennel
