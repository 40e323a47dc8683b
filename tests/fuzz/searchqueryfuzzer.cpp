// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/bytes.h"
#include "require.h"
#include "search/searchquery.h"

using namespace kennel;
using namespace kennel::search;

/// A query that is written and read again is the same query, and what is wrong with a text is inside it. Putting a term
/// in and taking it out again leaves the query that was there.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = textOf({data, size});
    const auto query = parseQuery(text);
    if (!query) {
        const auto range = query.error().range;
        require(range.length > 0 && range.offset < size && range.length <= size - range.offset);
        require(toggledTerm(text, {.text = "x"}) == text);
        return 0;
    }
    const auto written = queryText(*query);
    require(parseQuery(written) == *query);
    require(queryText(parseQuery(written).value()) == written);

    const Term extra{.field = Field::Licence, .text = "a \x01 licence"};
    for (const Term &term : query->terms) {
        if (term == extra)
            return 0;
    }
    const auto more = toggledTerm(text, extra);
    require(parseQuery(more).value().terms.size() == query->terms.size() + 1);
    require(parseQuery(toggledTerm(more, extra)) == *query);
    return 0;
}
