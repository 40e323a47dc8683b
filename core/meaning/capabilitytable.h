// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kennel::meaning {

/// Names that mean the same: each without a version, or with a * at its end for all that begin so.
using NamePatterns = std::vector<std::string>;

/// Whether one of \a patterns stands for \a name, which has no version.
bool fits(const NamePatterns &patterns, std::string_view name);

/// One thing that a component may do, and which of its names show it.
struct CapabilityRow
{
    std::string id;
    std::string icon;     ///< of the icon theme
    std::string sentence; ///< English; a key for translations
    /// What it is about, for "asks for no …": English, a key for translations. Empty: its absence is not worth a word.
    std::string noun{};
    NamePatterns imports{};
    NamePatterns exports{};
    NamePatterns core{}; ///< imports of core modules
};

/// A sentence that stands for no row.
struct CapabilityWords
{
    std::string icon;
    std::string sentence;
};

/// What is wrong with a table.
struct TableError
{
    enum class Code {
        Syntax,
        Shape, ///< a member is missing, or is something else
        Duplicate,
        Version,     ///< neither a version nor a track, as InterfaceVersion reads them
        VersionHere, ///< of an interface, where its name stands without one
    };

    Code code = Code::Syntax;
    std::string place{}; ///< "capabilities[2].imports"; empty for the whole
};

/// What names of imports and exports mean, as data (resources/meaning).
struct CapabilityTable
{
    std::vector<CapabilityRow> rows{}; ///< in the order of display
    NamePatterns silentImports{};      ///< they ask for nothing by themselves
    NamePatterns silentCore{};
    CapabilityWords host{};    ///< for what no row knows; %1 is its name
    CapabilityWords nothing{}; ///< for a component that asks for nothing

    /// Reads a table. Every member must be there and of its type, every id once.
    static std::expected<CapabilityTable, TableError> parse(std::string_view json);

    /// The table that Kennel comes with.
    static CapabilityTable builtIn();
};

} // namespace kennel::meaning
