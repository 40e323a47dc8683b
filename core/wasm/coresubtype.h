// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/coreitem.h"

namespace kennel::wasm {

/// The \a type of an import or export of a module, with the signature that it refers to by index.
CoreItem coreItem(const CoreInterface &interface, CoreKind kind, const CoreExternType &type);

/// Whether a type can be declared a subtype of \a super as far as both are built alike (core specification, matching of
/// composite types): a struct may add fields. References fit.
bool mayExtend(const CoreType &type, const CoreType &super);

/// The kind of thing that \a type is of. Only for one that is known.
CoreKind coreKindOf(const CoreExternType &type);

/// Whether \a given can be linked where \a wanted is imported (core specification, import subtyping). What is not known
/// fits, and so do types that refer to others of their module by index.
bool coreItemFits(const CoreItem &wanted, const CoreItem &given);

/// Whether a module of type \a given can stand where one of type \a wanted is: it imports no more and exports no less.
/// Both are of one file.
bool moduleFits(const CoreInterface &wanted, const CoreInterface &given);

} // namespace kennel::wasm
