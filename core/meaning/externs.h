// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/binary.h"

#include <cstddef>
#include <string>
#include <vector>

namespace kennel::meaning {

/// An import or export of a whole file, as hosts and other components see it.
struct NamedExtern
{
    std::string name;       ///< as it is written: "wasi:http/types@0.2"; of a core module "env log"
    std::string identity{}; ///< the interface that it is or implements, without a version; else the name
    std::string version{};  ///< of that interface, with its suffix: "0.2.6"; empty if it has none
    bool hasCode = false;   ///< a function, or an instance or module that may hold one; not types alone
    std::size_t offset = 0; ///< of its name in the file; 0 where that is not known
};

/// What the file imports and exports, in its order. What is nested in it is its own business.
struct NamedExterns
{
    bool isCore = false; ///< the file is a core module
    std::vector<NamedExtern> imports{};
    std::vector<NamedExtern> exports{};
};

/// The imports and exports of the outermost part; none of a file that has no part.
NamedExterns externsOf(const wasm::Binary &binary);

} // namespace kennel::meaning
