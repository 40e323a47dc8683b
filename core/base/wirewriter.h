// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "base/writer.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace kennel {

/// Builds a protobuf message. The caller writes fields in ascending order and leaves defaults out, as spec 4.4 asks of
/// records that we create.
class WireWriter
{
public:
    /// A number, enum or bool field.
    void varint(std::uint32_t number, std::uint64_t value);

    /// A bytes, string or message field.
    void bytes(std::uint32_t number, ByteView value);
    void string(std::uint32_t number, std::string_view value) { bytes(number, bytesOf(value)); }
    void message(std::uint32_t number, const WireWriter &value) { bytes(number, value.view()); }

    /// A packed list of numbers; nothing at all if it is empty.
    void packed(std::uint32_t number, std::span<const std::uint64_t> values);

    ByteView view() const { return m_writer.view(); }
    Bytes take() { return m_writer.take(); }

private:
    Writer m_writer;
};

} // namespace kennel
