// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/digest.h"
#include "merkle/logproofbundle.h"
#include "merkle/node.h"
#include "merkle/prooferror.h"
#include "merkle/treehasher.h"

#include <cstdint>
#include <expected>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace kennel {

/// The transparency log of spec section 6 with the hashes of all complete subtrees, 64 bytes a leaf: it knows its root
/// at every length that it ever had and makes every proof about them.
class LogTree
{
public:
    /// Gives the hash of the leaf with this registry index; called from several threads, each with a hasher of its own.
    using LeafSource = std::function<Digest(TreeHasher &hasher, std::uint64_t registryIndex)>;

    LogTree() = default;

    /// A tree of \a size leaves, built by up to \a threads threads. Returns early, with an empty tree, when \a stop is
    /// requested.
    static LogTree build(std::uint64_t size, const LeafSource &leafHash, unsigned threads, std::stop_token stop = {});

    /// Adds a leaf at the end.
    void append(const Digest &leafHash);

    /// How many leaves there are.
    std::uint64_t size() const { return m_size; }

    /// The root when there were \a length leaves, at most size().
    Digest rootAt(std::uint64_t length) const;

    Digest root() const { return rootAt(m_size); }

    /// The hash of a node, which must exist at the present size.
    const Digest &hash(Node node) const { return m_hashes[node.index()]; }

    /// The proof that the log of \a length leaves has the leaves with these registry indexes.
    /// Errors: Length (more than there are, or than can be proved), Index.
    std::expected<LogProofBundle, ProofError> proveInclusion(std::uint64_t length,
                                                             std::span<const std::uint64_t> registryIndexes) const;

    /// The proof that the log of \a newLength leaves begins with that of \a oldLength (1 to newLength) leaves.
    /// Errors: Length.
    std::expected<LogProofBundle, ProofError> proveConsistency(std::uint64_t oldLength, std::uint64_t newLength) const;

private:
    void setLeaf(TreeHasher &hasher, std::uint64_t registryIndex, const Digest &hash, unsigned maxHeight);
    void joinUpwards(TreeHasher &hasher, Node node, unsigned maxHeight);
    void addWalk(LogProofBundle &bundle, Node node) const;

    std::uint64_t m_size = 0;
    std::vector<Digest> m_hashes; ///< by node index; those of incomplete subtrees are not used
};

} // namespace kennel
