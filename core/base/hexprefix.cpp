// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/hexprefix.h"

#include "base/hex.h"

#include <algorithm>

namespace kennel {

std::optional<HexPrefix> HexPrefix::parse(std::string_view digits)
{
    HexPrefix prefix;
    for (const char digit : digits)
        prefix.m_digits += digit >= 'A' && digit <= 'F' ? static_cast<char>(digit - 'A' + 'a') : digit;
    // One digit more makes an odd number even; whether all of them are digits shows either way.
    const bool isOdd = digits.size() % 2 != 0;
    auto bytes = fromHex(isOdd ? prefix.m_digits + '0' : prefix.m_digits);
    if (!bytes || bytes->empty())
        return {};
    prefix.m_bytes = *std::move(bytes);
    if (isOdd) {
        prefix.m_half = prefix.m_bytes.back();
        prefix.m_bytes.pop_back();
    }
    return prefix;
}

bool HexPrefix::begins(ByteView bytes) const
{
    return bytes.size() * 2 >= m_digits.size() && std::ranges::equal(bytes.first(m_bytes.size()), m_bytes) &&
           (!m_half || (bytes[m_bytes.size()] & 0xf0) == *m_half);
}

bool HexPrefix::begins(std::string_view tagged) const
{
    const auto tag = tagged.find(':');
    return tag != std::string_view::npos && tagged.substr(tag + 1).starts_with(m_digits);
}

} // namespace kennel
