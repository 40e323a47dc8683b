// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Two files, of which the first three bytes say how long the first one is: with itself each is the same; and from the
// second to the first whatever was added is removed, and whom it breaks change places.
#include "diff/filediff.h"
#include "require.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

using namespace kennel;
using namespace kennel::diff;

/// What is counted of a comparison: by its place, and by whether the new file has it and the old one had it.
using Counts = std::map<std::tuple<std::string, bool, bool>, int>;

static void count(Counts &counts, const std::string &what, bool was, bool is)
{
    ++counts[{what, was, is}];
}

static Counts countsOf(const FileDiff &diff)
{
    Counts counts;
    for (const WitSubject &subject : diff.interface ? diff.interface->subjects : std::vector<WitSubject>()) {
        using enum WitSubject::Presence;
        count(counts, "subject " + subject.name, subject.presence != Added, subject.presence != Removed);
        for (const WitChange &change : subject.changes) {
            const std::string side = change.side == Side::Import ? "import" : "export";
            count(counts, subject.name + side, !change.before.empty(), !change.after.empty());
        }
    }
    using enum CapabilityChange::Kind;
    for (const CapabilityChange &change : diff.capabilities.value_or(std::vector<CapabilityChange>()))
        count(counts, change.capability.id + change.capability.subject, change.kind != Gained, change.kind != Lost);
    for (const MetadataChange &change : diff.metadata)
        count(counts, std::string(metadataFieldName(change.field)) + change.subject, change.before.has_value(),
              change.after.has_value());
    for (const PartChange &change : diff.parts)
        count(counts, "part", change.before.has_value(), change.after.has_value());
    return counts;
}

static Counts mirrored(const Counts &counts)
{
    Counts result;
    for (const auto &[key, number] : counts)
        result[{std::get<0>(key), std::get<2>(key), std::get<1>(key)}] = number;
    return result;
}

static void requireNoChange(const FileDiff &diff)
{
    require(diff.areIdentical() && diff.metadata.empty() && diff.parts.size() <= 1);
    require(!diff.capabilities || diff.capabilities->empty());
    require(diff.interface || !diff.verdict(Viewpoint::Users));
    if (!diff.interface)
        return;
    for (const WitSubject &subject : diff.interface->subjects)
        require(subject.presence == WitSubject::Presence::Both && subject.changes.empty());
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 3)
        return 0;
    const ByteView all = ByteView(data, size).subspan(3);
    const auto length = std::size_t(data[0]) | std::size_t(data[1]) << 8 | std::size_t(data[2]) << 16;
    const ByteView old = all.first(std::min(length, all.size()));
    const ByteView now = all.subspan(old.size());
    static const auto table = meaning::CapabilityTable::builtIn();
    const wasm::Inspection before = wasm::inspect(old);
    const wasm::Inspection after = wasm::inspect(now);
    requireNoChange(compareFiles({before, old}, {before, old}, table));
    requireNoChange(compareFiles({after, now}, {after, now}, table));
    const FileDiff there = compareFiles({before, old}, {after, now}, table);
    const FileDiff back = compareFiles({after, now}, {before, old}, table);
    require(countsOf(there) == mirrored(countsOf(back)));
    require(there.verdict(Viewpoint::Users).has_value() == back.verdict(Viewpoint::Users).has_value());
    return 0;
}
