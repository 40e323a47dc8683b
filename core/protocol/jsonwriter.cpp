// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/jsonwriter.h"

#include <format>

namespace kennel {

std::string jsonString(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted.append({'\\', c});
        else if (c == '\n')
            quoted += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            quoted += std::format("\\u{:04x}", static_cast<unsigned>(c));
        else
            quoted += c;
    }
    quoted += '"';
    return quoted;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    m_text += jsonString(name);
    m_text += m_style == Style::Compact ? ":" : ": ";
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::value(std::string_view text)
{
    return raw(jsonString(text));
}

JsonWriter &JsonWriter::value(std::uint64_t number)
{
    return raw(std::to_string(number));
}

JsonWriter &JsonWriter::boolean(bool value)
{
    return raw(value ? "true" : "false");
}

JsonWriter &JsonWriter::raw(std::string_view json)
{
    separate();
    m_text += json;
    return *this;
}

JsonWriter &JsonWriter::nullValue()
{
    return raw("null");
}

JsonWriter &JsonWriter::begin(char bracket)
{
    separate();
    m_text += bracket;
    ++m_level;
    m_empty = true;
    return *this;
}

JsonWriter &JsonWriter::end(char bracket)
{
    --m_level;
    if (!m_empty)
        breakLine();
    m_text += bracket;
    m_empty = false;
    return *this;
}

/// Before a key, or a value that has none: the comma after the one before, and a new line.
void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_empty)
        m_text += ',';
    if (m_level > 0)
        breakLine();
    m_empty = false;
}

void JsonWriter::breakLine()
{
    if (m_style == Style::Indented)
        m_text.append("\n").append(std::size_t(2) * m_level, ' ');
}

} // namespace kennel
