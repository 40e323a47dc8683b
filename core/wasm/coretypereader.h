// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/coretypes.h"
#include "wasm/cursor.h"
#include "wasm/readcontext.h"

#include <functional>
#include <memory>
#include <vector>

namespace kennel::wasm {

using CoreTypes = std::vector<std::shared_ptr<const CoreType>>;

// Readers of the types of core modules (spec 3). Each leaves the cursor behind what it read, or failed.

/// A value type, or the reference type of a table.
CoreValueType readCoreValueType(Cursor &cursor);

/// A heap type, as ref.null has one.
HeapType readHeapType(Cursor &cursor);

/// A recursion group or a single type, appended to \a types, which is the whole index space that they are in.
void readRecursionGroup(Cursor &cursor, ReadContext &context, CoreTypes &types);

/// Gives the type at an index; where there is none it notes that and returns null, as it does for what is not known.
using CoreTypeAt = std::function<const CoreType *(std::uint32_t index)>;

/// The same for types that stand outside a module; \a append puts each of them into the space that \a typeAt looks
/// into.
void readRecursionGroup(Cursor &cursor, ReadContext &context,
                        const std::function<void(std::shared_ptr<const CoreType>)> &append, const CoreTypeAt &typeAt);

/// Takes \a units from the budget of the file (limits::Work); the cursor fails with TooMuchWork when it is used up.
void charge(Cursor &cursor, TypeArena &arena, std::uint64_t units);

CoreTable readTableType(Cursor &cursor);
CoreMemory readMemoryType(Cursor &cursor);
CoreGlobal readGlobalType(Cursor &cursor);

/// The type of an import, or of an export in a module type.
CoreExternType readCoreExternType(Cursor &cursor);

/// An import with its field and type, or several in a compact form, appended to \a imports.
void readCoreImport(Cursor &cursor, TypeArena &arena, std::vector<CoreImport> &imports);

/// Gives the core type of a scope around a module type, by how many scopes further out it is and by its index; null if
/// there is none.
using OuterCoreType = std::function<std::shared_ptr<const CoreType>(std::uint32_t scope, std::uint32_t index)>;

/// A module type: its declarations, without the byte before them.
CoreInterface readModuleType(Cursor &cursor, ReadContext &context, const OuterCoreType &outerType);

/// Steps over a constant expression. Returns false where an instruction is not known: what follows cannot be read.
bool skipConstantExpression(Cursor &cursor);

} // namespace kennel::wasm
