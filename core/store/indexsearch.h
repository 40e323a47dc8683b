// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "search/searchquery.h"
#include "store/indexedrelease.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace kennel {

class Database;
struct SearchPlan;

/// What came of a search: the first hits, and how many there are.
struct SearchHits
{
    std::vector<IndexedRelease> releases{};
    std::uint64_t total = 0;
    bool isWhole = true; ///< `total` are all that there are; otherwise there are at least so many, or others as well
};

/// What hits are counted by.
enum class Facet : std::uint8_t { Capability, Kind, Namespace, Licence, Yanked };
inline constexpr std::size_t FacetCount = 5;

/// One value of a facet, and how many hits have it.
struct FacetValue
{
    std::string value{}; ///< as the query language writes it
    std::uint64_t count = 0;

    bool operator==(const FacetValue &) const = default;
};

/// All hits counted.
struct SearchFacets
{
    std::uint64_t total = 0;
    bool isWhole = true;                                      ///< see SearchHits
    std::uint64_t counted = 0;                                ///< hits that the values were counted of
    std::array<std::vector<FacetValue>, FacetCount> values{}; ///< by Facet, the most frequent first

    const std::vector<FacetValue> &of(Facet facet) const { return values[std::size_t(facet)]; }

    bool operator==(const SearchFacets &) const = default;
};

/// So many releases are looked through for an answer, and so many of each better rank: it takes no longer than a frame.
inline constexpr int MaxCandidates = 3000;
inline constexpr int MaxRanked = 1000;
/// So many hits are counted by what they are, and so many values of a facet are kept.
inline constexpr int MaxFacetHits = 20'000;
inline constexpr int MaxFacetValues = 12;

/// Looks through what IndexTable keeps. Use within Database::read.
class IndexSearch
{
public:
    explicit IndexSearch(Database &database)
        : m_db(database)
    {
    }

    /// The first \a most hits for \a query in \a registry, or in all: first those whose name begins with the words,
    /// then those with the words in their names, in their names and descriptions, anywhere; within each by name.
    SearchHits search(const search::Query &query, std::optional<std::int64_t> registry, int most);
    /// How many hits there are, and of what. Takes as long as it takes; given up when \a stop is requested.
    SearchFacets facets(const search::Query &query, std::optional<std::int64_t> registry, const std::stop_token &stop);

    /// The first \a most values that a term of \a field may have, of those that begin with \a beginning: interfaces and
    /// worlds, namespaces, signers, licences; none of a field of another kind.
    std::vector<std::string> values(search::Field field, const std::string &beginning, int most);

private:
    SearchHits browse(std::optional<std::int64_t> registry, int most);
    std::vector<std::int64_t> ranked(const SearchPlan &plan, const QString &match, int candidates, int most);
    IndexedRelease release(std::int64_t key);

    Database &m_db;
};

} // namespace kennel
