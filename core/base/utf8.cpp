// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/utf8.h"

#include <cstddef>

namespace kennel {

/// Length of the well-formed sequence at the beginning of \a bytes, 0 if there is none (Unicode, table 3-7).
static std::size_t sequenceLength(ByteView bytes)
{
    const std::uint8_t lead = bytes[0];
    if (lead < 0x80)
        return 1;
    std::size_t length = 0;
    // The second byte alone decides about shortest form, surrogates and the upper end.
    std::uint8_t low = 0x80;
    std::uint8_t high = 0xbf;
    if (lead >= 0xc2 && lead <= 0xdf) {
        length = 2;
    } else if (lead >= 0xe0 && lead <= 0xef) {
        length = 3;
        low = lead == 0xe0 ? 0xa0 : 0x80;
        high = lead == 0xed ? 0x9f : 0xbf;
    } else if (lead >= 0xf0 && lead <= 0xf4) {
        length = 4;
        low = lead == 0xf0 ? 0x90 : 0x80;
        high = lead == 0xf4 ? 0x8f : 0xbf;
    } else {
        return 0;
    }
    if (bytes.size() < length || bytes[1] < low || bytes[1] > high)
        return 0;
    for (std::size_t i = 2; i < length; ++i) {
        if ((bytes[i] & 0xc0) != 0x80)
            return 0;
    }
    return length;
}

bool isUtf8(ByteView bytes)
{
    while (!bytes.empty()) {
        const std::size_t length = sequenceLength(bytes);
        if (length == 0)
            return false;
        bytes = bytes.subspan(length);
    }
    return true;
}

} // namespace kennel
