// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/wirewriter.h"

#include "base/wirereader.h"

namespace kennel {

static std::uint64_t tagOf(std::uint32_t number, WireType type)
{
    return std::uint64_t(number) << 3 | static_cast<std::uint8_t>(type);
}

void WireWriter::varint(std::uint32_t number, std::uint64_t value)
{
    m_writer.varint(tagOf(number, WireType::Varint));
    m_writer.varint(value);
}

void WireWriter::bytes(std::uint32_t number, ByteView value)
{
    m_writer.varint(tagOf(number, WireType::Length));
    m_writer.lengthPrefixed(value);
}

void WireWriter::packed(std::uint32_t number, std::span<const std::uint64_t> values)
{
    if (values.empty())
        return;
    Writer list;
    for (const std::uint64_t value : values)
        list.varint(value);
    bytes(number, list.view());
}

} // namespace kennel
