// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/jsonwriter.h"

#include <utility>

namespace kennel {

JsonWriter &JsonWriter::beginObject()
{
    open('{');
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    close('}');
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    open('[');
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    close(']');
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    quote(name);
    m_json += ':';
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::text(std::string_view value)
{
    separate();
    quote(value);
    return *this;
}

JsonWriter &JsonWriter::number(std::uint64_t value)
{
    separate();
    m_json += QByteArray::number(static_cast<quint64>(value));
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    separate();
    m_json += value ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_json += "null";
    return *this;
}

JsonWriter &JsonWriter::raw(const QByteArray &json)
{
    separate();
    m_json += json;
    return *this;
}

QByteArray JsonWriter::take()
{
    return std::exchange(m_json, {});
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_hasItems.empty())
        return;
    if (m_hasItems.back())
        m_json += ',';
    m_hasItems.back() = true;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_json += bracket;
    m_hasItems.push_back(false);
}

void JsonWriter::close(char bracket)
{
    m_hasItems.pop_back();
    m_json += bracket;
}

void JsonWriter::quote(std::string_view value)
{
    static constexpr char digits[] = "0123456789abcdef";
    m_json += '"';
    for (const char c : value) {
        if (c == '"' || c == '\\') {
            m_json += '\\';
            m_json += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            m_json += "\\u00";
            m_json += digits[static_cast<unsigned char>(c) >> 4];
            m_json += digits[c & 15];
        } else {
            m_json += c;
        }
    }
    m_json += '"';
}

} // namespace kennel
