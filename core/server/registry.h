// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/clock.h"
#include "crypto/signer.h"
#include "merkle/mapproofbundle.h"
#include "protocol/operatorstate.h"
#include "server/contentstore.h"
#include "server/registryerror.h"
#include "server/registryhistory.h"
#include "server/storethread.h"

#include <chrono>
#include <cstdint>
#include <expected>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kennel {

/// A registry that is open for readers: what its store holds, with the trees over it, and a checkpoint whose time says
/// that the registry is alive. All functions may be called from any thread.
class Registry
{
public:
    /// What a registry is made of.
    struct Parts
    {
        StoreThread::Opener store;
        std::unique_ptr<ContentStore> contents;
        std::vector<std::shared_ptr<const Signer>> signers; ///< the first that the operator log allows to commit signs
        std::shared_ptr<const Clock> clock;
        std::chrono::seconds signInterval{5}; ///< how old the newest checkpoint may be before it is signed anew
    };

    /// Opens the store, builds the trees and holds them against every checkpoint that was ever issued: a registry that
    /// would contradict itself is not served. Errors: those of the store; NoRegistry (it is empty); Damaged;
    /// Key (no signer may commit); Signing.
    static std::expected<std::unique_ptr<Registry>, RegistryError> open(Parts parts);

    /// What was published: constant for as long as the registry is open.
    const RegistryHistory &history() const { return m_history; }

    /// The newest checkpoint, signed anew with the present time if it is older than the interval. The time never goes
    /// back while the registry is open. Errors: Signing.
    std::expected<SignedCheckpoint, RegistryError> checkpoint() const;

    /// The checkpoint that was issued for \a length; nothing if none was.
    std::optional<SignedCheckpoint> checkpointAt(std::uint64_t length) const;

    /// The operator log's state when there were \a length records. Errors: Io, Damaged.
    std::expected<OperatorState, RegistryError> operatorStateAt(std::uint64_t length) const;

    /// The name of the package whose log this is; the outer value is none if there is no such log, the inner one for
    /// the operator log.
    std::optional<std::optional<std::string>> nameOf(const LogId &log) const;

    /// As RegistryStore::records().
    std::expected<std::vector<PublishedRecord>, RegistryError> records(const LogId &log, std::uint64_t from,
                                                                       std::uint64_t end, std::uint64_t limit) const;

    /// As RegistryStore::status().
    std::expected<std::optional<RecordStatus>, RegistryError> status(const LogId &log, const RecordId &record) const;

    /// The proofs of these logs in the map of \a length records; every log must have a record there.
    MapProofBundle proveMap(std::uint64_t length, const std::vector<LogId> &logs) const;

    const ContentStore &contents() const { return *m_contents; }

private:
    explicit Registry(Parts parts);
    std::expected<void, RegistryError> load();
    std::expected<void, RegistryError> chooseSigner(const std::vector<std::shared_ptr<const Signer>> &signers);
    std::expected<void, RegistryError> issueNewest();
    std::expected<SignedCheckpoint, RegistryError> sign(Checkpoint checkpoint) const;
    std::uint64_t now() const;
    MapTree mapAt(std::uint64_t length) const;

    std::unique_ptr<ContentStore> m_contents;
    std::shared_ptr<const Signer> m_signer;
    std::shared_ptr<const Clock> m_clock;
    std::chrono::seconds m_signInterval;
    std::unique_ptr<StoreThread> m_store;
    RegistryHistory m_history;
    std::map<LogId, std::optional<std::string>> m_names;

    mutable std::mutex m_checkpointMutex;
    mutable std::map<std::uint64_t, SignedCheckpoint> m_checkpoints; ///< by length; the last is signed anew

    // Two locks, so that nobody who asks for the past keeps those waiting who ask for the present.
    mutable std::mutex m_newestMapMutex;
    mutable std::optional<MapTree> m_newestMap; ///< made when it is first needed
    mutable std::mutex m_olderMapsMutex;
    mutable std::list<std::pair<std::uint64_t, MapTree>> m_olderMaps; ///< by length, used last in front
};

} // namespace kennel
