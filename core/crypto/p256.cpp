// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "crypto/p256.h"

#include "base/base64.h"

#include <algorithm>

namespace kennel::p256 {

bool isScalar(ByteView number)
{
    if (number.empty() || number.size() > Size)
        return false;
    return number.size() < Size || std::ranges::lexicographical_compare(number, Order);
}

std::expected<Bytes, CryptoError> bytesOfText(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::unexpected(CryptoError{CryptoCode::Colon, text.size()});
    if (text.substr(0, colon + 1) != Prefix)
        return std::unexpected(CryptoError{CryptoCode::Algorithm, 0});
    if (const std::size_t second = text.find(':', colon + 1); second != std::string_view::npos)
        return std::unexpected(CryptoError{CryptoCode::Colon, second});
    return fromBase64(text.substr(Prefix.size())).transform_error([](const Base64Error &error) {
        return CryptoError{CryptoCode::Base64, Prefix.size() + error.offset};
    });
}

} // namespace kennel::p256
