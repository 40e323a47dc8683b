// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "crypto/cryptoerror.h"
#include "crypto/keyid.h"
#include "crypto/signature.h"

#include <compare>
#include <expected>
#include <memory>
#include <string>
#include <string_view>

namespace kennel {

/// An ECDSA P-256 public key. Cheap to copy; all members may be called from several threads at once.
class PublicKey
{
public:
    /// From "ecdsa-p256:" and the base64 of a SEC1 point (spec 2.1): compressed, or, to agree with the reference on
    /// which logs are valid, uncompressed or "compact" (spec 11.20). The hybrid forms and the point at infinity are no
    /// keys. Errors: Colon, Algorithm, Base64, Point.
    static std::expected<PublicKey, CryptoError> parse(std::string_view text);

    /// From the bytes of the point, in the forms of parse(). Errors: Point.
    static std::expected<PublicKey, CryptoError> fromPoint(ByteView point);

    /// The canonical text: always the compressed point, whatever it was read from.
    const std::string &text() const;

    /// The compressed point, 33 bytes.
    ByteView point() const;

    /// "sha256:" and the hash of text() (spec 2.2).
    const KeyId &id() const;

    /// Whether \a signature is one of \a message by this key: ECDSA over the SHA-256 of the message (spec 2.3).
    [[nodiscard]] bool verify(ByteView message, const Signature &signature) const;

    bool operator==(const PublicKey &other) const { return text() == other.text(); }
    auto operator<=>(const PublicKey &other) const { return text() <=> other.text(); }

private:
    struct Material;
    explicit PublicKey(std::shared_ptr<Material> material)
        : m_material(std::move(material))
    {
    }

    std::shared_ptr<Material> m_material;
};

} // namespace kennel
