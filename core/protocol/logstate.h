// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/timestamp.h"
#include "crypto/keys.h"
#include "crypto/taggeddigest.h"
#include "protocol/orderedmap.h"
#include "protocol/permission.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace kennel {

/// The last accepted record of a log.
struct Head
{
    RecordId digest;
    Timestamp timestamp;

    friend bool operator==(const Head &, const Head &) = default;
};

/// One permission given to or taken from one key: the timeline of who may do what. An init gives all of them.
struct PermissionChange
{
    std::size_t record = 0; ///< position in the log, from 0
    std::size_t entry = 0;  ///< index in the record, from 0
    KeyId by;               ///< the signer
    KeyId key;              ///< whose permission it is
    Permission permission = Permission::Release;
    bool granted = true; ///< false: taken away. A grant of what the key already held is no change and not listed.

    friend bool operator==(const PermissionChange &, const PermissionChange &) = default;
};

/// What both kinds of log have in common (spec 5.1). States are values: copy one to keep it. They change only through
/// apply() of PackageState and OperatorState.
class LogState
{
public:
    /// True once an init was accepted. The state of an empty log is not initialised.
    [[nodiscard]] bool isInitialised() const { return m_initialised; }
    /// The hash algorithm that the init named: `sha256`, the only one; empty before.
    [[nodiscard]] std::string_view algorithm() const { return m_initialised ? "sha256" : ""; }
    /// The last accepted record; nothing in an empty log.
    [[nodiscard]] const std::optional<Head> &head() const { return m_head; }
    /// What each key may do, in the order of the reference. A key may be there with no permission left.
    [[nodiscard]] const OrderedMap<KeyId, PermissionSet> &permissions() const { return m_permissions; }
    /// Every key ever introduced; it never shrinks.
    [[nodiscard]] const OrderedMap<KeyId, PublicKey> &keys() const { return m_keys; }
    /// How many records were accepted.
    [[nodiscard]] std::size_t recordCount() const { return m_recordCount; }
    /// Every change of permissions, oldest first.
    [[nodiscard]] const std::vector<PermissionChange> &permissionChanges() const { return m_changes; }

    /// True if \a key holds \a permission now.
    [[nodiscard]] bool allows(const KeyId &key, Permission permission) const;
    /// True if \a key holds any permission now.
    [[nodiscard]] bool hasAnyPermission(const KeyId &key) const;
    /// The position of the record that last took \a permission from \a key; nothing if none did, or if it was given
    /// back.
    [[nodiscard]] std::optional<std::size_t> lostIn(const KeyId &key, Permission permission) const;

    friend bool operator==(const LogState &, const LogState &) = default;

protected:
    LogState() = default;

private:
    template <class State>
    friend class RecordRules;

    bool m_initialised = false;
    std::size_t m_recordCount = 0;
    std::optional<Head> m_head;
    OrderedMap<KeyId, PermissionSet> m_permissions;
    OrderedMap<KeyId, PublicKey> m_keys;
    std::vector<PermissionChange> m_changes;
};

} // namespace kennel
