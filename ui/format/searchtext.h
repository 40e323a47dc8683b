// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "search/searchquery.h"
#include "store/indexsearch.h"
#include "store/indextable.h"

#include <QString>

#include <cstdint>

namespace kennel {

/** Why `text` is no query: a sentence that names the part that is wrong. */
QString queryErrorText(const QString &text, const search::QueryError &error);

/** The query language in short: an example of each field and what it finds, one line each. */
QString queryHelp();

/** "212 of 340 releases read, in 37 packages". */
QString indexCoverageText(const IndexCoverage &coverage);

/** "Found: 12", or how many of them are shown; "at least" so many where not `isWhole`. */
QString hitCountText(std::uint64_t total, bool isWhole, std::uint64_t shown);

/** "Capabilities" */
QString facetText(Facet facet);

/** What a term of a facet is called in a list: "network", "Component", "Not yanked". */
QString facetValueText(Facet facet, const search::Term &term);

/** "network, 12 found" */
QString facetAccessibleText(const QString &value, std::uint64_t count);

/** Of how many hits facets were counted, where that is not all; else nothing. */
QString facetRemark(const SearchFacets &facets);

} // namespace kennel
