// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <functional>
#include <string>
#include <string_view>

namespace kennel {

/// What is wrong with a version (spec 3.2).
enum class VersionProblem : std::uint8_t {
    Empty,           ///< the text is empty
    BadNumber,       ///< a number is missing or holds something else than digits
    LeadingZero,     ///< a number or a numeric pre-release identifier begins with a superfluous 0
    TooLarge,        ///< major, minor or patch does not fit in 64 bits
    MissingPart,     ///< fewer than three numbers
    EmptyIdentifier, ///< an identifier of the pre-release or build part is empty
    BadCharacter,    ///< something that does not belong there
};

/// Why a text is no version, and the byte offset at which that was noticed.
struct VersionError
{
    VersionProblem problem = VersionProblem::Empty;
    std::size_t offset = 0;

    friend bool operator==(const VersionError &, const VersionError &) = default;
};

/// A version by Semantic Versioning 2.0 as strict as the reference reads it (spec 3.2).
///
/// Equality includes build metadata: `1.0.0`, `1.0.0+a` and `1.0.0+b` are three releases. The order is SemVer
/// precedence, then build metadata; it is total and agrees with equality.
class Version
{
public:
    /// Reads \a text strictly: three numbers of at most 64 bits, optional pre-release and build parts, nothing else.
    [[nodiscard]] static std::expected<Version, VersionError> parse(std::string_view text);

    [[nodiscard]] std::uint64_t major() const { return m_major; }
    [[nodiscard]] std::uint64_t minor() const { return m_minor; }
    [[nodiscard]] std::uint64_t patch() const { return m_patch; }
    /// The pre-release part without its dash; empty if there is none.
    [[nodiscard]] std::string_view prerelease() const;
    /// The build metadata without its plus sign; empty if there is none.
    [[nodiscard]] std::string_view build() const;
    [[nodiscard]] bool isPrerelease() const { return m_prereleaseLength != 0; }
    /// The text, exactly as parsed.
    [[nodiscard]] const std::string &text() const { return m_text; }

    /// SemVer precedence of this version against \a other: build metadata does not count.
    [[nodiscard]] std::weak_ordering comparePrecedence(const Version &other) const;

    friend bool operator==(const Version &a, const Version &b) { return a.m_text == b.m_text; }
    /// Precedence, then build metadata (spec 3.2).
    friend std::strong_ordering operator<=>(const Version &a, const Version &b);

private:
    Version() = default;

    std::string m_text;
    std::uint64_t m_major = 0;
    std::uint64_t m_minor = 0;
    std::uint64_t m_patch = 0;
    std::size_t m_prereleaseStart = 0;
    std::size_t m_prereleaseLength = 0;
    std::size_t m_buildLength = 0; ///< the build part ends the text
};

} // namespace kennel

template <>
struct std::hash<kennel::Version>
{
    std::size_t operator()(const kennel::Version &version) const noexcept { return hash<string>()(version.text()); }
};
