// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "wasm/coretypes.h"

#include <memory>
#include <string_view>
#include <unordered_map>

namespace kennel::wasm {

/// Something of a core module outside of it, with its type.
struct CoreItem
{
    CoreKind kind = CoreKind::Function;
    CoreExternType type{};                       ///< the first alternative where it is not known
    std::shared_ptr<const CoreType> signature{}; ///< of a function or tag; null where it is not known
};

/// The exports of an instance of a core module; null stands for one that is not known.
using CoreExports = std::unordered_map<std::string_view, const CoreItem *>;

} // namespace kennel::wasm
