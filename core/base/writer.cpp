// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/writer.h"

namespace kennel {

void Writer::varint(std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        m_bytes.push_back(static_cast<std::uint8_t>(value | 0x80));
    m_bytes.push_back(static_cast<std::uint8_t>(value));
}

void Writer::lengthPrefixed(ByteView bytes)
{
    varint(bytes.size());
    raw(bytes);
}

} // namespace kennel
