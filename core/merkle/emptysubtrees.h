// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/digest.h"
#include "merkle/limits.h"

#include <array>
#include <cstddef>

namespace kennel {

/// The hashes of subtrees of the map that hold nothing (spec 7.1), by height: [0] is the empty leaf, [256] the root of
/// the empty map.
using EmptySubtrees = std::array<Digest, limits::MapDepth + 1>;

/// Computed at the first call and constant from then on; may be called from any thread.
const EmptySubtrees &emptySubtrees();

/// The bit of a path that decides between left and right at \a level, from 0 at the root to 255.
inline bool pathBit(const Digest &path, std::size_t level)
{
    return (path.bytes()[level / 8] >> (7 - level % 8) & 1) != 0;
}

} // namespace kennel
