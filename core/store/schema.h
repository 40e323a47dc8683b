// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "store/storeerror.h"

#include <optional>
#include <span>

namespace kennel {

class Database;

/// The migrations: step i leads from version i of the schema to i + 1, each SQL statement by itself. Every version that
/// a program ever wrote can be made with them again.
extern const std::span<const std::span<const char *const>> schemaSteps;

/// Brings \a database to the newest schema, each step in a transaction of its own. Errors: a newer program wrote it, it
/// belongs to another program, it cannot be written.
std::optional<StoreError> bringToNewestSchema(Database &database);

} // namespace kennel
