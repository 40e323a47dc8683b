// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "meaning/capability.h"

#include <string>
#include <vector>

namespace kennel::diff {

/// A capability that only one of two versions has, or that more or fewer interfaces show.
struct CapabilityChange
{
    enum class Kind { Gained, Lost, Changed };

    Kind kind = Kind::Changed;
    meaning::Capability capability{};   ///< of the new version; of a lost one as it was
    std::vector<std::string> added{};   ///< of Changed: what shows it now and did not, without versions
    std::vector<std::string> removed{}; ///< of Changed: what showed it, without versions

    bool operator==(const CapabilityChange &) const = default;
};

/// What a new version may do that the old one could not, and the other way round: gained ones first, then lost, then
/// changed ones. Versions of interfaces do not count: another version asks for the same thing.
std::vector<CapabilityChange> compareCapabilities(const std::vector<meaning::Capability> &before,
                                                  const std::vector<meaning::Capability> &after);

} // namespace kennel::diff
