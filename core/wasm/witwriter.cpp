// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "wasm/witwriter.h"

#include "base/utf8.h"
#include "wasm/limits.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace kennel::wasm {

namespace {

/// Takes one character off the front of well-formed UTF-8.
char32_t takeCharacter(std::string_view &text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    static constexpr unsigned masks[] = {0, 0x7f, 0x1f, 0x0f, 0x07};
    char32_t character = lead & masks[length];
    for (std::size_t i = 1; i < length; ++i)
        character = character << 6 | (static_cast<unsigned char>(text[i]) & 0x3f);
    text.remove_prefix(length);
    return character;
}

bool standsAsIs(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c < 0x80 && std::string_view("-_./: ").contains(static_cast<char>(c)));
}

std::string hexOf(char32_t character)
{
    std::array<char, 8> digits{};
    const auto result =
        std::to_chars(digits.data(), digits.data() + digits.size(), static_cast<std::uint32_t>(character), 16);
    return std::string(digits.data(), result.ptr);
}

} // namespace

void WitWriter::line(std::string_view text)
{
    if (m_text.size() + 2 * m_depth + text.size() + 1 > limits::WitBytes)
        m_isFull = true;
    if (m_isFull)
        return;
    m_text.append(2 * m_depth, ' ').append(text).push_back('\n');
}

void WitWriter::blank()
{
    if (!m_isFull)
        m_text.push_back('\n');
}

void WitWriter::open(std::string_view head)
{
    line(std::string(head).append(" {"));
    ++m_depth;
}

void WitWriter::close()
{
    --m_depth;
    line("}");
}

void WitWriter::docs(std::string_view text)
{
    if (!m_hasDocs || text.empty())
        return;
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    while (true) {
        const std::size_t end = text.find('\n');
        std::string_view piece = text.substr(0, end);
        if (piece.ends_with('\r'))
            piece.remove_suffix(1);
        line(piece.empty() ? "///" : std::string("/// ").append(piece));
        if (end == std::string_view::npos)
            return;
        text.remove_prefix(end + 1);
    }
}

void WitWriter::stability(const WitStability &stability)
{
    if (!stability.since.empty())
        line("@since(version = " + stability.since + ")");
    if (!stability.feature.empty())
        line("@unstable(feature = " + stability.feature + ")");
    if (!stability.deprecated.empty())
        line("@deprecated(version = " + stability.deprecated + ")");
}

void WitWriter::externalId(std::string_view id)
{
    std::string text = "@external-id(\"";
    while (!id.empty()) {
        const char32_t c = takeCharacter(id);
        if (standsAsIs(c))
            text.push_back(static_cast<char>(c));
        else if (c == U'\\')
            text += "\\\\";
        else if (c == U'"')
            text += "\\\"";
        else if (c == U'\n')
            text += "\\n";
        else if (c == U'\r')
            text += "\\r";
        else if (c == U'\t')
            text += "\\t";
        else
            text += "\\u{" + hexOf(c) + '}';
    }
    line(text + "\")");
}

void WitWriter::marks(const WitMarks &marks)
{
    if (marks.docs)
        docs(*marks.docs);
    stability(marks.stability);
    if (marks.externalId)
        externalId(*marks.externalId);
}

} // namespace kennel::wasm
