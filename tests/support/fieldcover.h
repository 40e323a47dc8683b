// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "protocol/record.h"

#include <cstddef>

namespace kennel::test {

/// Whether every byte of \a field's value belongs to exactly one child, in order, at every level: what is shown of a
/// record then has no gap that nobody judged.
inline bool childrenCover(const Field &field)
{
    std::size_t at = field.value.offset;
    for (const Field &child : field.children) {
        if (child.whole.offset != at || child.value.offset < at || child.value.end() > child.whole.end())
            return false;
        at = child.whole.end();
        if (!child.children.empty() && !childrenCover(child))
            return false;
    }
    return at == field.value.end();
}

} // namespace kennel::test
