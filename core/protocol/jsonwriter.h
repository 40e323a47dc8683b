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

    explicit JsonWriter(Style style = Style::Compact)
        : m_style(style)
    {
    }

    JsonWriter &beginObject() { return begin('{'); }
    JsonWriter &endObject() { return end('}'); }
    JsonWriter &beginArray() { return begin('['); }
    JsonWriter &endArray() { return end(']'); }
    /// The name of the next member of an object.
    JsonWriter &key(std::string_view name);
    JsonWriter &value(std::string_view text);
    /// Exact in all 64 bits.
    JsonWriter &value(std::uint64_t number);
    JsonWriter &boolean(bool value);
    JsonWriter &nullValue();
    /// A value that another writer wrote.
    JsonWriter &raw(std::string_view json);
    /// A member of an object with a text.
    JsonWriter &member(std::string_view name, std::string_view text) { return key(name).value(text); }

    /// What was written; the writer is empty afterwards.
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    JsonWriter &begin(char bracket);
    JsonWriter &end(char bracket);
    void separate();
    void breakLine();

    std::string m_text;
    Style m_style;
    unsigned m_level = 0;
    bool m_empty = true;     // nothing in the innermost object or array yet
    bool m_afterKey = false; // the next value belongs to a key
};

} // namespace kennel
