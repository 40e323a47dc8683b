// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/wit.h"

#include <string>

namespace kennel::wasm {

/// WIT as text.
struct WitText
{
    std::string text;
    bool isCut = false; ///< it would be longer than limits::WitBytes
};

/// Prints a file's WIT, as `wasm-tools component wit` does (spec 12): the main package, then all others in the order of
/// their dependencies. Items that WIT cannot write leave a comment.
WitText printWit(const Wit &wit);

/// The main package alone.
WitText printMainPackage(const Wit &wit);

/// One type, or the `use` that names it, without its documentation and its end of line; of a resource without its
/// functions.
std::string printItem(const Wit &wit, WitTypeId type);
/// One function likewise.
std::string printItem(const Wit &wit, const WitFunction &function);

/// An identifier as WIT writes it: with "%" before a keyword.
std::string witIdentifier(std::string_view name);

/// "wasi:http@0.2.0", or with an interface "wasi:http/types@0.2.0", as WIT writes it.
std::string witPath(const WitPackage &package, std::string_view interface = {});

} // namespace kennel::wasm
