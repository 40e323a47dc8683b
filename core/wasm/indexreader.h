// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/readcontext.h"
#include "wasm/scope.h"

#include <optional>

namespace kennel::wasm {

/// The entry of \a space at \a index; the cursor fails if it is not defined, at \a offset. In a frozen space an index
/// beyond what is known leads to a type that is not known.
TypeId entryAt(Cursor &cursor, const Scope::Space &space, std::uint32_t index, Thing thing, std::size_t offset);

/// Reads an index and returns the entry of \a space there, as entryAt().
TypeId readIndex(Cursor &cursor, const Scope::Space &space, Thing thing);

/// The same for a thing of a core module; null if it is not known.
const CoreItem *readCoreIndex(Cursor &cursor, Scope &scope, CoreKind kind);

/// The same for an instance of a core module.
const CoreExports *readCoreInstanceIndex(Cursor &cursor, Scope &scope);

/// \a type if it has a body of this kind or is not known; else a rule is broken, and the type is not known.
template <typename Body>
TypeId expectBody(ReadContext &context, TypeId type, Thing thing, std::size_t offset)
{
    if (context.arena.as<Body>(type) || !context.arena.isKnown(type))
        return type;
    context.invalid(FaultCode::WrongType, offset, thing);
    return {};
}

/// A sort as imports, exports and arguments have it (spec 5): of the core sorts only the module.
Sort readSort(Cursor &cursor);

/// What a sort is called.
Thing thingOf(Sort sort);

/// The index of a value, which can be used once.
TypeId readValueIndex(Cursor &cursor, ReadContext &context, Scope &scope);

/// A sort and an index in its space, to be used by it.
Entity readSortIndex(Cursor &cursor, ReadContext &context, Scope &scope);

} // namespace kennel::wasm
