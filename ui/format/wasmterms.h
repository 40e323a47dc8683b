// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/binary.h"

#include <QString>

namespace kennel {

// The standard terms of WebAssembly and its component model. They are names, and the same in every language.

QString wasmKindTerm(wasm::FileKind kind);                  ///< "WIT package"
QString wasmSortTerm(wasm::Sort sort);                      ///< "instance"
QString wasmCoreKindTerm(wasm::CoreKind kind);              ///< "func"
QString wasmCoreTypeTerm(const wasm::CoreExternType &type); ///< the same of a type; "unknown" if it is not known
QString wasmSectionTerm(wasm::Part::Kind kind, std::uint8_t section); ///< "canon"; the number of an unknown one
QString wasmClaimKey(wasm::ClaimKind kind);                           ///< "licenses", the name of the section

/** What a claim is called, translated: "Licence". */
QString wasmClaimTerm(wasm::ClaimKind kind);

} // namespace kennel
