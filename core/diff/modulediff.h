// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "diff/witdiff.h"
#include "wasm/coretypes.h"

namespace kennel::diff {

/// Compares what two core modules import and export. Their types have to be the same (WebAssembly core, 3.2): of a
/// memory or table, less of what is asked for does as well, but whoever has it cannot know.
WitSubject compareModules(const wasm::CoreInterface &before, const wasm::CoreInterface &after);

} // namespace kennel::diff
