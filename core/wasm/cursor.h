// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "base/reader.h"
#include "wasm/fault.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace kennel::wasm {

/// Reads one section, or another part with an end of its own, front to back and never past that end. The first fault
/// stops it: from then on every read gives nothing and moves nothing, so that a decoder reads like the format and asks
/// once, at its end, whether all was well. All positions count from the beginning of the file.
class Cursor
{
public:
    /// Reads \a bytes, which must outlive the cursor and what it returns; the first is at \a offset of the file.
    explicit Cursor(ByteView bytes, std::size_t offset = 0)
        : m_reader(bytes, offset)
    {
    }

    std::size_t position() const { return m_reader.position(); }
    std::size_t remaining() const { return m_fault ? 0 : m_reader.remaining(); }
    bool atEnd() const { return remaining() == 0; }
    bool ok() const { return !m_fault; }
    const std::optional<Fault> &fault() const { return m_fault; }

    /// Notes a fault if it is the first, here or where it says.
    void fail(FaultCode code, Thing thing = Thing::None, std::uint64_t number = 0);
    void fail(Fault fault);

    std::uint8_t byte();
    /// The next byte without moving; Truncated at the end.
    std::uint8_t peek();
    /// A byte that must be 0 or 1.
    bool flag(Thing thing);

    std::uint32_t u32();
    std::uint64_t u64();
    /// A signed LEB128 of \a bits (32, 33 or 64).
    std::int64_t sleb(unsigned bits);

    ByteView bytes(std::size_t count);
    /// A cursor over the next \a count bytes, which are skipped here.
    Cursor part(std::size_t count);
    /// The bytes up to the end.
    ByteView rest() { return bytes(remaining()); }

    /// A length in bytes and so much UTF-8 (spec 2), at most limits::StringLength.
    std::string_view name();

    /// The count of a vector: no more than there are bytes left (TooFewBytes) and than \a limit (TooMany).
    std::uint32_t count(Thing thing, std::uint32_t limit);

    /// A vector: calls \a item for each of its items, as long as all is well.
    template <typename Item>
    void vec(Thing thing, std::uint32_t limit, Item item)
    {
        const std::uint32_t size = count(thing, limit);
        for (std::uint32_t i = 0; i < size && ok(); ++i)
            item();
    }

private:
    std::uint64_t uleb(unsigned bits);

    Reader m_reader;
    std::optional<Fault> m_fault;
};

} // namespace kennel::wasm
