// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QString>

#include <cstdint>
#include <string>
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

private:
    std::string m_names; ///< each name followed by a zero byte
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_matches;
    std::string m_text; ///< that m_matches belong to
    bool m_valid = false;
};

} // namespace kennel
