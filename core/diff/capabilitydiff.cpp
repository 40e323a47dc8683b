// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "diff/capabilitydiff.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace kennel::diff {

namespace {

using meaning::Capability;

/// Capabilities by what tells them apart: of a host that no table knows, its subject as well.
using ById = std::map<std::pair<std::string_view, std::string_view>, const Capability *>;

ById byId(const std::vector<Capability> &list)
{
    ById result;
    for (const Capability &each : list)
        result.emplace(std::pair(std::string_view(each.id), std::string_view(each.subject)), &each);
    return result;
}

const Capability *findLike(const ById &list, const Capability &wanted)
{
    const auto found = list.find({wanted.id, wanted.subject});
    return found == list.end() ? nullptr : found->second;
}

std::set<std::string> namesIn(const Capability &capability)
{
    std::set<std::string> names;
    for (const auto &evidence : capability.evidence)
        names.insert(evidence.identity);
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
    const ById old = byId(before);
    const ById now = byId(after);
    for (const Capability &each : after) {
        if (each.evidence.empty())
            continue; // that it can do nothing is no capability
        const Capability *was = findLike(old, each);
        if (!was) {
            gained.push_back({Gained, each});
            continue;
        }
        const auto shown = namesIn(*was);
        const auto shows = namesIn(each);
        if (shown != shows)
            changed.push_back({Changed, each, missing(shows, shown), missing(shown, shows)});
    }
    for (const Capability &each : before) {
        if (!each.evidence.empty() && !findLike(now, each))
            lost.push_back({Lost, each});
    }
    std::ranges::move(lost, std::back_inserter(gained));
    std::ranges::move(changed, std::back_inserter(gained));
    return gained;
}

} // namespace kennel::diff
