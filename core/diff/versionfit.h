// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "diff/filediff.h"
#include "protocol/version.h"

#include <optional>
#include <string_view>

namespace kennel::diff {

/// How far a version number moves, or has to, from nothing to farthest.
enum class VersionStep { None, Patch, Minor, Major };

/// The name that JSON uses: "minor".
std::string_view versionStepName(VersionStep step);

/// Two version numbers beside what changed between them (SemVer 2.0, 3 to 11).
///
/// The first number that is not 0 is the one that stands for compatibility: 1.4.2 → 2.0.0, 0.4.2 → 0.5.0 and
/// 0.0.4 → 0.0.5 are major steps. What follows it in front of the patch is a minor step; below 1.0 there is no number
/// between the two, and the one behind it counts as minor. SemVer itself promises nothing below 1.0: this is what the
/// tools that resolve versions go by.
///
/// A pre-release promises nothing to those who have it (9), so every step from one fits. A step to one is judged by the
/// release that it announces: 1.0.0 → 2.0.0-rc.1 is a major step. Build metadata is no step (10), and a version that
/// was released must not change (3).
struct VersionFit
{
    /// What the numbers tell.
    enum class Ground {
        Step,       ///< from an older version to a newer one, or none
        Prerelease, ///< the older one is a pre-release
        Back,       ///< from a newer version to an older one, which no rule is about
    };

    Version before;
    Version after;
    Ground ground = Ground::Step;
    VersionStep step = VersionStep::None;         ///< that the numbers make; None where the ground is not Step
    VersionStep users = VersionStep::None;        ///< that the change needs for who uses it
    VersionStep implementers = VersionStep::None; ///< and for who implements it
    bool isInitial = false;                       ///< both are below 1.0
    bool isLeast = false; ///< not everything could be compared: the change may need more than is known

    VersionStep needed(Viewpoint viewpoint) const { return viewpoint == Viewpoint::Users ? users : implementers; }
    /// The farther one of both.
    VersionStep needed() const { return users > implementers ? users : implementers; }
    /// Whether the step is at least the one that is needed. True of Prerelease, false of Back.
    bool fits(Viewpoint viewpoint) const;
    /// Whether it fits everybody.
    bool fits() const { return fits(Viewpoint::Users) && fits(Viewpoint::Implementers); }
};

/// Judges the step from \a before to \a after by what changed: another text of what nobody sees is a patch, and of
/// bytes that are the same nothing is needed. Nothing where there is no verdict.
std::optional<VersionFit> judgeVersions(const Version &before, const Version &after, const FileDiff &diff);

/// The version that a file gives itself: of its custom section "version", else of a WIT package that of the package. A
/// claim as every other; nothing where there is none that can be read.
std::optional<Version> claimedVersion(const wasm::Inspection &inspection);

} // namespace kennel::diff
