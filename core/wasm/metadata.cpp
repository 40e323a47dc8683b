// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/metadata.h"

#include <algorithm>
#include <ranges>

namespace kennel::wasm {

const Claim *Metadata::claim(ClaimKind kind) const
{
    const auto found = std::ranges::find(claims.rbegin(), claims.rend(), kind, &Claim::kind);
    return found == claims.rend() ? nullptr : &*found;
}

} // namespace kennel::wasm
