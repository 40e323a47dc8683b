// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "crypto/publickey.h"

#include "base/base64.h"
#include "crypto/openssl.h"
#include "crypto/p256.h"
#include "crypto/sha256.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>

namespace kennel {

static constexpr std::uint8_t EvenTag = 2;
static constexpr std::uint8_t OddTag = 3;
static constexpr std::uint8_t UncompressedTag = 4;
static constexpr std::uint8_t CompactTag = 5;
static constexpr std::size_t CompressedSize = 1 + p256::Size;
static constexpr std::size_t UncompressedSize = 1 + 2 * p256::Size;

struct PublicKey::Material
{
    openssl::Key key;
    Bytes point;
    std::string text;
    KeyId id;
};

/// An OpenSSL key of a compressed or uncompressed point; null if the point is not on the curve.
static openssl::Key keyOfPoint(ByteView point)
{
    return openssl::keyFromData(EVP_PKEY_PUBLIC_KEY, point, nullptr);
}

/// The y coordinate of a compressed point, empty if there is no such point.
static Bytes yOf(ByteView compressed)
{
    const openssl::Key key = keyOfPoint(compressed);
    openssl::Number y;
    BIGNUM *raw = nullptr;
    if (!key || EVP_PKEY_get_bn_param(key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, &raw) != 1)
        return {};
    y.reset(raw);
    Bytes bytes(p256::Size);
    if (BN_bn2binpad(y.get(), bytes.data(), static_cast<int>(bytes.size())) < 0)
        return {};
    return bytes;
}

/// The compressed form of a point in any form that is accepted; empty if the form is not.
static Bytes compressed(ByteView point)
{
    if (point.size() != CompressedSize && point.size() != UncompressedSize)
        return {};
    const std::uint8_t tag = point[0];
    Bytes bytes(point.begin(), point.begin() + CompressedSize);
    if (point.size() == UncompressedSize) {
        bytes[0] = (point.back() & 1) != 0 ? OddTag : EvenTag;
        return tag == UncompressedTag ? bytes : Bytes();
    }
    if (tag == CompactTag) { // stands for the numerically smaller of the two roots
        bytes[0] = EvenTag;
        const Bytes even = yOf(bytes);
        bytes[0] = OddTag;
        const Bytes odd = yOf(bytes);
        bytes[0] = even < odd ? EvenTag : OddTag;
        return bytes;
    }
    return tag == EvenTag || tag == OddTag ? bytes : Bytes();
}

std::expected<PublicKey, CryptoError> PublicKey::fromPoint(ByteView point)
{
    auto material = std::make_shared<Material>();
    material->point = compressed(point);
    // The uncompressed form is handed over as it is: whether its y belongs to its x has to be checked.
    if (!material->point.empty())
        material->key = keyOfPoint(point.size() == UncompressedSize ? point : ByteView(material->point));
    if (!material->key) {
        ERR_clear_error();
        return std::unexpected(CryptoError{CryptoCode::Point, 0});
    }
    material->text = std::string(p256::Prefix) + toBase64(material->point);
    material->id = KeyId(sha256(bytesOf(material->text)).text());
    return PublicKey(std::move(material));
}

std::expected<PublicKey, CryptoError> PublicKey::parse(std::string_view text)
{
    return p256::bytesOfText(text).and_then([](const Bytes &point) { return fromPoint(point); });
}

const std::string &PublicKey::text() const
{
    return m_material->text;
}

ByteView PublicKey::point() const
{
    return m_material->point;
}

const KeyId &PublicKey::id() const
{
    return m_material->id;
}

bool PublicKey::verify(ByteView message, const Signature &signature) const
{
    const Digest digest = sha256(message);
    const openssl::KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, m_material->key.get(), nullptr));
    const bool valid = context && EVP_PKEY_verify_init(context.get()) == 1 &&
                       EVP_PKEY_verify(context.get(), signature.der().data(), signature.der().size(),
                                       digest.bytes().data(), digest.bytes().size()) == 1;
    if (!valid)
        ERR_clear_error();
    return valid;
}

} // namespace kennel
