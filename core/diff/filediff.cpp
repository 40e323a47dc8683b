// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "diff/filediff.h"

#include "crypto/sha256.h"
#include "diff/modulediff.h"

namespace kennel::diff {

namespace {

FileFacts factsOf(const ReadFile &file)
{
    const auto &binary = file.inspection.binary;
    return {binary.kind, file.bytes.size(), sha256(file.bytes), binary.isWhole(), partDigests(binary, file.bytes)};
}

/// The core interface of a file that is a module; null if it is none.
const wasm::CoreInterface *moduleOf(const wasm::Binary &binary)
{
    return binary.kind == wasm::FileKind::Module && !binary.parts.empty() ? binary.parts.front().interface.get()
                                                                          : nullptr;
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
    return WitDiff{{compareModules(*old, *now)}};
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
    if (diff.isWhole())
        diff.interface = compareInterfaces(before.inspection, after.inspection);
    const auto could = meaning::capabilitiesOf(old, table);
    const auto can = meaning::capabilitiesOf(now, table);
    if (could && can)
        diff.capabilities = compareCapabilities(*could, *can);
    diff.parts = compareParts({old, diff.before.parts}, {now, diff.after.parts});
    if (!old.parts.empty() && !now.parts.empty())
        diff.metadata = compareMetadata(old.parts.front().metadata, now.parts.front().metadata);
    return diff;
}

} // namespace kennel::diff
