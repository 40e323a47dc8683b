// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "base/readerror.h"

#include <cstddef>
#include <cstdint>
#include <expected>

namespace kennel {

/// Reads bytes front to back and never past their end. Every position it reports counts from the beginning of the
/// outermost byte string, also in a reader of a part. A failed read does not move it.
class Reader
{
public:
    /// Reads \a bytes, which must outlive the reader; the first of them is at position \a offset of the whole.
    explicit Reader(ByteView bytes, std::size_t offset = 0)
        : m_bytes(bytes)
        , m_offset(offset)
    {
    }

    /// The position of the next byte in the whole.
    std::size_t position() const { return m_offset; }

    /// How many bytes are left.
    std::size_t remaining() const { return m_bytes.size(); }

    bool atEnd() const { return m_bytes.empty(); }

    /// One byte. Errors: Truncated.
    std::expected<std::uint8_t, ReadError> byte();

    /// The next \a count bytes, valid as long as the bytes being read. Errors: Truncated.
    std::expected<ByteView, ReadError> bytes(std::size_t count);

    /// A reader of the next \a count bytes, which are skipped here. Errors: Truncated.
    std::expected<Reader, ReadError> part(std::size_t count);

    /// An unsigned LEB128 of up to 64 bits, by the rules of the reference (spec 4.2): padded forms are fine, more
    /// than ten bytes or bits beyond the 64th are not. Errors: Truncated, VarintTooLong.
    std::expected<std::uint64_t, ReadError> varint();

    /// Bytes behind their length as a varint (spec 1.3, LPS). Errors: Truncated, VarintTooLong.
    std::expected<ByteView, ReadError> lengthPrefixed();

private:
    void skip(std::size_t count)
    {
        m_bytes = m_bytes.subspan(count);
        m_offset += count;
    }

    ByteView m_bytes;
    std::size_t m_offset;
};

} // namespace kennel
