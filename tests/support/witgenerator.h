// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace kennel::test {

/// Makes WIT up: packages with interfaces, worlds and everything that can stand in them, the same of a seed in every
/// run. What it makes is valid, so that `wasm-tools` can encode it.
class WitGenerator
{
public:
    explicit WitGenerator(std::uint32_t seed)
        : m_random(seed)
    {
    }

    /// A whole package with its dependencies in one text, documented, with versions and marks.
    std::string package();

    /// A package with two worlds, "prev" and "next", of which the second came from the first by a few changes, or none.
    std::string pairOfWorlds();

private:
    /// An item of an interface: what it is made from, so that it can be made again, or almost.
    struct Item
    {
        enum class Kind { Alias, Record, Variant, Enum, Flags, Resource, Function } kind = Kind::Alias;
        std::string name;
        std::uint32_t seed = 0;
    };
    /// A type that an item may name.
    struct Named
    {
        std::string name;
        bool isResource = false;
    };

    std::uint32_t below(std::uint32_t bound);
    bool oneIn(std::uint32_t count) { return below(count) == 0; }
    std::vector<Item> someItems(std::size_t count, const std::string &prefix);
    /// The same items with a few of them gone, new or made anew.
    std::vector<Item> changed(std::vector<Item> items, const std::string &prefix);
    /// The text of an interface body. \a known are types that are there already, by `use`.
    std::string body(const std::vector<Item> &items, std::vector<Named> known, bool hasDocs);
    std::string item(const Item &item, const std::vector<Named> &known, bool hasDocs);
    std::string function(const std::string &head, const std::vector<Named> &known);
    std::string type(const std::vector<Named> &known, int depth);
    std::string docs(const char *indent);
    /// Since when something is there, or under which feature, as far as the package has a version.
    std::string gate(const char *indent);
    /// Documentation and gate together, or neither.
    std::string marks(const char *indent, bool hasMarks)
    {
        return hasMarks ? docs(indent) + gate(indent) : std::string();
    }
    std::string accessors(const std::string &head, const std::vector<Named> &known, bool hasMarks);

    std::mt19937 m_random;
    std::uint32_t m_major = 0;    ///< of the package that is being made
    std::uint32_t m_minor = 0;    ///< 0 if it has no version
    bool m_hasGatedTypes = false; ///< those that `wasm-tools component semver-check` refuses, as it knows no features
};

} // namespace kennel::test
