// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/reader.h"

namespace kennel {

std::expected<std::uint8_t, ReadError> Reader::byte()
{
    if (m_bytes.empty())
        return std::unexpected(ReadError{ReadCode::Truncated, m_offset, 1});
    const std::uint8_t value = m_bytes.front();
    skip(1);
    return value;
}

std::expected<ByteView, ReadError> Reader::bytes(std::size_t count)
{
    if (count > m_bytes.size())
        return std::unexpected(ReadError{ReadCode::Truncated, m_offset, count - m_bytes.size()});
    const ByteView view = m_bytes.first(count);
    skip(count);
    return view;
}

std::expected<Reader, ReadError> Reader::part(std::size_t count)
{
    const std::size_t begin = m_offset;
    return bytes(count).transform([begin](ByteView view) { return Reader(view, begin); });
}

std::expected<std::uint64_t, ReadError> Reader::varint()
{
    static constexpr std::size_t MaxBytes = 10;
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < MaxBytes; ++i) {
        if (i == m_bytes.size())
            return std::unexpected(ReadError{ReadCode::Truncated, m_offset, 1});
        const std::uint8_t byte = m_bytes[i];
        if (i == MaxBytes - 1 && byte > 1) // nine bytes hold 63 bits; the tenth has room for one more
            break;
        value |= std::uint64_t(byte & 0x7f) << (7 * i);
        if ((byte & 0x80) == 0) {
            skip(i + 1);
            return value;
        }
    }
    return std::unexpected(ReadError{ReadCode::VarintTooLong, m_offset, 0});
}

std::expected<ByteView, ReadError> Reader::lengthPrefixed()
{
    Reader ahead = *this;
    const auto length = ahead.varint();
    if (!length)
        return std::unexpected(length.error());
    if (*length > ahead.remaining()) {
        const auto missing = static_cast<std::size_t>(*length - ahead.remaining());
        return std::unexpected(ReadError{ReadCode::Truncated, ahead.position(), missing});
    }
    const auto view = ahead.bytes(static_cast<std::size_t>(*length));
    *this = ahead;
    return view;
}

} // namespace kennel
