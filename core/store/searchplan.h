// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "search/searchquery.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace kennel {

class Database;

/// A query as the store is asked.
struct SearchPlan
{
    QStringList matches;        ///< MATCH expressions, the best hits first; the last one matches all that fit
    QString condition;          ///< what else has to hold, over indexed_release as "r"; may be empty
    QList<std::int64_t> values; ///< of the condition
    QList<QByteArray> blobs;    ///< bound behind the values
    bool isNothing = false;     ///< nothing can fit
    bool isWhole = true;        ///< a term of the query stands for more than is looked for

    /// Puts a query into FTS5's language. Nothing of its text becomes part of SQL; of FTS5's language only what is in
    /// quotation marks.
    static SearchPlan of(Database &database, const search::Query &query, std::optional<std::int64_t> registry);
};

/// Whether a query is about older versions as well.
bool wantsAllVersions(const search::Query &query);

} // namespace kennel
