// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/byterange.h"
#include "base/bytes.h"

#include <cstdint>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace kennel {

/**
 * Bytes of which those are here that were looked at last: a file may be much larger than what one sees of it. They come
 * in pages, each asked for once.
 */
class PagedBytes
{
public:
    static constexpr std::size_t pageSize = 64 * 1024;
    static constexpr std::size_t maxPages = 64; ///< kept of what has to be asked for

    /** All of it is here, and stays. */
    void setWhole(ByteView bytes);
    /** So many bytes, of which none is here. */
    void setSize(std::size_t size);

    std::size_t size() const { return m_size; }
    /** The byte at `offset`; nothing if it is not here. */
    std::optional<std::uint8_t> at(std::size_t offset) const;
    /** The bytes of `range`; nothing if one of them is not here. */
    std::optional<Bytes> read(ByteRange range) const;

    /**
     * The pages with bytes of `range` that are neither here nor asked for; from now on they are asked for. What `range`
     * holds counts as looked at.
     */
    std::vector<ByteRange> ask(ByteRange range);
    /** What was asked for and did not come may be asked for again. */
    void forgetAsked() { m_asked.clear(); }
    /** Takes the page at `offset`, or what there is of it. False for what was not asked for. */
    bool put(std::size_t offset, ByteView bytes);

private:
    struct Page
    {
        Bytes bytes;
        std::uint64_t looked = 0; ///< when, on a clock of our own
    };

    std::size_t m_size = 0;
    Bytes m_whole;
    std::unordered_map<std::size_t, Page> m_pages; ///< by number
    std::set<std::size_t> m_asked;
    std::uint64_t m_clock = 0;
};

} // namespace kennel
