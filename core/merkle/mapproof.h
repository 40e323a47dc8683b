// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "merkle/logleaf.h"
#include "merkle/mapproofbundle.h"
#include "merkle/prooferror.h"
#include "merkle/proofstep.h"

#include <expected>
#include <span>

namespace kennel {

/// Whether \a bundle proves that in the map with this \a root the newest record of each of these logs, of which there
/// must be one at least, is the one given with it (spec 7.3). The bundle must hold exactly these proofs in this order.
/// Errors: MapCount, MapDepth, MapRoot.
[[nodiscard]] std::expected<void, ProofError> verifyMap(const MapProofBundle &bundle, std::span<const LogLeaf> heads,
                                                        const Digest &root);

/// Works out the root of the map that \a proof leads to, step by step: always 256 of them, the empty subtrees at the
/// leaf side included; a hash is given only if the proof holds it. Errors: MapDepth.
std::expected<ProofPath, ProofError> evaluateMap(const MapProof &proof, const LogLeaf &head);

/// The root that \a proof leads to for a leaf of the map with this path and this leaf hash. Errors: MapDepth.
std::expected<Digest, ProofError> mapRootFrom(const MapProof &proof, const Digest &path, const Digest &leafHash);

} // namespace kennel
