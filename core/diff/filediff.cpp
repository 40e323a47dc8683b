// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "diff/filediff.h"

#include "crypto/sha256.h"
#include "diff/modulediff.h"

namespace kennel::diff {

namespace {

FileFacts factsOf(const ReadFile &file)
{
    const auto &binary = file.inspection.binary;
    return {.kind = binary.kind,
            .size = file.bytes.size(),
            .digest = sha256(file.bytes),
            .isWhole = binary.isWhole(),
            .isRefused = binary.isWhole() && !binary.isValid(),
            .parts = partDigests(binary, file.bytes)};
}

/// The core interface of a file that is a module; null if it is none.
const wasm::CoreInterface *moduleOf(const wasm::Binary &binary)
{
    return binary.kind == wasm::FileKind::Module && !binary.parts.empty() ? binary.parts.front().interface.get()
                                                                          : nullptr;
}

/// The worlds that a module carries for the tools that make it a component, where the other one carries none.
void addWorlds(WitDiff &diff, const std::optional<wasm::Wit> &wit, WitSubject::Presence presence)
{
    if (!wit)
        return;
    for (const auto id : wit->at(wit->main).worlds)
        diff.subjects.push_back({WitSubject::Kind::World, std::string(wit->at(id).name), presence});
}

std::optional<WitDiff> compareInterfaces(const wasm::Inspection &before, const wasm::Inspection &after)
{
    if (before.wit && after.wit) {
        const bool areComponents =
            before.binary.kind == wasm::FileKind::Component && after.binary.kind == wasm::FileKind::Component;
        return compareWit(*before.wit, *after.wit, areComponents);
    }
    const auto *old = moduleOf(before.binary);
    const auto *now = moduleOf(after.binary);
    if (!old || !now)
        return std::nullopt;
    WitDiff diff{{compareModules(*old, *now)}};
    addWorlds(diff, before.wit, WitSubject::Presence::Removed);
    addWorlds(diff, after.wit, WitSubject::Presence::Added);
    return diff;
}

/// Takes away what may as well lie where nobody read: behind the end of a file that was not read to it there may be
/// what only the other one seems to have, and more of what it seems to have less of.
void dropUnread(FileDiff &diff)
{
    const auto isUnread = [&diff](bool isInBefore, bool isInAfter) {
        return (!isInBefore && !diff.before.isWhole) || (!isInAfter && !diff.after.isWhole);
    };
    std::erase_if(diff.metadata, [&](const MetadataChange &change) {
        return isUnread(change.before.has_value(), change.after.has_value());
    });
    // The files themselves, at depth 0, are there in any case.
    std::erase_if(diff.parts, [&](const PartChange &change) {
        return change.depth > 0 && isUnread(change.before.has_value(), change.after.has_value());
    });
    for (PartChange &part : diff.parts) {
        std::erase_if(part.sections, [&](const SectionChange &change) {
            return (change.before < change.after && !diff.before.isWhole) ||
                   (change.after < change.before && !diff.after.isWhole);
        });
    }
}

} // namespace

std::optional<Verdict> FileDiff::verdict(Viewpoint viewpoint) const
{
    if (!interface)
        return std::nullopt;
    return before.kind == after.kind ? interface->verdict(viewpoint) : Verdict::Breaking;
}

FileDiff compareFiles(const ReadFile &before, const ReadFile &after, const meaning::CapabilityTable &table)
{
    FileDiff diff;
    diff.before = factsOf(before);
    diff.after = factsOf(after);
    const auto &old = before.inspection.binary;
    const auto &now = after.inspection.binary;
    if (diff.isJudged())
        diff.interface = compareInterfaces(before.inspection, after.inspection);
    const auto could = meaning::capabilitiesOf(old, table);
    const auto can = meaning::capabilitiesOf(now, table);
    if (could && can)
        diff.capabilities = compareCapabilities(*could, *can);
    diff.parts = compareParts({old, before.bytes, diff.before.parts}, {now, after.bytes, diff.after.parts});
    if (!old.parts.empty() && !now.parts.empty())
        diff.metadata = compareMetadata(old.parts.front().metadata, now.parts.front().metadata);
    dropUnread(diff);
    return diff;
}

} // namespace kennel::diff
