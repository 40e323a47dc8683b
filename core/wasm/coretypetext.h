// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/coretypes.h"

#include <string>

namespace kennel::wasm {

/// The type of something that a module imports or exports, as the text format writes it: "(func (param i32 i32) (result
/// i64))", "(memory 1 2)". Types that it refers to by index are written as their index.
std::string coreTypeText(const CoreInterface &module, const CoreExternType &type);

} // namespace kennel::wasm
