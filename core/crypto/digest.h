// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "crypto/cryptoerror.h"

#include <array>
#include <compare>
#include <cstring>
#include <expected>
#include <functional>
#include <string>
#include <string_view>

namespace kennel {

/// A SHA-256 digest: exactly 32 bytes. Default-constructed it is all zeros, which no known input hashes to.
class Digest
{
public:
    static constexpr std::size_t Size = 32;
    static constexpr std::size_t TextSize = 71; ///< "sha256:" and 64 digits

    Digest() = default;

    explicit Digest(const std::array<std::uint8_t, Size> &bytes)
        : m_bytes(bytes)
    {
    }

    /// A digest from its text, "sha256:" and 64 lower-case digits (spec 1.2, with the length that raw bytes need).
    /// Errors: Colon, Algorithm, Digits, Length.
    static std::expected<Digest, CryptoError> parse(std::string_view text);

    /// A digest from its raw bytes. Errors: Length.
    static std::expected<Digest, CryptoError> fromBytes(ByteView bytes);

    ByteView bytes() const { return m_bytes; }

    /// "sha256:" and 64 lower-case digits.
    std::string text() const;

    /// The 64 digits alone.
    std::string hex() const;

    /// Writes text() to memory of TextSize characters: for hashing millions of them.
    void writeText(char *text) const;

    /// The bytes, to be filled by a hash function.
    std::uint8_t *data() { return m_bytes.data(); }

    auto operator<=>(const Digest &) const = default;

private:
    std::array<std::uint8_t, Size> m_bytes{};
};

} // namespace kennel

/// For digests that were computed here. Where a registry chooses them in bulk, an ordered container cannot be slowed
/// down.
template <>
struct std::hash<kennel::Digest>
{
    std::size_t operator()(const kennel::Digest &digest) const noexcept
    {
        std::size_t value = 0;
        std::memcpy(&value, digest.bytes().data(), sizeof value);
        return value;
    }
};
