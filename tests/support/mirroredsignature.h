// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "base/hex.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace kennel::test {

/// The DER form with the other of the two values of s that verify.
inline Bytes mirrored(ByteView der)
{
    const auto integer = [](Bytes number) {
        while (number.size() > 1 && number[0] == 0 && (number[1] & 0x80) == 0)
            number.erase(number.begin());
        if ((number[0] & 0x80) != 0)
            number.insert(number.begin(), 0);
        number.insert(number.begin(), {2, static_cast<std::uint8_t>(number.size())});
        return number;
    };
    const std::size_t rSize = der[3];
    const Bytes r(der.begin() + 2, der.begin() + 4 + static_cast<std::ptrdiff_t>(rSize));
    Bytes s(der.begin() + static_cast<std::ptrdiff_t>(6 + rSize), der.end());
    if (s.size() > 32)
        s.erase(s.begin());
    s.insert(s.begin(), 32 - s.size(), 0);
    const Bytes order = *fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
    int borrow = 0;
    for (std::size_t i = 32; i-- > 0;) { // n - s
        const int difference = int(order[i]) - s[i] - borrow;
        borrow = difference < 0 ? 1 : 0;
        s[i] = static_cast<std::uint8_t>(difference + 256 * borrow);
    }
    Bytes result = r;
    std::ranges::copy(integer(s), std::back_inserter(result));
    result.insert(result.begin(), {0x30, static_cast<std::uint8_t>(result.size())});
    return result;
}

} // namespace kennel::test
