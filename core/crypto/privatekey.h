// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/random.h"
#include "crypto/signer.h"

#include <expected>
#include <memory>
#include <string>
#include <string_view>

namespace kennel {

/// An ECDSA P-256 private key in memory, wiped when it goes. It cannot be copied. Signs deterministically (RFC 6979
/// with SHA-256): the same message gives the same signature, and no bad random number can give the key away.
class PrivateKey final : public Signer
{
public:
    PrivateKey(PrivateKey &&other) noexcept;
    PrivateKey &operator=(PrivateKey &&other) noexcept;
    ~PrivateKey() override;

    /// From "ecdsa-p256:" and the base64 of the 32-byte scalar (spec 2.1). Errors: Colon, Algorithm, Base64, Length,
    /// Scalar, Backend.
    static std::expected<PrivateKey, CryptoError> parse(std::string_view text);

    /// From the big-endian scalar of 32 bytes. Errors: Length, Scalar, Backend.
    static std::expected<PrivateKey, CryptoError> fromScalar(ByteView scalar);

    /// A new key. Errors: Random, Backend.
    static std::expected<PrivateKey, CryptoError> generate(const RandomSource &random);

    /// The text that parse() reads. It is the secret itself: whoever keeps it has to wipe it.
    std::string text() const;

    PublicKey publicKey() const override;

    std::expected<Signature, CryptoError> sign(ByteView message) const override;

private:
    struct Material;
    explicit PrivateKey(std::unique_ptr<Material> material);

    std::unique_ptr<Material> m_material;
};

} // namespace kennel
