// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "diff/capabilitydiff.h"

#include "meaning/externs.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace kennel::diff {

namespace {

using meaning::Capability;

/// Of a host that no table knows, the subject tells capabilities apart.
const Capability *findLike(const std::vector<Capability> &list, const Capability &wanted)
{
    const auto found = std::ranges::find_if(list, [&](const Capability &each) {
        return each.id == wanted.id && meaning::withoutVersion(each.subject) == meaning::withoutVersion(wanted.subject);
    });
    return found == list.end() ? nullptr : &*found;
}

std::set<std::string> namesIn(const Capability &capability)
{
    std::set<std::string> names;
    for (const auto &evidence : capability.evidence)
        names.emplace(meaning::withoutVersion(evidence.name));
    return names;
}

std::vector<std::string> missing(const std::set<std::string> &from, const std::set<std::string> &in)
{
    std::vector<std::string> names;
    std::ranges::set_difference(from, in, std::back_inserter(names));
    return names;
}

} // namespace

std::vector<CapabilityChange> compareCapabilities(const std::vector<Capability> &before,
                                                  const std::vector<Capability> &after)
{
    using enum CapabilityChange::Kind;
    std::vector<CapabilityChange> gained;
    std::vector<CapabilityChange> lost;
    std::vector<CapabilityChange> changed;
    for (const Capability &each : after) {
        if (each.evidence.empty())
            continue; // that it can do nothing is no capability
        const Capability *was = findLike(before, each);
        if (!was) {
            gained.push_back({Gained, each});
            continue;
        }
        const auto old = namesIn(*was);
        const auto now = namesIn(each);
        if (old != now)
            changed.push_back({Changed, each, missing(now, old), missing(old, now)});
    }
    for (const Capability &each : before) {
        if (!each.evidence.empty() && !findLike(after, each))
            lost.push_back({Lost, each});
    }
    std::ranges::move(lost, std::back_inserter(gained));
    std::ranges::move(changed, std::back_inserter(gained));
    return gained;
}

} // namespace kennel::diff
