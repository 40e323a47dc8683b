// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "merkle/maptree.h"

#include "base/workers.h"
#include "merkle/emptysubtrees.h"

#include <algorithm>

namespace kennel {

/// Where the trie is cut into pieces of work: up to 256 of them, a few for each of any number of cores.
static constexpr std::size_t CutDepth = 8;

void MapTree::set(const LogId &log, const RecordId &record)
{
    TreeHasher hasher;
    setLeaf(hasher.mapPath(log), hasher.mapLeaf(record));
}

MapTree::Child MapTree::addLeaf(const Digest &path, const Digest &hash)
{
    m_leaves.push_back({.path = path, .hash = hash, .folded = {}, .changed = true});
    return {Child::Kind::Leaf, m_leaves.size() - 1};
}

MapTree::Child MapTree::addBranch(std::size_t side, Child child)
{
    Branch branch;
    branch.children[side] = child;
    m_branches.push_back(branch);
    return {Child::Kind::Branch, m_branches.size() - 1};
}

void MapTree::setLeaf(const Digest &path, const Digest &leafHash)
{
    std::optional<std::size_t> parent; // by index: adding branches moves them
    Child *place = &m_root;
    std::size_t depth = 0;
    while (place->kind() == Child::Kind::Branch) {
        parent = place->index();
        Branch &branch = m_branches[*parent];
        branch.changed = true;
        place = &branch.children[pathBit(path, depth)];
        ++depth;
    }
    if (place->kind() == Child::Kind::None) {
        *place = addLeaf(path, leafHash);
        return;
    }
    Leaf &leaf = m_leaves[place->index()];
    leaf.changed = true; // also if it only moves down: it is folded less far then
    if (leaf.path == path) {
        leaf.hash = leafHash;
        return;
    }
    const Child split = splitLeaf(*place, depth, path, leafHash);
    *(parent ? &m_branches[*parent].children[pathBit(path, depth - 1)] : &m_root) = split;
}

/// Branches to put in the place of a leaf, down to where its path and the new one part.
MapTree::Child MapTree::splitLeaf(Child old, std::size_t depth, const Digest &path, const Digest &hash)
{
    const Digest oldPath = m_leaves[old.index()].path;
    std::size_t last = depth;
    while (pathBit(path, last) == pathBit(oldPath, last))
        ++last;
    Child top = addBranch(pathBit(oldPath, last), old);
    m_branches.back().children[pathBit(path, last)] = addLeaf(path, hash);
    for (std::size_t level = last; level > depth; --level)
        top = addBranch(pathBit(path, level - 1), top);
    return top;
}

bool MapTree::changed(Child child) const
{
    switch (child.kind()) {
    case Child::Kind::None:
        return false;
    case Child::Kind::Leaf:
        return m_leaves[child.index()].changed;
    case Child::Kind::Branch:
        return m_branches[child.index()].changed;
    }
    return false;
}

const Digest &MapTree::hashOf(Child child, std::size_t depth) const
{
    switch (child.kind()) {
    case Child::Kind::Leaf:
        return m_leaves[child.index()].folded;
    case Child::Kind::Branch:
        return m_branches[child.index()].hash;
    case Child::Kind::None:
        break;
    }
    return emptySubtrees()[limits::MapDepth - depth];
}

void MapTree::collectChanged(Child child, std::size_t depth, std::vector<Part> &parts) const
{
    if (!changed(child))
        return;
    if (depth == CutDepth || child.kind() == Child::Kind::Leaf) {
        parts.push_back({child, depth});
        return;
    }
    for (const Child next : m_branches[child.index()].children)
        collectChanged(next, depth + 1, parts);
}

void MapTree::update(TreeHasher &hasher, Child child, std::size_t depth)
{
    if (!changed(child))
        return;
    if (child.kind() == Child::Kind::Branch) {
        Branch &branch = m_branches[child.index()];
        for (const Child next : branch.children)
            update(hasher, next, depth + 1);
        branch.hash = hasher.branch(hashOf(branch.children[0], depth + 1), hashOf(branch.children[1], depth + 1));
        branch.changed = false;
        return;
    }
    Leaf &leaf = m_leaves[child.index()];
    const EmptySubtrees &empty = emptySubtrees();
    leaf.folded = leaf.hash;
    for (std::size_t level = limits::MapDepth; level > depth; --level) {
        const Digest &sibling = empty[limits::MapDepth - level];
        leaf.folded =
            pathBit(leaf.path, level - 1) ? hasher.branch(sibling, leaf.folded) : hasher.branch(leaf.folded, sibling);
    }
    leaf.changed = false;
}

Digest MapTree::root(unsigned threads, std::stop_token stop)
{
    std::vector<Part> parts;
    collectChanged(m_root, 0, parts);
    parallelFor(parts.size(), threads, [&](std::size_t i) {
        if (stop.stop_requested())
            return;
        TreeHasher hasher;
        update(hasher, parts[i].child, parts[i].depth);
    });
    if (stop.stop_requested())
        return {};
    TreeHasher hasher;
    update(hasher, m_root, 0);
    return hashOf(m_root, 0);
}

std::optional<MapProof> MapTree::prove(const LogId &log)
{
    return prove(TreeHasher().mapPath(log));
}

std::optional<MapProof> MapTree::prove(const Digest &path)
{
    root();
    MapProof proof;
    Child child = m_root;
    for (std::size_t depth = 0; child.kind() == Child::Kind::Branch; ++depth) {
        const Branch &branch = m_branches[child.index()];
        const bool side = pathBit(path, depth);
        proof.push_back(hashOf(branch.children[!side], depth + 1));
        child = branch.children[side];
    }
    if (child.kind() != Child::Kind::Leaf || m_leaves[child.index()].path != path)
        return std::nullopt;
    if (proof.empty()) // the only key of all: the reference still gives the sibling at the top
        proof.push_back(emptySubtrees()[limits::MapDepth - 1]);
    std::ranges::reverse(proof);
    return proof;
}

} // namespace kennel
