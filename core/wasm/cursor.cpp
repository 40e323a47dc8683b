// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/cursor.h"

#include "base/utf8.h"
#include "wasm/limits.h"

namespace kennel::wasm {

void Cursor::fail(FaultCode code, Thing thing, std::uint64_t number)
{
    fail(Fault{.code = code, .offset = position(), .thing = thing, .number = number});
}

void Cursor::fail(Fault fault)
{
    if (!m_fault)
        m_fault = std::move(fault);
}

std::uint8_t Cursor::byte()
{
    if (m_fault)
        return 0;
    const auto value = m_reader.byte();
    if (!value)
        fail(FaultCode::Truncated);
    return value.value_or(0);
}

std::uint8_t Cursor::peek()
{
    if (m_fault)
        return 0;
    Reader ahead = m_reader;
    const auto value = ahead.byte();
    if (!value)
        fail(FaultCode::Truncated);
    return value.value_or(0);
}

bool Cursor::flag(Thing thing)
{
    const std::size_t begin = position();
    const std::uint8_t value = byte();
    if (value > 1)
        fail(Fault{.code = FaultCode::UnexpectedByte, .offset = begin, .thing = thing, .number = value});
    return value == 1;
}

std::uint64_t Cursor::uleb(unsigned bits)
{
    const std::size_t begin = position();
    std::uint64_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
        const std::uint8_t next = byte();
        if (m_fault)
            return 0;
        const unsigned left = bits - shift;
        if (left < 7 && (next & 0x7f) >> left != 0) {
            fail(Fault{.code = FaultCode::LebTooLarge, .offset = begin});
            return 0;
        }
        value |= std::uint64_t(next & 0x7f) << shift;
        if ((next & 0x80) == 0)
            return value;
        if (left <= 7) {
            fail(Fault{.code = FaultCode::LebTooLong, .offset = begin});
            return 0;
        }
    }
}

std::uint32_t Cursor::u32()
{
    return static_cast<std::uint32_t>(uleb(32));
}

std::uint64_t Cursor::u64()
{
    return uleb(64);
}

std::int64_t Cursor::sleb(unsigned bits)
{
    const std::size_t begin = position();
    std::uint64_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
        const std::uint8_t next = byte();
        if (m_fault)
            return 0;
        value |= std::uint64_t(next & 0x7f) << shift;
        const unsigned left = bits - shift;
        if (left <= 7) {
            // The sign and the bits above it have to be alike.
            const unsigned unused = (next & 0x7f) >> (left - 1);
            const unsigned all = 0x7fu >> (left - 1);
            if ((next & 0x80) != 0 || (unused != 0 && unused != all)) {
                fail(Fault{.code = (next & 0x80) != 0 ? FaultCode::LebTooLong : FaultCode::LebTooLarge,
                           .offset = begin});
                return 0;
            }
        }
        if ((next & 0x80) == 0) {
            if ((next & 0x40) != 0 && shift + 7 < 64)
                value |= ~std::uint64_t(0) << (shift + 7);
            return static_cast<std::int64_t>(value);
        }
    }
}

ByteView Cursor::bytes(std::size_t count)
{
    if (m_fault)
        return {};
    const auto view = m_reader.bytes(count);
    if (!view)
        fail(FaultCode::Truncated);
    return view.value_or(ByteView());
}

Cursor Cursor::part(std::size_t count)
{
    const std::size_t begin = position();
    return Cursor(bytes(count), begin);
}

std::string_view Cursor::name()
{
    const std::size_t begin = position();
    const std::uint32_t length = u32();
    if (length > limits::StringLength && length <= remaining()) {
        fail(Fault{.code = FaultCode::NameTooLong, .offset = begin, .number = length});
        return {};
    }
    const std::size_t text = position();
    const ByteView view = bytes(length);
    if (!isUtf8(view)) {
        fail(Fault{.code = FaultCode::Utf8, .offset = text});
        return {};
    }
    return textOf(view);
}

std::uint32_t Cursor::count(Thing thing, std::uint32_t limit)
{
    const std::size_t begin = position();
    const std::uint32_t value = u32();
    if (value > remaining())
        fail(Fault{.code = FaultCode::TooFewBytes, .offset = begin, .thing = thing, .number = value});
    else if (value > limit)
        fail(Fault{.code = FaultCode::TooMany, .offset = begin, .thing = thing, .number = value});
    return ok() ? value : 0;
}

} // namespace kennel::wasm
