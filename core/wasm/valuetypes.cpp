// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/valuetypes.h"

namespace kennel::wasm {

std::string_view primitiveName(Primitive primitive)
{
    static constexpr std::string_view names[] = {"bool", "s8",  "u8",  "s16", "u16",  "s32",    "u32",
                                                 "s64",  "u64", "f32", "f64", "char", "string", "error-context"};
    return names[static_cast<std::size_t>(primitive)];
}

} // namespace kennel::wasm
