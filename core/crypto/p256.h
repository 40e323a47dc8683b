// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "crypto/cryptoerror.h"

#include <array>
#include <cstdint>
#include <expected>
#include <string_view>

/// What keys and signatures of the one curve have in common; internal to the module.
namespace kennel::p256 {

/// Bytes of a field element and of a scalar.
inline constexpr std::size_t Size = 32;

/// The number of points, n (big-endian).
inline constexpr std::array<std::uint8_t, Size> Order = {
    0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xbc, 0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x51};

/// "ecdsa-p256:", with which all three text forms begin.
inline constexpr std::string_view Prefix = "ecdsa-p256:";

/// Whether a big-endian number without leading zero octets lies within 1 to n - 1.
bool isScalar(ByteView number);

/// The bytes behind "ecdsa-p256:" (spec 2.1). Errors: Colon, Algorithm, Base64.
std::expected<Bytes, CryptoError> bytesOfText(std::string_view text);

} // namespace kennel::p256
