// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/digest.h"
#include "merkle/logproofbundle.h"
#include "merkle/prooferror.h"
#include "merkle/proofstep.h"

#include <cstdint>
#include <expected>
#include <span>

namespace kennel {

/// A leaf whose inclusion is in question: where it must stand and what must stand there (TreeHasher::logLeaf).
struct IncludedLeaf
{
    std::uint64_t registryIndex = 0;
    Digest hash;
};

/// Whether \a bundle proves that each of \a leaves, of which there must be one at least, stands in the log of \a length
/// leaves that has this \a root (spec 6.4). Everything but the bundle comes from the caller's own request and from the
/// signed checkpoint. The bundle must hold exactly these proofs in this order; hashes that none of them needs are
/// ignored. Errors: Length, Kind, Count, Index, Missing, LogRoot.
[[nodiscard]] std::expected<void, ProofError> verifyInclusion(const LogProofBundle &bundle,
                                                              std::span<const IncludedLeaf> leaves,
                                                              std::uint64_t length, const Digest &root);

/// Whether \a bundle proves that the log of \a newLength leaves and root \a newRoot begins with the log of \a oldLength
/// leaves (at least 1) and root \a oldRoot (spec 6.4). The bundle must hold exactly this proof.
/// Errors: Length, Kind, Count, Missing, LogRoot (position 0: the new root, 1: the old one).
[[nodiscard]] std::expected<void, ProofError> verifyConsistency(const LogProofBundle &bundle, std::uint64_t oldLength,
                                                                const Digest &oldRoot, std::uint64_t newLength,
                                                                const Digest &newRoot);

/// Works out the inclusion of one leaf in a log of \a length leaves step by step with the hashes of \a bundle. Judges
/// neither the rest of the bundle nor the root. Errors: Index, Missing.
std::expected<ProofPath, ProofError> evaluateInclusion(const LogProofBundle &bundle, const IncludedLeaf &leaf,
                                                       std::uint64_t length);

} // namespace kennel
