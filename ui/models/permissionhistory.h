// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/recordkinds.h"
#include "session/logview.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace kennel {

/** A permission that a key held from one record to another. */
struct PermissionSpan
{
    Permission permission = Permission::Release;
    std::size_t from = 0;          ///< position of the record that gave it
    std::optional<std::size_t> to; ///< position of the record that took it; nothing: it is still held
    KeyId givenBy;                 ///< the signer of `from`
    std::optional<KeyId> takenBy;
    bool byInit = false; ///< held since the log began with it
};

/** What a key signed: one record. */
struct KeyAct
{
    std::size_t record = 0;
    std::vector<EntryKind> kinds;
    Outcome outcome = Outcome::Verified;
};

/** One key over the records of a log. */
struct KeyHistory
{
    KeyId key;
    bool known = true;                 ///< false: it signed a record, but no record ever introduced it
    std::vector<PermissionSpan> spans; ///< oldest first
    std::vector<KeyAct> acts;          ///< oldest first, refused records too

    /** The span of `permission` that holds right after the record at position `asOf`; null if the key does not hold it.
     */
    const PermissionSpan *held(Permission permission, std::size_t asOf) const;
    /** The last span of `permission` that ended at or before `asOf`; null if there is none. */
    const PermissionSpan *lost(Permission permission, std::size_t asOf) const;
    /** Whether the key holds anything right after the record at position `asOf`. */
    bool holdsAny(std::size_t asOf) const;
    /** Accepted records that the key had signed up to and including the one at position `asOf`. */
    std::size_t signedUpTo(std::size_t asOf) const;
    /** The position of the first record that has to do with the key. */
    std::size_t firstRecord() const;
};

/** Who could do what, when, in one log: keys in the order in which they appeared. Of the accepted records; what keys
 * did in records that were refused or not judged is among their acts. */
struct PermissionHistory
{
    LogKind kind = LogKind::Package;
    std::size_t accepted = 0; ///< records judged and accepted
    std::size_t records = 0;  ///< all records
    std::vector<KeyHistory> keys;

    static PermissionHistory of(const LogView &log);
};

} // namespace kennel
