// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "protocol/checkpoint.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kennel {

class Database;

/// A distinct checkpoint: length, both roots and key; with its first and its latest signed statement.
struct CheckpointRow
{
    std::int64_t id = 0;
    std::int64_t generation = 0;
    SignedCheckpoint first;
    SignedCheckpoint latest;
    std::int64_t firstSeen = 0;
    std::int64_t lastSeen = 0;
    std::uint64_t seen = 0;
    bool wellSigned = false; ///< the signature held when it was seen; others prove nothing
    bool accepted = false;
    bool refused = false;      ///< was turned down; one that was accepted before may be, when it comes again too late
    bool contradicts = false;  ///< was turned down because it excludes what was seen before
    std::uint64_t proofTo = 0; ///< length to which `proof` leads; 0: none
    Bytes proof;               ///< the registry's consistency proof from this checkpoint, as received
    std::optional<std::int64_t> wentBack; ///< when it was last offered, well signed, after a longer one had been
};

/// The journal of checkpoints. Use within Database::read or write.
class CheckpointTable
{
public:
    CheckpointTable(Database &database, std::int64_t registry)
        : m_db(database)
        , m_registry(registry)
    {
    }

    /// All of every generation, by length.
    std::vector<CheckpointRow> all();
    std::optional<CheckpointRow> byId(std::int64_t id);
    /// Notes that \a checkpoint was seen at \a now; returns the key of its row. What was once well signed or accepted
    /// stays so; one that is \a wellSigned after a longer one was is a step back.
    std::int64_t saw(std::int64_t generation, const SignedCheckpoint &checkpoint, std::int64_t now, bool wellSigned,
                     bool accepted);
    /// Notes that the one with that key was turned down. One that \a contradicts what was seen before is no state that
    /// the registry can go back from; any other stays one, or a false proof would unsay it.
    void refuse(std::int64_t id, bool contradicts);
    /// Notes that the one with that key was accepted.
    void accept(std::int64_t id);
    /// Notes that whoever signed the one with that key was never pinned: it proves nothing about who is.
    void disown(std::int64_t id);
    void setProof(std::int64_t id, std::uint64_t to, ByteView proof);

private:
    bool hasLonger(std::int64_t generation, std::uint64_t length);

    Database &m_db;
    const std::int64_t m_registry;
};

} // namespace kennel
