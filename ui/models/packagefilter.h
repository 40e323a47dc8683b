// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kennel {

struct PackageRow;

/**
 * Finds the packages whose name (or log id, if there is no name) contains every word of a text, in any case. All names
 * lie in one piece of memory; a text that only grows is looked for among the last matches.
 */
class PackageFilter
{
public:
    /** Takes the names of `packages`, whose positions are the numbers in the answers. */
    void setPackages(const std::vector<PackageRow> &packages);

    /** The positions of the packages that match `text`, ascending; all of them for a text without words. */
    const std::vector<std::uint32_t> &match(const QString &text);

    /** A text that leaves one word out, and how many packages it would match. */
    struct Alternative
    {
        QString dropped;
        QString text;
        std::size_t matches = 0;
    };

    /** What the words of the last text match without one of them; only what matches anything. For a text that matches
     * nothing. */
    std::vector<Alternative> alternatives() const;

private:
    bool hasAll(std::uint32_t position, const std::vector<std::string_view> &words) const;

    std::string m_names; ///< each name followed by a zero byte
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_matches;
    std::string m_text; ///< that m_matches belong to
    bool m_valid = false;
};

} // namespace kennel
