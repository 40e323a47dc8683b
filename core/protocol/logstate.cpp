// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/logstate.h"

#include <algorithm>
#include <ranges>

namespace kennel {

bool LogState::allows(const KeyId &key, Permission permission) const
{
    const PermissionSet *held = m_permissions.find(key);
    return held && held->contains(permission);
}

bool LogState::hasAnyPermission(const KeyId &key) const
{
    const PermissionSet *held = m_permissions.find(key);
    return held && !held->isEmpty();
}

std::optional<std::size_t> LogState::lostIn(const KeyId &key, Permission permission) const
{
    const auto newestFirst = m_changes | std::views::reverse;
    const auto last = std::ranges::find_if(newestFirst, [&](const PermissionChange &change) {
        return change.permission == permission && change.key == key;
    });
    if (last == newestFirst.end() || last->granted)
        return std::nullopt;
    return last->record;
}

} // namespace kennel
