// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/sha256.h"
#include "merkle/logproof.h"
#include "merkle/logtree.h"
#include "merkle/mapproof.h"
#include "merkle/maptree.h"

#include <expected>
#include <span>
#include <string>
#include <vector>

/// Small trees, and proofs about them judged as they come over the wire.
namespace kennel::test {

using Verdict = std::expected<void, ProofError>;

inline Verdict inclusionOfWire(ByteView wire, std::span<const IncludedLeaf> leaves, std::uint64_t length,
                               const Digest &root)
{
    return LogProofBundle::decode(wire).and_then(
        [&](const LogProofBundle &bundle) { return verifyInclusion(bundle, leaves, length, root); });
}

inline Verdict consistencyOfWire(ByteView wire, const LogTree &tree, std::uint64_t from, std::uint64_t to)
{
    return LogProofBundle::decode(wire).and_then([&](const LogProofBundle &bundle) {
        return verifyConsistency(bundle, from, tree.rootAt(from), to, tree.rootAt(to));
    });
}

inline Verdict mapOfWire(ByteView wire, std::span<const LogLeaf> heads, const Digest &root)
{
    return MapProofBundle::decode(wire).and_then(
        [&](const MapProofBundle &bundle) { return verifyMap(bundle, heads, root); });
}

inline LogTree treeOf(std::uint64_t size)
{
    return LogTree::build(
        size, [](TreeHasher &hasher, std::uint64_t i) { return hasher.leaf(bytesOf(std::to_string(i))); }, 1);
}

inline std::vector<LogLeaf> someHeads(std::size_t count)
{
    std::vector<LogLeaf> heads;
    heads.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        heads.push_back({LogId(sha256(bytesOf("log " + std::to_string(i)))),
                         RecordId(sha256(bytesOf("record " + std::to_string(i))))});
    }
    return heads;
}

inline MapTree mapOf(const std::vector<LogLeaf> &heads)
{
    MapTree map;
    for (const LogLeaf &head : heads)
        map.set(head.log, head.record);
    return map;
}

} // namespace kennel::test
