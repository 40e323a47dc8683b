// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "crypto/cryptoerror.h"

#include <array>
#include <expected>
#include <string>
#include <string_view>

namespace kennel {

/// An ECDSA P-256 signature that is well-formed: strict DER, r and s within 1 to n - 1. Whether it is one of a message
/// only PublicKey::verify() says. High and low s are both fine (spec 2.4).
class Signature
{
public:
    static constexpr std::size_t MaxSize = 72; ///< of the DER form, in bytes

    /// From "ecdsa-p256:" and the base64 of the DER form (spec 2.1). Errors: Colon, Algorithm, Base64, Der, Range.
    static std::expected<Signature, CryptoError> parse(std::string_view text);

    /// From the DER form. Errors: Der, Range.
    static std::expected<Signature, CryptoError> fromDer(ByteView der);

    /// The DER form.
    ByteView der() const { return ByteView(m_der).first(m_size); }

    std::string text() const;

    bool operator==(const Signature &) const = default;

private:
    Signature() = default;

    std::array<std::uint8_t, MaxSize> m_der{};
    std::size_t m_size = 0;
};

} // namespace kennel
