// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "crypto/privatekey.h"

#include "base/base64.h"
#include "crypto/openssl.h"
#include "crypto/p256.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/obj_mac.h>

#include <algorithm>
#include <array>
#include <utility>

namespace kennel {

struct PrivateKey::Material
{
    explicit Material(PublicKey verifier)
        : publicKey(std::move(verifier))
    {
    }
    Material(const Material &) = delete;
    Material &operator=(const Material &) = delete;
    ~Material() { OPENSSL_cleanse(scalar.data(), scalar.size()); }

    PublicKey publicKey;
    std::array<std::uint8_t, p256::Size> scalar{};
    openssl::Key key;
};

PrivateKey::PrivateKey(std::unique_ptr<Material> material)
    : m_material(std::move(material))
{
}

PrivateKey::PrivateKey(PrivateKey &&other) noexcept
    : m_material(std::move(other.m_material))
{
}

PrivateKey &PrivateKey::operator=(PrivateKey &&other) noexcept
{
    m_material = std::move(other.m_material);
    return *this;
}

PrivateKey::~PrivateKey() = default;

/// The compressed point scalar * G; empty if OpenSSL fails.
static Bytes pointOf(const BIGNUM *scalar)
{
    const openssl::Group group(EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1));
    const openssl::Point point(group ? EC_POINT_new(group.get()) : nullptr);
    if (!point || EC_POINT_mul(group.get(), point.get(), scalar, nullptr, nullptr, nullptr) != 1)
        return {};
    Bytes bytes(1 + p256::Size);
    const std::size_t written =
        EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_COMPRESSED, bytes.data(), bytes.size(), nullptr);
    return written == bytes.size() ? bytes : Bytes();
}

std::expected<PrivateKey, CryptoError> PrivateKey::fromScalar(ByteView scalar)
{
    if (scalar.size() != p256::Size)
        return std::unexpected(CryptoError{CryptoCode::Length, scalar.size()});
    const bool zero = std::ranges::all_of(scalar, [](std::uint8_t byte) { return byte == 0; });
    if (zero || !p256::isScalar(scalar))
        return std::unexpected(CryptoError{CryptoCode::Scalar, 0});

    const openssl::Number number(BN_secure_new());
    if (!number || !BN_bin2bn(scalar.data(), static_cast<int>(scalar.size()), number.get()))
        return std::unexpected(CryptoError{CryptoCode::Backend, 0});
    BN_set_flags(number.get(), BN_FLG_CONSTTIME);
    const Bytes point = pointOf(number.get());
    auto publicKey = PublicKey::fromPoint(point);
    if (!publicKey)
        return std::unexpected(CryptoError{CryptoCode::Backend, 0});
    auto material = std::make_unique<Material>(std::move(*publicKey));
    std::ranges::copy(scalar, material->scalar.begin());
    material->key = openssl::keyFromData(EVP_PKEY_KEYPAIR, point, number.get());
    if (!material->key)
        return std::unexpected(CryptoError{CryptoCode::Backend, 0});
    return PrivateKey(std::move(material));
}

std::expected<PrivateKey, CryptoError> PrivateKey::parse(std::string_view text)
{
    auto scalar = p256::bytesOfText(text);
    if (!scalar)
        return std::unexpected(scalar.error());
    auto key = fromScalar(*scalar);
    OPENSSL_cleanse(scalar->data(), scalar->size());
    return key;
}

std::expected<PrivateKey, CryptoError> PrivateKey::generate(const RandomSource &random)
{
    // Of all 32-byte numbers one in four thousand million is no scalar: a source that gives such numbers again and
    // again is broken.
    static constexpr int MaxTries = 8;
    std::array<std::uint8_t, p256::Size> scalar{};
    for (int i = 0; i < MaxTries; ++i) {
        if (!random(scalar))
            break;
        auto key = fromScalar(scalar);
        OPENSSL_cleanse(scalar.data(), scalar.size());
        if (key || key.error().code != CryptoCode::Scalar)
            return key;
    }
    return std::unexpected(CryptoError{CryptoCode::Random, 0});
}

std::string PrivateKey::text() const
{
    return std::string(p256::Prefix) + toBase64(m_material->scalar);
}

PublicKey PrivateKey::publicKey() const
{
    return m_material->publicKey;
}

std::expected<Signature, CryptoError> PrivateKey::sign(ByteView message) const
{
    unsigned deterministic = 1;
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_uint(OSSL_SIGNATURE_PARAM_NONCE_TYPE, &deterministic),
        OSSL_PARAM_construct_end(),
    };
    const openssl::DigestContext context(EVP_MD_CTX_new());
    std::array<std::uint8_t, Signature::MaxSize> der{};
    std::size_t size = der.size();
    EVP_PKEY_CTX *keyContext = nullptr; // owned by the digest context
    if (!context ||
        EVP_DigestSignInit_ex(context.get(), &keyContext, "SHA256", nullptr, nullptr, m_material->key.get(), nullptr) !=
            1 ||
        EVP_PKEY_CTX_set_params(keyContext, parameters) != 1 ||
        EVP_DigestSign(context.get(), der.data(), &size, message.data(), message.size()) != 1) {
        ERR_clear_error();
        return std::unexpected(CryptoError{CryptoCode::Backend, 0});
    }
    return Signature::fromDer(ByteView(der).first(size));
}

} // namespace kennel
