// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>

namespace kennel {

/// Why a text is no base64.
enum class Base64Code {
    Character, ///< not one of the 64, nor padding in its place
    Length,    ///< no byte string has a base64 of this length
    Padding,   ///< missing, or too much
    Bits,      ///< bits set behind the last byte: a second spelling of the same bytes
};

struct Base64Error
{
    Base64Code code = Base64Code::Character;
    std::size_t offset = 0; ///< into the text

    bool operator==(const Base64Error &) const = default;
};

/// RFC 4648 section 4, with padding.
std::string toBase64(ByteView bytes);

/// The bytes of canonical base64: padding mandatory, no white space, no bits left over (spec 2.1). Each byte string
/// has exactly one text that this accepts.
std::expected<Bytes, Base64Error> fromBase64(std::string_view text);

/// As fromBase64(), but padding may be left out altogether, as the reference tolerates in `contentBytes` (spec 4.5).
std::expected<Bytes, Base64Error> fromBase64Unpadded(std::string_view text);

} // namespace kennel
