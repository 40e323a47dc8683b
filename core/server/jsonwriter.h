// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QByteArray>

#include <cstdint>
#include <string_view>
#include <vector>

namespace kennel {

/// Writes JSON without white space, members in the order of the calls, which is that of the reference's answers. The
/// caller sees to it that a key stands before each value of an object. Integers are exact in all 64 bits.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(std::string_view name);

    /// A string: UTF-8, escaped here.
    JsonWriter &text(std::string_view value);
    JsonWriter &number(std::uint64_t value);
    JsonWriter &boolean(bool value);
    JsonWriter &null();

    /// A value that was written by another writer.
    JsonWriter &raw(const QByteArray &json);

    QByteArray take();

private:
    void separate();
    void open(char bracket);
    void close(char bracket);
    void quote(std::string_view value);

    QByteArray m_json;
    std::vector<bool> m_hasItems; ///< one an open object or array
    bool m_afterKey = false;
};

} // namespace kennel
