// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kennel {

/// The first digits of something that is written in hexadecimal. Tells what begins with them without making a text of
/// each of a million digests.
class HexPrefix
{
public:
    /// From digits of either case, as people type them; nothing if there is none or anything else.
    static std::optional<HexPrefix> parse(std::string_view digits);

    /// The digits in lower case.
    const std::string &digits() const { return m_digits; }

    bool begins(ByteView bytes) const;
    /// The same for a text with a tag before its digits: "sha256:…".
    bool begins(std::string_view tagged) const;

private:
    HexPrefix() = default;

    std::string m_digits;
    Bytes m_bytes;                      ///< of the pairs of digits
    std::optional<std::uint8_t> m_half; ///< the last digit as the upper half of a byte, if their number is odd
};

} // namespace kennel
