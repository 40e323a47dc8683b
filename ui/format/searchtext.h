// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "search/searchquery.h"
#include "store/indextable.h"

#include <QString>

namespace kennel {

/** Why `text` is no query: a sentence that names the part that is wrong. */
QString queryErrorText(const QString &text, const search::QueryError &error);

/** "212 of 340 releases read, in 37 packages". */
QString indexCoverageText(const IndexCoverage &coverage);

/** "12 releases found", or how many of them are shown. */
QString hitCountText(const SearchHits &hits);

} // namespace kennel
