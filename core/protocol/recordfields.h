// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "protocol/fieldtree.h"

#include <vector>

namespace kennel {

/// The fields that decide an entry, after the merge rules of spec 4.2. Every member message has at most two fields: 1
/// is always a text, 2 a text or a list of permissions.
struct EntryFields
{
    const Field *entry = nullptr;
    const Field *member = nullptr; ///< the last of the oneof members; null if there is none that is known
    const Field *first = nullptr;  ///< field 1 of the member; null if absent
    const Field *second = nullptr; ///< field 2 of the member, unless it is a list; null if absent
    std::vector<const Field *> permissions;
};

/// The fields that decide a record, after the merge rules of spec 4.2. They point into the tree.
struct RecordFields
{
    const Field *prev = nullptr;
    const Field *version = nullptr;
    const Field *time = nullptr; ///< the first `time`; the others are merged into it
    const Field *seconds = nullptr;
    const Field *nanos = nullptr;
    std::vector<EntryFields> entries;
};

/// Merges the fields of \a record, a tree read with recordSchema(), and marks in it what is superseded.
[[nodiscard]] RecordFields mergeRecordFields(Field &record);

} // namespace kennel
