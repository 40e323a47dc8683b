// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <string_view>
#include <utility>

namespace kennel {

/// Builds a byte string front to back, in the encodings of spec 1.3.
class Writer
{
public:
    void byte(std::uint8_t value) { m_bytes.push_back(value); }

    /// Bytes as they are.
    void raw(ByteView bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }

    /// Text as its raw bytes, without length or terminator.
    void raw(std::string_view text) { raw(bytesOf(text)); }

    /// ULEB(value), shortest form.
    void varint(std::uint64_t value);

    /// LPS: the length as a varint, then the bytes.
    void lengthPrefixed(ByteView bytes);
    void lengthPrefixed(std::string_view text) { lengthPrefixed(bytesOf(text)); }

    /// What has been written so far; valid until the next write.
    ByteView view() const { return m_bytes; }

    /// Hands the bytes over; the writer is empty afterwards.
    Bytes take() { return std::exchange(m_bytes, {}); }

private:
    Bytes m_bytes;
};

} // namespace kennel
