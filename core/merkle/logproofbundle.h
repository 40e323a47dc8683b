// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "crypto/digest.h"
#include "merkle/node.h"
#include "merkle/prooferror.h"

#include <cstdint>
#include <expected>
#include <map>
#include <vector>

namespace kennel {

/// Proofs about the log as they go over the wire (spec 6.3). What it says is a claim: only logproof.h judges it.
struct LogProofBundle
{
    std::uint64_t logLength = 0;                    ///< the log that all proofs speak of
    std::vector<std::uint64_t> consistentLengths{}; ///< one old length a consistency proof
    std::vector<std::uint64_t> includedNodes{};     ///< one node index (twice the registry index) an inclusion proof
    std::map<Node, Digest> hashes{};                ///< the union of the hashes that all of them need

    /// Reads the protobuf form by the rules of spec 4.2; unknown fields are skipped, numbers wider than 32 bits kept as
    /// they are (and match nothing later). Errors: Decode, Count (more than limits::BundleProofs), HashSize, Duplicate,
    /// Index (hashes that do not ascend by node).
    static std::expected<LogProofBundle, ProofError> decode(ByteView bytes);

    /// The protobuf form as the reference writes it.
    Bytes encode() const;

    bool operator==(const LogProofBundle &) const = default;
};

} // namespace kennel
