// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "diff/versionfit.h"

#include <array>
#include <compare>
#include <cstddef>

namespace kennel::diff {

namespace {

VersionStep stepBetween(const Version &before, const Version &after)
{
    using enum VersionStep;
    if (before.major() != after.major())
        return Major;
    const bool isInitial = before.major() == 0;
    if (before.minor() != after.minor())
        return isInitial ? Major : Minor;
    if (before.patch() != after.patch())
        return !isInitial ? Patch : before.minor() == 0 ? Major : Minor;
    return None; // build metadata
}

VersionStep stepFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None:
        return VersionStep::Patch;
    case Verdict::Additive:
        return VersionStep::Minor;
    case Verdict::Breaking:
        return VersionStep::Major;
    }
    return VersionStep::Major;
}

} // namespace

std::string_view versionStepName(VersionStep step)
{
    static constexpr std::array<std::string_view, 4> names{"none", "patch", "minor", "major"};
    return names[static_cast<std::size_t>(step)];
}

bool VersionFit::fits(Viewpoint viewpoint) const
{
    switch (ground) {
    case Ground::Step:
        return step >= needed(viewpoint);
    case Ground::Prerelease:
        return true;
    case Ground::Back:
        break;
    }
    return false;
}

std::optional<VersionFit> judgeVersions(const Version &before, const Version &after, const FileDiff &diff)
{
    const auto users = diff.verdict(Viewpoint::Users);
    const auto implementers = diff.verdict(Viewpoint::Implementers);
    if (!users || !implementers)
        return std::nullopt;
    VersionFit fit{.before = before, .after = after};
    fit.isInitial = before.major() == 0 && after.major() == 0;
    fit.isLeast = !diff.interface->isWhole();
    if (!diff.areIdentical()) {
        fit.users = stepFor(*users);
        fit.implementers = stepFor(*implementers);
    }
    if (before.comparePrecedence(after) > 0)
        fit.ground = VersionFit::Ground::Back;
    else if (before.isPrerelease())
        fit.ground = VersionFit::Ground::Prerelease;
    else
        fit.step = stepBetween(before, after);
    return fit;
}

std::optional<Version> claimedVersion(const wasm::Inspection &inspection)
{
    const auto &parts = inspection.binary.parts;
    const auto *claim = parts.empty() ? nullptr : parts.front().metadata.claim(wasm::ClaimKind::Version);
    std::string text = claim ? claim->text : std::string();
    if (!claim && inspection.binary.kind == wasm::FileKind::WitPackage && inspection.wit)
        text = inspection.wit->at(inspection.wit->main).version;
    const auto version = Version::parse(text);
    return version ? std::optional(*version) : std::nullopt;
}

} // namespace kennel::diff
