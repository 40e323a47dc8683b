// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "crypto/publickey.h"

#include "base/base64.h"
#include "crypto/openssl.h"
#include "crypto/p256.h"
#include "crypto/sha256.h"

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>

#include <mutex>

namespace kennel {

static constexpr std::uint8_t EvenTag = 2;
static constexpr std::uint8_t OddTag = 3;
static constexpr std::uint8_t UncompressedTag = 4;
static constexpr std::uint8_t CompactTag = 5;
static constexpr std::size_t CompressedSize = 1 + p256::Size;
static constexpr std::size_t UncompressedSize = 1 + 2 * p256::Size;

/// An OpenSSL key of a compressed or uncompressed point; null if the point is not on the curve.
static openssl::Key keyOfPoint(ByteView point)
{
    return openssl::keyFromData(EVP_PKEY_PUBLIC_KEY, point, nullptr);
}

struct PublicKey::Material
{
    Bytes point;
    std::string text;
    KeyId id;

    /// OpenSSL's key, made when something is verified with it first: that costs more than the check of the
    /// point, and most keys that records name never sign. Null only if there is no memory.
    EVP_PKEY *key()
    {
        std::call_once(m_made, [this] { m_key = keyOfPoint(point); });
        return m_key.get();
    }

private:
    std::once_flag m_made;
    openssl::Key m_key;
};

/// The curve. It is made once and never changed: setting it up costs more than the check of a point.
static const EC_GROUP *curve()
{
    static const openssl::Group group(EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1));
    return group.get();
}

/// The point that these bytes stand for, compressed or not; null if it is not on the curve.
static openssl::Point pointOn(ByteView bytes)
{
    openssl::Point point(EC_POINT_new(curve()));
    if (!point || EC_POINT_oct2point(curve(), point.get(), bytes.data(), bytes.size(), nullptr) != 1)
        return nullptr;
    return point;
}

/// The y coordinate of a compressed point, empty if there is no such point.
static Bytes yOf(ByteView compressed)
{
    const openssl::Point point = pointOn(compressed);
    const openssl::Number y(BN_new());
    Bytes bytes(p256::Size);
    if (!point || !y || EC_POINT_get_affine_coordinates(curve(), point.get(), nullptr, y.get(), nullptr) != 1 ||
        BN_bn2binpad(y.get(), bytes.data(), static_cast<int>(bytes.size())) < 0)
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
    if (material->point.empty() || !pointOn(point.size() == UncompressedSize ? point : ByteView(material->point))) {
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
    const openssl::KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, m_material->key(), nullptr));
    const bool valid = context && EVP_PKEY_verify_init(context.get()) == 1 &&
                       EVP_PKEY_verify(context.get(), signature.der().data(), signature.der().size(),
                                       digest.bytes().data(), digest.bytes().size()) == 1;
    if (!valid)
        ERR_clear_error();
    return valid;
}

} // namespace kennel
