// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "search/searchquery.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <cstdint>
#include <optional>

namespace kennel {

/// A query in SQL: what is looked up in an index of its own, and what has to hold of each release found there.
struct SearchSql
{
    QString candidates; ///< selects "id", of the term that narrows most; empty if there is no such term
    QList<QVariant> candidateValues;
    QString condition; ///< over indexed_release as "r"
    QList<QVariant> values;
    QString firstWord; ///< names with it come first
};

/// Puts a query into SQL. Nothing of the query's text becomes part of the SQL.
SearchSql searchSql(const search::Query &query, std::optional<std::int64_t> registry);

} // namespace kennel
