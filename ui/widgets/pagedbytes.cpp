// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/pagedbytes.h"

#include <algorithm>

namespace kennel {

void PagedBytes::setWhole(ByteView bytes)
{
    setSize(bytes.size());
    m_whole.assign(bytes.begin(), bytes.end());
}

void PagedBytes::setSize(std::size_t size)
{
    m_size = size;
    m_whole.clear();
    m_pages.clear();
    m_asked.clear();
}

std::optional<std::uint8_t> PagedBytes::at(std::size_t offset) const
{
    if (offset < m_whole.size())
        return m_whole[offset];
    const auto page = m_pages.find(offset / pageSize);
    if (page == m_pages.end() || offset % pageSize >= page->second.bytes.size())
        return std::nullopt;
    return page->second.bytes[offset % pageSize];
}

std::optional<Bytes> PagedBytes::read(ByteRange range) const
{
    Bytes bytes;
    bytes.reserve(range.length);
    for (std::size_t i = range.offset; i < range.end(); ++i) {
        const auto byte = at(i);
        if (!byte)
            return std::nullopt;
        bytes.push_back(*byte);
    }
    return bytes;
}

std::vector<ByteRange> PagedBytes::ask(ByteRange range)
{
    std::vector<ByteRange> wanted;
    const auto end = std::min(range.end(), m_size);
    if (!m_whole.empty() || range.offset >= end)
        return wanted;
    ++m_clock;
    for (auto number = range.offset / pageSize; number * pageSize < end; ++number) {
        if (const auto page = m_pages.find(number); page != m_pages.end())
            page->second.looked = m_clock;
        else if (m_asked.insert(number).second)
            wanted.push_back({number * pageSize, std::min(pageSize, m_size - number * pageSize)});
    }
    return wanted;
}

bool PagedBytes::put(std::size_t offset, ByteView bytes)
{
    if (offset % pageSize != 0 || m_asked.erase(offset / pageSize) == 0)
        return false;
    if (m_pages.size() >= maxPages)
        m_pages.erase(std::ranges::min_element(m_pages, {}, [](const auto &page) { return page.second.looked; }));
    const auto length = std::min({bytes.size(), pageSize, m_size - offset});
    m_pages[offset / pageSize] = {.bytes = Bytes(bytes.begin(), bytes.begin() + std::ptrdiff_t(length)),
                                  .looked = m_clock};
    return true;
}

} // namespace kennel
