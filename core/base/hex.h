// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace kennel {

/// Lower-case hexadecimal, two digits a byte.
std::string toHex(ByteView bytes);

/// The bytes of lower-case hexadecimal text; nothing if a character is no digit, an upper-case one, or one is missing.
/// Upper case is refused because every text form of the protocol has exactly one spelling (spec 1.2).
std::optional<Bytes> fromHex(std::string_view text);

/// As fromHex() into memory of exactly half the length of \a text; false if the lengths or the digits do not fit.
bool fromHexInto(std::string_view text, std::span<std::uint8_t> bytes);

/// Writes the lower-case hexadecimal of \a bytes to \a text, which must hold 2 * bytes.size() characters.
void writeHex(ByteView bytes, char *text);

} // namespace kennel
