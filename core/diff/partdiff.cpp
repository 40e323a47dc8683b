// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "diff/partdiff.h"

#include "crypto/sha256.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <set>
#include <utility>

namespace kennel::diff {

namespace {

using wasm::Part;

/// The parts in each part, by its index.
std::vector<std::vector<std::size_t>> childrenOf(const wasm::Binary &binary)
{
    std::vector<std::vector<std::size_t>> children(binary.parts.size());
    for (std::size_t i = 0; i < binary.parts.size(); ++i) {
        if (const auto parent = binary.parts[i].parent; parent && *parent < i)
            children[*parent].push_back(i);
    }
    return children;
}

/// The sections of one kind in a part.
struct Sections
{
    std::uint64_t size = 0;
    std::vector<ByteView> payloads{};
};

using SectionKey = std::pair<std::uint8_t, std::string>; // id, and the name of a custom one

std::map<SectionKey, Sections> sectionsOf(const Part &part, ByteView bytes)
{
    std::map<SectionKey, Sections> all;
    for (const auto &section : part.sections) {
        Sections &same = all[{section.id, section.customName}];
        same.size += section.payload.end() - section.headerOffset;
        if (section.payload.end() <= bytes.size())
            same.payloads.push_back(bytes.subspan(section.payload.offset, section.payload.length));
    }
    return all;
}

/// Whether sections of one kind hold other parts, which are compared themselves.
bool areOfParts(const Part &part, std::uint8_t id)
{
    constexpr std::uint8_t coreModule = 1;
    constexpr std::uint8_t component = 4;
    return part.kind == Part::Kind::Component && (id == coreModule || id == component);
}

std::vector<SectionChange> compareSections(const Part &before, ByteView old, const Part &after, ByteView now)
{
    std::map<SectionKey, std::pair<Sections, Sections>> sections;
    for (auto &[key, same] : sectionsOf(before, old))
        sections[key].first = std::move(same);
    for (auto &[key, same] : sectionsOf(after, now))
        sections[key].second = std::move(same);
    std::vector<SectionChange> changes;
    for (const auto &[key, both] : sections) {
        const auto &[was, is] = both;
        const bool isSame = was.size == is.size && (areOfParts(after, key.first) ||
                                                    std::ranges::equal(was.payloads, is.payloads, std::ranges::equal));
        if (!isSame)
            changes.push_back({key.first, key.second, was.size, is.size});
    }
    return changes;
}

class PartComparison
{
public:
    PartComparison(const HashedBinary &before, const HashedBinary &after)
        : m_before(before)
        , m_after(after)
        , m_childrenBefore(childrenOf(before.binary))
        , m_childrenAfter(childrenOf(after.binary))
    {
    }

    /// Two parts that stand for one another, and what is in them.
    void compare(std::size_t before, std::size_t after, std::size_t depth)
    {
        // On the heap: a file may nest deeper than the stack of a thread bears.
        std::vector<PartChange> open{{PartChange::Kind::Changed, before, after, depth, {}}};
        while (!open.empty()) {
            PartChange next = std::move(open.back());
            open.pop_back();
            if (next.before && next.after && !finishPair(next))
                addLevel(open, *next.before, *next.after, next.depth + 1);
            changes.push_back(std::move(next));
        }
    }

    std::vector<PartChange> changes;

private:
    /// Sets the kind of a pair; whether it is identical.
    bool finishPair(PartChange &pair) const
    {
        const auto &was = m_before.digests[*pair.before];
        const bool isIdentical = was && was == m_after.digests[*pair.after];
        pair.kind = isIdentical ? PartChange::Kind::Identical : PartChange::Kind::Changed;
        if (!isIdentical)
            pair.sections = compareSections(m_before.binary.parts[*pair.before], m_before.bytes,
                                            m_after.binary.parts[*pair.after], m_after.bytes);
        return isIdentical;
    }

    /// Puts the parts of two parts on the stack, the first on top.
    void addLevel(std::vector<PartChange> &open, std::size_t before, std::size_t after, std::size_t depth)
    {
        std::set<std::size_t> left(m_childrenBefore[before].begin(), m_childrenBefore[before].end());
        std::map<std::size_t, std::size_t> partners; // by the index in the new file
        const auto matchBy = [&](auto key) {
            std::multimap<decltype(key(m_before, 0)), std::size_t> known;
            for (const std::size_t each : left)
                known.emplace(key(m_before, each), each);
            for (const std::size_t each : m_childrenAfter[after]) {
                if (partners.contains(each))
                    continue;
                const auto wanted = key(m_after, each);
                const auto found = wanted ? known.find(wanted) : known.end();
                if (found == known.end())
                    continue;
                partners[each] = found->second;
                left.erase(found->second);
                known.erase(found);
            }
        };
        matchBy([](const HashedBinary &file, std::size_t part) { return file.digests[part]; });
        matchBy([](const HashedBinary &file, std::size_t part) {
            const Part &each = file.binary.parts[part];
            return each.metadata.name ? std::optional(std::pair(each.kind, *each.metadata.name)) : std::nullopt;
        });
        matchBy([](const HashedBinary &file, std::size_t part) { return std::optional(file.binary.parts[part].kind); });
        for (const std::size_t each : left)
            open.push_back({PartChange::Kind::Removed, each, std::nullopt, depth, {}});
        std::reverse(open.end() - static_cast<std::ptrdiff_t>(left.size()), open.end());
        for (const std::size_t each : m_childrenAfter[after] | std::views::reverse) {
            const auto partner = partners.find(each);
            if (partner == partners.end())
                open.push_back({PartChange::Kind::Added, std::nullopt, each, depth, {}});
            else
                open.push_back({PartChange::Kind::Changed, partner->second, each, depth, {}});
        }
    }

    const HashedBinary &m_before;
    const HashedBinary &m_after;
    std::vector<std::vector<std::size_t>> m_childrenBefore;
    std::vector<std::vector<std::size_t>> m_childrenAfter;
};

} // namespace

std::vector<std::optional<Digest>> partDigests(const wasm::Binary &binary, ByteView bytes)
{
    std::vector<std::optional<Digest>> digests(binary.parts.size());
    std::size_t budget = bytes.size() * MaxHashedCopies;
    for (std::size_t i = 0; i < binary.parts.size(); ++i) {
        const auto range = binary.parts[i].range;
        if (range.end() > bytes.size() || range.length > budget)
            continue;
        budget -= range.length;
        digests[i] = sha256(bytes.subspan(range.offset, range.length));
    }
    return digests;
}

std::vector<PartChange> compareParts(const HashedBinary &before, const HashedBinary &after)
{
    if (before.binary.parts.empty() || after.binary.parts.empty())
        return {};
    // A module and a component number their sections differently: neither stands for the other.
    if (before.binary.parts.front().kind != after.binary.parts.front().kind) {
        return {{PartChange::Kind::Removed, 0, std::nullopt, 0, {}}, {PartChange::Kind::Added, std::nullopt, 0, 0, {}}};
    }
    PartComparison comparison(before, after);
    comparison.compare(0, 0, 0);
    return std::move(comparison.changes);
}

} // namespace kennel::diff
