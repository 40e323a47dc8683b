// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "slowtrees.h"

#include "crypto/sha256.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kennel::slow {

static std::string lps(const std::string &text) // all texts here are shorter than 128 bytes
{
    return char(text.size()) + text;
}

std::string logLeafData(const std::string &logIdText, const std::string &recordIdText)
{
    return "WARG-LOG-LEAF-V0" + lps(logIdText) + lps(recordIdText);
}

std::string mapLeafData(const std::string &recordIdText)
{
    return "WARG-MAP-LEAF-V0" + lps(recordIdText);
}

Digest leafHash(const std::string &data)
{
    return sha256(bytesOf(std::string(1, '\0') + data));
}

Digest branchHash(const Digest &left, const Digest &right)
{
    std::array<std::uint8_t, 65> message{1};
    std::ranges::copy(left.bytes(), message.begin() + 1);
    std::ranges::copy(right.bytes(), message.begin() + 33);
    return sha256(message);
}

/// The largest power of two below n.
static std::size_t splitPoint(std::size_t n)
{
    std::size_t power = 1;
    while (power * 2 < n)
        power *= 2;
    return power;
}

Digest logRoot(std::span<const Digest> leaves)
{
    if (leaves.empty())
        return sha256({});
    if (leaves.size() == 1)
        return leaves[0];
    static std::map<std::pair<std::size_t, std::vector<Digest>>, Digest> known; // size first: told apart sooner
    const std::pair key(leaves.size(), std::vector<Digest>(leaves.begin(), leaves.end()));
    if (const auto found = known.find(key); found != known.end())
        return found->second;
    const std::size_t split = splitPoint(leaves.size());
    return known[key] = branchHash(logRoot(leaves.first(split)), logRoot(leaves.subspan(split)));
}

/// First leaf and number of leaves below a node, found by counting.
static std::pair<std::uint64_t, std::uint64_t> leavesBelow(std::uint64_t node)
{
    std::uint64_t count = 1;
    for (std::uint64_t rest = node; rest % 2 == 1; rest /= 2)
        count *= 2;
    return {(node + 1 - count) / 2, count};
}

static std::uint64_t nodeOf(std::uint64_t firstLeaf, std::uint64_t count)
{
    return 2 * firstLeaf + count - 1;
}

Digest nodeHash(std::span<const Digest> leaves, std::uint64_t node)
{
    const auto [first, count] = leavesBelow(node);
    return logRoot(leaves.subspan(first, count));
}

/// Complete subtrees of n leaves, as first leaf and count, by taking the largest power of two that fits.
static std::vector<std::pair<std::uint64_t, std::uint64_t>> peaks(std::uint64_t n)
{
    std::vector<std::pair<std::uint64_t, std::uint64_t>> result;
    std::uint64_t first = 0;
    while (first < n) {
        std::uint64_t count = 1;
        while (first + count * 2 <= n)
            count *= 2;
        result.emplace_back(first, count);
        first += count;
    }
    return result;
}

static void add(LogProofBundle &bundle, std::span<const Digest> leaves, std::uint64_t first, std::uint64_t count)
{
    bundle.hashes.emplace(Node(nodeOf(first, count)), logRoot(leaves.subspan(first, count)));
}

/// Everything that proving the subtree of these leaves takes.
static void addWalk(LogProofBundle &bundle, std::span<const Digest> leaves, std::uint64_t first, std::uint64_t count)
{
    for (const auto &[peakFirst, peakCount] : peaks(leaves.size())) {
        if (first < peakFirst || first >= peakFirst + peakCount) {
            add(bundle, leaves, peakFirst, peakCount);
            continue;
        }
        for (std::uint64_t part = count; part < peakCount; part *= 2) { // upwards: the other half of each pair
            const std::uint64_t pair = first / (2 * part) * (2 * part);
            const bool right = first >= pair + part;
            add(bundle, leaves, right ? pair : pair + part, part);
        }
    }
}

LogProofBundle inclusionProof(std::span<const Digest> leaves, std::span<const std::uint64_t> registryIndexes)
{
    LogProofBundle bundle;
    bundle.logLength = leaves.size();
    for (const std::uint64_t index : registryIndexes) {
        bundle.includedNodes.push_back(2 * index);
        addWalk(bundle, leaves, index, 1);
    }
    return bundle;
}

LogProofBundle consistencyProof(std::span<const Digest> leaves, std::uint64_t oldLength)
{
    LogProofBundle bundle;
    bundle.logLength = leaves.size();
    bundle.consistentLengths.push_back(oldLength);
    for (const auto &[first, count] : peaks(oldLength)) {
        add(bundle, leaves, first, count);
        addWalk(bundle, leaves, first, count);
    }
    return bundle;
}

static bool bitOf(const Digest &path, std::size_t level)
{
    return (path.bytes()[level / 8] & (0x80 >> level % 8)) != 0;
}

using Items = std::span<const std::pair<Digest, Digest>>;

/// Items ascending by path that share their first \a depth bits: those that go left, and those that go right.
static std::pair<Items, Items> parted(Items items, std::size_t depth)
{
    std::size_t left = 0;
    while (left < items.size() && !bitOf(items[left].first, depth))
        ++left;
    return {items.first(left), items.subspan(left)};
}

static Digest subtree(Items items, std::size_t depth, const std::vector<Digest> &empty)
{
    if (items.empty())
        return empty[256 - depth];
    if (depth == 256)
        return items[0].second;
    const auto [left, right] = parted(items, depth);
    return branchHash(subtree(left, depth + 1, empty), subtree(right, depth + 1, empty));
}

static std::vector<Digest> emptyHashes()
{
    std::vector<Digest> empty;
    for (std::size_t height = 0; height <= 256; ++height)
        empty.push_back(height == 0 ? leafHash("") : branchHash(empty.back(), empty.back()));
    return empty;
}

Digest mapRoot(const Map &map)
{
    const std::vector<std::pair<Digest, Digest>> items(map.begin(), map.end());
    return subtree(items, 0, emptyHashes());
}

MapProof mapProof(const Map &map, const Digest &path)
{
    const std::vector<std::pair<Digest, Digest>> items(map.begin(), map.end());
    const std::vector<Digest> empty = emptyHashes();
    MapProof proof;
    Items here = items;
    for (std::size_t depth = 0; depth < 256; ++depth) {
        const auto [left, right] = parted(here, depth);
        const bool goesRight = bitOf(path, depth);
        proof.push_back(subtree(goesRight ? left : right, depth + 1, empty));
        here = goesRight ? right : left;
    }
    std::ranges::reverse(proof);
    return proof;
}

} // namespace kennel::slow
