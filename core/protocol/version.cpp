// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "protocol/version.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace kennel {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNumeric(std::string_view identifier)
{
    return std::ranges::all_of(identifier, isDigit);
}

bool isIdentifierCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
}

std::unexpected<VersionError> fail(VersionProblem problem, std::size_t offset)
{
    return std::unexpected(VersionError{problem, offset});
}

/// Reads one of the three numbers of \a text at \a position and moves there behind it.
std::expected<std::uint64_t, VersionError> readNumber(std::string_view text, std::size_t &position)
{
    const std::size_t begin = position;
    while (position < text.size() && isDigit(text[position]))
        ++position;
    if (position == begin)
        return fail(VersionProblem::BadNumber, begin);
    if (text[begin] == '0' && position - begin > 1)
        return fail(VersionProblem::LeadingZero, begin);
    std::uint64_t number = 0;
    if (std::from_chars(text.data() + begin, text.data() + position, number).ec != std::errc())
        return fail(VersionProblem::TooLarge, begin);
    return number;
}

/// Reads dot-separated identifiers of \a text from \a position up to a `+` or the end and moves there behind them.
/// Returns their length.
std::expected<std::size_t, VersionError> readIdentifiers(std::string_view text, std::size_t &position, bool prerelease)
{
    const std::size_t begin = position;
    while (true) {
        const std::size_t start = position;
        while (position < text.size() && isIdentifierCharacter(text[position]))
            ++position;
        const std::string_view identifier = text.substr(start, position - start);
        if (identifier.empty())
            return fail(VersionProblem::EmptyIdentifier, start);
        if (prerelease && identifier.size() > 1 && identifier.front() == '0' && isNumeric(identifier))
            return fail(VersionProblem::LeadingZero, start);
        if (position == text.size() || text[position] != '.')
            return position - begin;
        ++position;
    }
}

/// Takes the first dot-separated identifier off \a rest; nothing if \a rest is used up.
std::optional<std::string_view> takeIdentifier(std::optional<std::string_view> &rest)
{
    if (!rest)
        return std::nullopt;
    const auto dot = rest->find('.');
    const auto first = rest->substr(0, dot);
    rest = dot == std::string_view::npos ? std::nullopt : std::optional(rest->substr(dot + 1));
    return first;
}

/// Compares two identifiers: digits only numerically and below all others, those by ASCII. Digits may have leading
/// zeros (in build metadata): `0 < 00 < 1 < 01` (spec 3.2).
std::strong_ordering compareIdentifiers(std::string_view a, std::string_view b)
{
    const bool aNumeric = isNumeric(a);
    const bool bNumeric = isNumeric(b);
    if (aNumeric != bNumeric)
        return aNumeric ? std::strong_ordering::less : std::strong_ordering::greater;
    if (!aNumeric)
        return a <=> b;
    const auto stripped = [](std::string_view digits) {
        return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
    };
    const auto aDigits = stripped(a);
    const auto bDigits = stripped(b);
    if (const auto order = aDigits.size() <=> bDigits.size(); order != 0)
        return order;
    if (const auto order = aDigits <=> bDigits; order != 0)
        return order;
    return a.size() <=> b.size();
}

/// Compares two lists of identifiers: left to right, the shorter one first if it is the beginning of the longer one.
std::strong_ordering compareLists(std::string_view a, std::string_view b)
{
    std::optional<std::string_view> aRest(a);
    std::optional<std::string_view> bRest(b);
    while (true) {
        const auto aFirst = takeIdentifier(aRest);
        const auto bFirst = takeIdentifier(bRest);
        if (!aFirst || !bFirst)
            return aFirst.has_value() <=> bFirst.has_value();
        if (const auto order = compareIdentifiers(*aFirst, *bFirst); order != 0)
            return order;
    }
}

} // namespace

std::expected<Version, VersionError> Version::parse(std::string_view text)
{
    if (text.empty())
        return fail(VersionProblem::Empty, 0);
    Version version;
    std::size_t position = 0;
    for (std::uint64_t *number : {&version.m_major, &version.m_minor, &version.m_patch}) {
        if (number != &version.m_major) {
            if (position == text.size() || text[position] != '.')
                return fail(position == text.size() ? VersionProblem::MissingPart : VersionProblem::BadCharacter,
                            position);
            ++position;
        }
        const auto read = readNumber(text, position);
        if (!read)
            return std::unexpected(read.error());
        *number = *read;
    }
    if (position < text.size() && text[position] == '-') {
        version.m_prereleaseStart = ++position;
        const auto length = readIdentifiers(text, position, true);
        if (!length)
            return std::unexpected(length.error());
        version.m_prereleaseLength = *length;
    }
    if (position < text.size() && text[position] == '+') {
        ++position;
        const auto length = readIdentifiers(text, position, false);
        if (!length)
            return std::unexpected(length.error());
        version.m_buildLength = *length;
    }
    if (position != text.size())
        return fail(VersionProblem::BadCharacter, position);
    version.m_text = text;
    return version;
}

std::string_view Version::prerelease() const
{
    return std::string_view(m_text).substr(m_prereleaseStart, m_prereleaseLength);
}

std::string_view Version::build() const
{
    return std::string_view(m_text).substr(m_text.size() - m_buildLength);
}

std::weak_ordering Version::comparePrecedence(const Version &other) const
{
    if (const auto order = m_major <=> other.m_major; order != 0)
        return order;
    if (const auto order = m_minor <=> other.m_minor; order != 0)
        return order;
    if (const auto order = m_patch <=> other.m_patch; order != 0)
        return order;
    if (!isPrerelease() || !other.isPrerelease())
        return !isPrerelease() <=> !other.isPrerelease(); // a release comes after its pre-releases
    return compareLists(prerelease(), other.prerelease());
}

std::strong_ordering operator<=>(const Version &a, const Version &b)
{
    if (const auto order = a.comparePrecedence(b); order != 0)
        return order < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
    if (a.m_buildLength == 0 || b.m_buildLength == 0)
        return (a.m_buildLength != 0) <=> (b.m_buildLength != 0);
    return compareLists(a.build(), b.build());
}

} // namespace kennel
