// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/permission.h"

#include <algorithm>

namespace kennel {

// The number of a permission on the wire is its position here plus one (spec 4.1); the order is that of spec 5.3.
static constexpr std::array packagePermissions{Permission::Release, Permission::Yank};
static constexpr std::array operatorPermissions{Permission::Commit, Permission::DefineNamespace,
                                                Permission::ImportNamespace};

std::span<const Permission> allPermissions(LogKind kind)
{
    if (kind == LogKind::Package)
        return packagePermissions;
    return operatorPermissions;
}

std::string_view permissionName(Permission permission)
{
    switch (permission) {
    case Permission::Release:
        return "release";
    case Permission::Yank:
        return "yank";
    case Permission::Commit:
        return "commit";
    case Permission::DefineNamespace:
        return "defineNamespace";
    case Permission::ImportNamespace:
        return "importNamespace";
    }
    return {};
}

std::int32_t permissionNumber(LogKind kind, Permission permission)
{
    const auto all = allPermissions(kind);
    const auto found = std::ranges::find(all, permission);
    return found == all.end() ? 0 : static_cast<std::int32_t>(found - all.begin()) + 1;
}

std::optional<Permission> permissionFromNumber(LogKind kind, std::int32_t number)
{
    const auto all = allPermissions(kind);
    if (number < 1 || static_cast<std::size_t>(number) > all.size())
        return std::nullopt;
    return all[static_cast<std::size_t>(number) - 1];
}

bool PermissionSet::contains(Permission permission) const
{
    return std::find(begin(), end(), permission) != end();
}

void PermissionSet::insert(Permission permission)
{
    if (!contains(permission))
        m_items[m_size++] = permission;
}

bool PermissionSet::remove(Permission permission)
{
    const auto last = m_items.begin() + m_size;
    const auto found = std::find(m_items.begin(), last, permission);
    if (found == last)
        return false;
    *found = m_items[--m_size];
    return true;
}

bool operator==(const PermissionSet &a, const PermissionSet &b)
{
    return std::ranges::equal(a, b);
}

} // namespace kennel
