// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/base64.h"

#include <array>

namespace kennel {

static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static constexpr std::uint8_t NoBase64Digit = 0xff;

static constexpr std::array<std::uint8_t, 256> digitValues = [] {
    std::array<std::uint8_t, 256> values;
    values.fill(NoBase64Digit);
    for (std::uint8_t i = 0; i < 64; ++i)
        values[static_cast<std::uint8_t>(alphabet[i])] = i;
    return values;
}();

std::string toBase64(ByteView bytes)
{
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    std::size_t i = 0;
    for (; i + 3 <= bytes.size(); i += 3) {
        const std::uint32_t group = std::uint32_t(bytes[i]) << 16 | std::uint32_t(bytes[i + 1]) << 8 | bytes[i + 2];
        for (const int shift : {18, 12, 6, 0})
            text.push_back(alphabet[group >> shift & 63]);
    }
    if (const std::size_t rest = bytes.size() - i; rest != 0) {
        const std::uint32_t group = std::uint32_t(bytes[i]) << 16 | (rest == 2 ? std::uint32_t(bytes[i + 1]) << 8 : 0);
        text.push_back(alphabet[group >> 18 & 63]);
        text.push_back(alphabet[group >> 12 & 63]);
        text.push_back(rest == 2 ? alphabet[group >> 6 & 63] : '=');
        text.push_back('=');
    }
    return text;
}

/// Decodes the digits of a text whose padding has been judged and removed.
static std::expected<Bytes, Base64Error> decodeDigits(std::string_view digits)
{
    if (digits.size() % 4 == 1)
        return std::unexpected(Base64Error{Base64Code::Length, digits.size()});
    Bytes bytes;
    bytes.reserve(digits.size() / 4 * 3 + 2);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const std::uint8_t value = digitValues[static_cast<std::uint8_t>(digits[i])];
        if (value == NoBase64Digit)
            return std::unexpected(Base64Error{Base64Code::Character, i});
        bits = bits << 6 | value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes.push_back(static_cast<std::uint8_t>(bits >> count));
            bits &= (1U << count) - 1;
        }
    }
    if (bits != 0)
        return std::unexpected(Base64Error{Base64Code::Bits, digits.size() - 1});
    return bytes;
}

std::expected<Bytes, Base64Error> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return std::unexpected(Base64Error{Base64Code::Padding, text.size()});
    std::string_view digits = text;
    for (int i = 0; i < 2 && digits.ends_with('='); ++i)
        digits.remove_suffix(1);
    // "====" and "A===" lose two characters here and then fail on the third, as characters out of place.
    return decodeDigits(digits);
}

std::expected<Bytes, Base64Error> fromBase64Unpadded(std::string_view text)
{
    if (text.contains('='))
        return fromBase64(text);
    return decodeDigits(text);
}

} // namespace kennel
