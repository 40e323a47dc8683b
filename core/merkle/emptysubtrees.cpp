// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "merkle/emptysubtrees.h"

#include "merkle/treehasher.h"

namespace kennel {

const EmptySubtrees &emptySubtrees()
{
    static const EmptySubtrees hashes = [] {
        EmptySubtrees result;
        TreeHasher hasher;
        result[0] = hasher.leaf({});
        for (std::size_t height = 1; height < result.size(); ++height)
            result[height] = hasher.branch(result[height - 1], result[height - 1]);
        return result;
    }();
    return hashes;
}

} // namespace kennel
