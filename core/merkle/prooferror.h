// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/digest.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string_view>

namespace kennel {

/// Why a proof proves nothing.
enum class ProofCode {
    Base64,      ///< the bundle is no base64 (found by whoever reads the answer)
    Decode,      ///< the bundle is no such protobuf message
    Kind,        ///< an inclusion proof where a consistency proof was asked for, or the other way round
    Count,       ///< another number of proofs than asked for
    Length,      ///< about another log length than asked for, or one that cannot be proved
    Index,       ///< about another leaf than asked for, or one that the log does not have; hashes out of order
    Missing,     ///< a hash that the proof needs is not there
    Duplicate,   ///< two hashes for one node
    HashSize,    ///< a hash that is not 32 bytes long
    LogRoot,     ///< the hashes lead to another log root
    MapCount,    ///< another number of map proofs than asked for
    MapDepth,    ///< more hashes than the map has levels
    MapHashSize, ///< a hash in a map proof that is not 32 bytes long
    MapRoot,     ///< the hashes lead to another map root
};

/// The name behind "proof." in findings: "map-hash-size".
std::string_view proofCodeName(ProofCode code);

/// A proof that was refused, with what it should have been.
struct ProofError
{
    ProofCode code = ProofCode::Decode;
    /// Which leaf, peak or proof of those asked for, from 0; for Missing the node; for Decode, HashSize and MapHashSize
    /// the byte offset in the bundle; for Duplicate the node.
    std::uint64_t position = 0;
    std::uint64_t got = 0;           ///< the number found, where numbers were compared
    std::uint64_t want = 0;          ///< the number asked for
    std::optional<Digest> gotRoot{}; ///< for LogRoot and MapRoot: what the hashes lead to
    std::optional<Digest> wantRoot{};

    bool operator==(const ProofError &) const = default;
};

/// The refusal because \a got was found at \a position where \a want was asked for.
inline std::unexpected<ProofError> proofMismatch(ProofCode code, std::uint64_t position, std::uint64_t got,
                                                 std::uint64_t want)
{
    return std::unexpected(ProofError{.code = code, .position = position, .got = got, .want = want});
}

/// The refusal because the bundle cannot be decoded at \a offset.
inline std::unexpected<ProofError> undecodableProof(std::size_t offset)
{
    return std::unexpected(ProofError{.code = ProofCode::Decode, .position = offset});
}

} // namespace kennel
