// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/savedsearches.h"

#include "session/session.h"

#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace kennel {

namespace {

constexpr QLatin1StringView savedKey("window/saved-searches");

QCborMap read(const Session &session)
{
    return QCborValue::fromCbor(session.setting(savedKey)).toMap();
}

} // namespace

QList<SavedSearch> savedSearches(const Session &session)
{
    QList<SavedSearch> all;
    const QCborMap kept = read(session);
    for (const auto &[name, query] : kept)
        all.append({name.toString(), query.toString()});
    std::ranges::sort(all, [](const SavedSearch &a, const SavedSearch &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return all;
}

void saveSearch(Session &session, const SavedSearch &search)
{
    if (search.name.isEmpty() || search.query.isEmpty())
        return;
    QCborMap kept = read(session);
    kept.insert(search.name, search.query);
    session.setSetting(savedKey, kept.toCborValue().toCbor());
}

void removeSavedSearch(Session &session, const QString &name)
{
    QCborMap kept = read(session);
    kept.remove(name);
    session.setSetting(savedKey, kept.toCborValue().toCbor());
}

} // namespace kennel
