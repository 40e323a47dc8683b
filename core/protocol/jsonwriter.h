// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kennel {

/// \a text as a JSON string with its quotes. It must be UTF-8. Control characters are escaped, everything else stands
/// as it is.
[[nodiscard]] std::string jsonString(std::string_view text);

/// Writes JSON objects and arrays member by member and keeps track of commas, and of line breaks if they are wanted.
class JsonWriter
{
public:
    enum class Style : std::uint8_t {
        Compact,
        Indented, ///< two spaces a level
    };

    explicit JsonWriter(Style style)
        : m_style(style)
    {
    }

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    /// The name of the next member of an object.
    void key(std::string_view name);
    void value(std::string_view text);
    void value(std::uint64_t number);
    void nullValue();
    /// A member of an object with a text.
    void member(std::string_view name, std::string_view text)
    {
        key(name);
        value(text);
    }

    /// What was written; the writer is empty afterwards.
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void breakLine();

    std::string m_text;
    Style m_style;
    unsigned m_level = 0;
    bool m_empty = true;     // nothing in the innermost object or array yet
    bool m_afterKey = false; // the next value belongs to a key
};

} // namespace kennel
