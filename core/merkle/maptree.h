// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/digest.h"
#include "merkle/logleaf.h"
#include "merkle/mapproofbundle.h"
#include "merkle/treehasher.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace kennel {

/// The verifiable map of spec section 7: for each log its newest record. A trie that ends where a key is alone, with
/// the hash of every part that did not change kept: a change costs at most 256 hashes, and a first root of many keys is
/// computed on all cores.
class MapTree
{
public:
    /// Makes \a record the newest of \a log.
    void set(const LogId &log, const RecordId &record);

    /// As set() for a leaf that has been hashed already (TreeHasher::mapPath, TreeHasher::mapLeaf).
    void setLeaf(const Digest &path, const Digest &leafHash);

    /// How many keys the map has.
    std::size_t size() const { return m_leaves.size(); }

    /// The root now, computed by up to \a threads threads. If \a stop is requested meanwhile, the result means nothing,
    /// and the next call goes on from there.
    Digest root(unsigned threads = 1, std::stop_token stop = {});

    /// The proof of the present value of a key (spec 7.2), in the form of the reference: it ends where the key is
    /// alone, and all hashes are explicit. Nothing if there is no such key.
    std::optional<MapProof> prove(const Digest &path);
    std::optional<MapProof> prove(const LogId &log);

private:
    /// Nothing, or a place in m_leaves or m_branches.
    class Child
    {
    public:
        enum class Kind : std::uint8_t { None, Leaf, Branch };

        Child() = default;
        Child(Kind kind, std::size_t index)
            : m_kind(kind)
            , m_index(static_cast<std::uint32_t>(index))
        {
        }
        Kind kind() const { return m_kind; }
        std::size_t index() const { return m_index; }

    private:
        Kind m_kind = Kind::None;
        std::uint32_t m_index = 0;
    };

    struct Leaf
    {
        Digest path;
        Digest hash;
        Digest folded; ///< with the empty subtrees beside it, up to the depth where the key is no longer alone
        bool changed = true;
    };

    struct Branch
    {
        std::array<Child, 2> children;
        Digest hash;
        bool changed = true;
    };

    struct Part
    {
        Child child;
        std::size_t depth = 0;
    };

    Child addLeaf(const Digest &path, const Digest &hash);
    Child addBranch(std::size_t side, Child child);
    Child splitLeaf(Child old, std::size_t depth, const Digest &path, const Digest &hash);
    bool changed(Child child) const;
    const Digest &hashOf(Child child, std::size_t depth) const;
    void collectChanged(Child child, std::size_t depth, std::vector<Part> &parts) const;
    void update(TreeHasher &hasher, Child child, std::size_t depth);

    Child m_root;
    std::vector<Leaf> m_leaves;
    std::vector<Branch> m_branches;
};

} // namespace kennel
