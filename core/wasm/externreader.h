// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/readcontext.h"
#include "wasm/scope.h"

namespace kennel::wasm {

/// A name of an import or export with its tag byte and attributes (spec 5). Broken rules about it are noted.
ExternName readExternName(Cursor &cursor, ReadContext &context);

/// The type that an import or export declaration gives.
struct ExternTypeRead
{
    Sort sort = Sort::Function;
    TypeId type{};
    bool subResource = false; ///< a type that is only known to be a resource
};

ExternTypeRead readExternType(Cursor &cursor, ReadContext &context, Scope &scope);

/// Enters an import or export into its scope and its index space (spec 6.3), and checks its name against its type
/// (spec 7.2, 7.3). The name stands at \a offset.
void declare(Cursor &cursor, ReadContext &context, Scope &scope, const ExternName &name, const ExternTypeRead &type,
             bool import, std::size_t offset);

/// An import, or an import or export declaration in a type: a name and a type.
void readDeclaration(Cursor &cursor, ReadContext &context, Scope &scope, bool import);

/// An export of a component: a name, what is exported, and perhaps another type for it.
void readExport(Cursor &cursor, ReadContext &context, Scope &scope);

} // namespace kennel::wasm
