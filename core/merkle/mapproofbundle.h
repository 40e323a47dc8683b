// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "crypto/digest.h"
#include "merkle/prooferror.h"

#include <expected>
#include <optional>
#include <vector>

namespace kennel {

/// The siblings on the way from one leaf of the map to its root (spec 7.2), from the leaf side to the root side. An
/// absent one, like all that are missing at the leaf side, stands for the empty subtree of its height.
using MapProof = std::vector<std::optional<Digest>>;

/// Proofs about the map as they go over the wire. What it says is a claim: only mapproof.h judges it.
struct MapProofBundle
{
    std::vector<MapProof> proofs; ///< one for each leaf asked for, in that order

    /// Reads the protobuf form by the rules of spec 4.2. Errors: Decode, MapCount (more than limits::BundleProofs),
    /// MapDepth, MapHashSize.
    static std::expected<MapProofBundle, ProofError> decode(ByteView bytes);

    /// The protobuf form as the reference writes it.
    Bytes encode() const;

    bool operator==(const MapProofBundle &) const = default;
};

} // namespace kennel
