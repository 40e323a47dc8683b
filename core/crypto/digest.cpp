// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "crypto/digest.h"

#include "base/hex.h"

#include <algorithm>

namespace kennel {

static constexpr std::string_view Prefix = "sha256:";

std::expected<Digest, CryptoError> Digest::parse(std::string_view text)
{
    if (!text.starts_with(Prefix)) {
        const std::size_t colon = text.find(':');
        return std::unexpected(colon == std::string_view::npos ? CryptoError{CryptoCode::Colon, text.size()}
                                                               : CryptoError{CryptoCode::Algorithm, 0});
    }
    const std::string_view digits = text.substr(Prefix.size());
    const auto wrong =
        std::ranges::find_if_not(digits, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (wrong != digits.end()) {
        const auto offset = Prefix.size() + static_cast<std::size_t>(wrong - digits.begin());
        return std::unexpected(CryptoError{CryptoCode::Digits, offset});
    }
    Digest digest;
    if (!fromHexInto(digits, digest.m_bytes))
        return std::unexpected(CryptoError{CryptoCode::Length, text.size()});
    return digest;
}

std::expected<Digest, CryptoError> Digest::fromBytes(ByteView bytes)
{
    if (bytes.size() != Size)
        return std::unexpected(CryptoError{CryptoCode::Length, bytes.size()});
    Digest digest;
    std::ranges::copy(bytes, digest.m_bytes.begin());
    return digest;
}

std::string Digest::text() const
{
    std::string text(TextSize, '\0');
    writeText(text.data());
    return text;
}

std::string Digest::hex() const
{
    return toHex(m_bytes);
}

void Digest::writeText(char *text) const
{
    std::ranges::copy(Prefix, text);
    writeHex(m_bytes, text + Prefix.size());
}

} // namespace kennel
