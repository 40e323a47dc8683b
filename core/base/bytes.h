// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kennel {

/// Bytes that somebody owns.
using Bytes = std::vector<std::uint8_t>;

/// Bytes that somebody else owns; valid as long as their owner.
using ByteView = std::span<const std::uint8_t>;

/// The bytes of a text, without a terminator; valid as long as the text.
inline ByteView bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

/// Bytes seen as text of unknown encoding; valid as long as the bytes.
inline std::string_view textOf(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

} // namespace kennel
