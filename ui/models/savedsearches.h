// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QList>
#include <QString>

namespace kennel {

class Session;

/** A query that the user keeps under a name. */
struct SavedSearch
{
    QString name;
    QString query;

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/** All of them, by name. */
QList<SavedSearch> savedSearches(const Session &session);

/** Keeps `search`, in place of the one with its name. A name or a query that is empty is not kept. */
void saveSearch(Session &session, const SavedSearch &search);

void removeSavedSearch(Session &session, const QString &name);

} // namespace kennel
