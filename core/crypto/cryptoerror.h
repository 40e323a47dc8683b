// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstddef>

namespace kennel {

/// Why a text or byte string is no digest, key or signature, or why a key could not be used.
enum class CryptoCode {
    Colon,     ///< none, or one too many
    Algorithm, ///< another name than the one algorithm there is
    Digits,    ///< no lower-case hexadecimal, or an odd number of digits
    Base64,    ///< no canonical base64
    Length,    ///< well-formed, but of a length that cannot be right
    Point,     ///< a form that is not accepted, or no point of the curve
    Scalar,    ///< a private key outside 1 to n - 1
    Der,       ///< a signature that is no strict DER
    Range,     ///< a signature with r or s outside 1 to n - 1
    Random,    ///< the source of randomness failed
    Backend,   ///< the crypto library or the token refused for reasons of its own
};

struct CryptoError
{
    CryptoCode code = CryptoCode::Backend;
    std::size_t offset = 0; ///< into the text or bytes that were parsed, where that says something

    bool operator==(const CryptoError &) const = default;
};

} // namespace kennel
