// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/hex.h"

namespace kennel {

static constexpr int NoHexDigit = -1;

static int digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return NoHexDigit;
}

void writeHex(ByteView bytes, char *text)
{
    static constexpr char digits[] = "0123456789abcdef";
    for (const std::uint8_t byte : bytes) {
        *text++ = digits[byte >> 4];
        *text++ = digits[byte & 15];
    }
}

std::string toHex(ByteView bytes)
{
    std::string text(bytes.size() * 2, '\0');
    writeHex(bytes, text.data());
    return text;
}

bool fromHexInto(std::string_view text, std::span<std::uint8_t> bytes)
{
    if (text.size() != bytes.size() * 2)
        return false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int high = digitValue(text[2 * i]);
        const int low = digitValue(text[2 * i + 1]);
        if (high == NoHexDigit || low == NoHexDigit)
            return false;
        bytes[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    return true;
}

std::optional<Bytes> fromHex(std::string_view text)
{
    Bytes bytes(text.size() / 2);
    if (!fromHexInto(text, bytes))
        return std::nullopt;
    return bytes;
}

} // namespace kennel
