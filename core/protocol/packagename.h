// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "crypto/taggeddigest.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <functional>
#include <string>
#include <string_view>

namespace kennel {

/// What is wrong with a package name (spec 3.1).
enum class NameProblem : std::uint8_t {
    NoColon,      ///< there is no `:` between namespace and name
    TwoColons,    ///< there is more than one `:`
    BadNamespace, ///< the part before the colon is no label
    BadName,      ///< the part after the colon is no label
};

/// Why a text is no package name, and where (byte offset in the text) it stops being one.
struct NameError
{
    NameProblem problem = NameProblem::NoColon;
    std::size_t offset = 0;

    friend bool operator==(const NameError &, const NameError &) = default;
};

/// True if \a text is a label of spec 3.1: lower-case words that each begin with a letter, joined by single dashes.
/// The rule for namespaces and names alike.
[[nodiscard]] bool isLabel(std::string_view text);

/// The id of the operator log: the same constant for every registry (spec 3.3, 11.9).
[[nodiscard]] const LogId &operatorLogId();

/// The id of the log of the package called \a name (the whole `namespace:name`), spec 3.3. It takes any text, because a
/// name that a server claims is authenticated by this hash and not by its grammar (spec 11.22).
[[nodiscard]] LogId packageLogId(std::string_view name);

/// The name of a package, `namespace:name`, by the strict grammar of spec 3.1. Compared byte by byte.
class PackageName
{
public:
    /// Reads \a text by the grammar of spec 3.1: exactly one colon, two labels, nothing else.
    [[nodiscard]] static std::expected<PackageName, NameError> parse(std::string_view text);

    /// The part before the colon.
    [[nodiscard]] std::string_view nameSpace() const { return std::string_view(m_text).substr(0, m_colon); }
    /// The part after the colon.
    [[nodiscard]] std::string_view name() const { return std::string_view(m_text).substr(m_colon + 1); }
    /// The whole text, as parsed.
    [[nodiscard]] const std::string &text() const { return m_text; }
    /// The id of this package's log, spec 3.3.
    [[nodiscard]] LogId logId() const { return packageLogId(m_text); }

    friend bool operator==(const PackageName &a, const PackageName &b) { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const PackageName &a, const PackageName &b)
    {
        return a.m_text <=> b.m_text;
    }

private:
    PackageName(std::string text, std::size_t colon)
        : m_text(std::move(text))
        , m_colon(colon)
    {
    }

    std::string m_text;
    std::size_t m_colon;
};

} // namespace kennel

template <>
struct std::hash<kennel::PackageName>
{
    std::size_t operator()(const kennel::PackageName &name) const noexcept { return hash<string>()(name.text()); }
};
