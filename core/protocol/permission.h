// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "protocol/logkind.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace kennel {

/// What a key may be allowed to do: the first two in package logs, the others in the operator log (spec 4.1).
enum class Permission : std::uint8_t {
    Release,
    Yank,
    Commit,
    DefineNamespace,
    ImportNamespace,
};

/// All permissions of logs of \a kind, in the order of spec 5.3.
[[nodiscard]] std::span<const Permission> allPermissions(LogKind kind);

/// The name in JSON and snapshots: `release`, `yank`, `commit`, `defineNamespace`, `importNamespace`.
[[nodiscard]] std::string_view permissionName(Permission permission);

/// The number on the wire in a record of \a kind (spec 4.1); 0, which no decoder takes, if it belongs to the other
/// kind.
[[nodiscard]] std::int32_t permissionNumber(LogKind kind, Permission permission);

/// The permission that \a number stands for in a record of \a kind; nothing if there is none (0 included).
[[nodiscard]] std::optional<Permission> permissionFromNumber(LogKind kind, std::int32_t number);

/// A small ordered set of permissions. Its order is that of the reference, so that snapshots can be compared as text:
/// insertion appends, removal moves the last element into the gap (spec 5.3).
class PermissionSet
{
public:
    /// True if \a permission is in the set.
    [[nodiscard]] bool contains(Permission permission) const;
    /// Appends \a permission unless it is there already.
    void insert(Permission permission);
    /// Removes \a permission and tells whether it was there.
    bool remove(Permission permission);
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const Permission *begin() const { return m_items.data(); }
    [[nodiscard]] const Permission *end() const { return m_items.data() + m_size; }

    /// Equal if they hold the same permissions in the same order.
    friend bool operator==(const PermissionSet &a, const PermissionSet &b);

private:
    std::array<Permission, 5> m_items{};
    std::uint8_t m_size = 0;
};

} // namespace kennel
