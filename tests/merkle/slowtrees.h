// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "crypto/digest.h"
#include "merkle/logproofbundle.h"
#include "merkle/mapproofbundle.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

/// A second implementation of both trees, as slow and as near to the words of the specification as can be. It shares
/// nothing with the fast one but the types.
namespace kennel::slow {

/// The leaf data of spec 6.1 and 7.1, put together as texts.
std::string logLeafData(const std::string &logIdText, const std::string &recordIdText);
std::string mapLeafData(const std::string &recordIdText);

Digest leafHash(const std::string &data);
Digest branchHash(const Digest &left, const Digest &right);

/// RFC 6962's Merkle tree hash, by its recursive definition, of leaves that are hashed already. What it has computed
/// for the same leaves it remembers.
Digest logRoot(std::span<const Digest> leaves);

/// The hash of a node of the numbering of spec 6.2, found by taking the tree apart from the top.
Digest nodeHash(std::span<const Digest> leaves, std::uint64_t node);

/// The bundle of spec 6.3, from the definition of a walk on sets of leaves.
LogProofBundle inclusionProof(std::span<const Digest> leaves, std::span<const std::uint64_t> registryIndexes);
LogProofBundle consistencyProof(std::span<const Digest> leaves, std::uint64_t oldLength);

/// Path to leaf hash.
using Map = std::map<Digest, Digest>;

/// The root by the definition of spec 7.1: all 256 levels of each key, nothing kept.
Digest mapRoot(const Map &map);

/// The proof of spec 7.2 with all 256 siblings.
MapProof mapProof(const Map &map, const Digest &path);

} // namespace kennel::slow
