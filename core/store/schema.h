// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "store/storeerror.h"

#include <optional>

namespace kennel {

class Database;

/// The version of the schema that this program writes (`PRAGMA user_version`).
extern const int schemaVersion;

/// Brings \a database to the newest schema, each step in a transaction of its own. Errors: a newer program wrote it, it
/// belongs to another program, it cannot be written.
std::optional<StoreError> bringToNewestSchema(Database &database);

} // namespace kennel
