// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/wit.h"

#include <string>

namespace kennel::wasm {

/// A type where one is used: its name, or written out if it has none: "list<u8>".
std::string witTypeText(const Wit &wit, const WitRef &type);

/// A type without its name, as it stands behind "type x =".
std::string witDefinitionText(const Wit &wit, const DefinedType<WitRef, WitTypeId> &type);

/// What stands behind the name of a function: "(a: u32) -> string"; of a method without its first parameter.
std::string witSignatureText(const Wit &wit, const WitFunction &function);

} // namespace kennel::wasm
