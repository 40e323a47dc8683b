// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "crypto/anyhash.h"

#include "base/hex.h"

namespace kennel {

AnyHash::AnyHash(const Digest &digest)
    : m_text(digest.text())
{
}

std::expected<AnyHash, CryptoError> AnyHash::parse(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::unexpected(CryptoError{CryptoCode::Colon, text.size()});
    if (text.substr(0, colon) != "sha256")
        return std::unexpected(CryptoError{CryptoCode::Algorithm, 0});
    if (!fromHex(text.substr(colon + 1)))
        return std::unexpected(CryptoError{CryptoCode::Digits, colon + 1});
    return AnyHash(text);
}

std::optional<Digest> AnyHash::digest() const
{
    const auto digest = Digest::parse(m_text);
    return digest ? std::optional(*digest) : std::nullopt;
}

} // namespace kennel
