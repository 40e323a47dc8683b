// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/digest.h"
#include "merkle/node.h"

#include <optional>
#include <vector>

namespace kennel {

/// One of the two hashes that a step of a proof puts together.
struct ProofHash
{
    Digest hash;
    std::optional<Node> node; ///< of the log tree; none for what lies between peaks and root, and in the map
    bool given = false;       ///< taken from the proof; else computed by a step before, or the leaf itself
    bool onPath = false;      ///< what is being proved lies below it

    bool operator==(const ProofHash &) const = default;
};

/// One step of a proof: two hashes make the one above them.
struct ProofStep
{
    ProofHash left;
    ProofHash right;
    ProofHash result; ///< computed

    bool operator==(const ProofStep &) const = default;
};

/// A proof worked out from the leaf to the root, for those who want to see it.
struct ProofPath
{
    Digest leaf;
    std::vector<ProofStep> steps; ///< in the order of computation; none if the leaf is the root
    Digest root;                  ///< what the steps lead to: comparing it is the caller's
};

} // namespace kennel
