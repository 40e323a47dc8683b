// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "search/searchquery.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <cstdint>
#include <optional>

namespace kennel {

/// A condition over indexed_release as "r", and what its question marks stand for.
struct SearchSql
{
    QString condition;
    QList<QVariant> values;
    QString words; ///< what FTS5 is asked; empty if there is no word
};

/// Puts a query into SQL. Nothing of the query's text becomes part of the SQL.
SearchSql searchSql(const search::Query &query, std::optional<std::int64_t> registry);

} // namespace kennel
