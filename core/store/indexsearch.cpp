// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/indexsearch.h"

#include "store/database.h"
#include "store/searchplan.h"
#include "store/statement.h"
#include "store/termtable.h"

#include <QStringList>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr int noLimit = -1;

/// The releases that match, at most \a candidates, with what else has to hold of each.
QString fromMatch(const SearchPlan &plan, const QString &joins, int candidates)
{
    // CROSS JOIN keeps the order: SQLite would otherwise ask FTS5 again for each release.
    QString sql = u" FROM (SELECT rowid AS id FROM indexed_word WHERE indexed_word MATCH ? LIMIT %1) w "
                  "CROSS JOIN indexed_release r ON r.id = w.id"_s.arg(candidates);
    sql += joins;
    if (!plan.condition.isEmpty())
        sql += u" WHERE "_s + plan.condition;
    return sql;
}

void bindPlan(Statement &statement, const SearchPlan &plan, const QString &match)
{
    statement.bind(match);
    for (const auto value : plan.values)
        statement.bind(value);
    for (const QByteArray &blob : plan.blobs)
        statement.bind(blob);
}

/// Counts texts.
class Counter
{
public:
    void add(const std::string &value)
    {
        if (!value.empty())
            ++m_counts[value];
    }

    std::vector<FacetValue> take()
    {
        std::vector<FacetValue> all;
        for (const auto &[value, count] : m_counts)
            all.push_back({value, count});
        std::ranges::sort(all, [](const FacetValue &a, const FacetValue &b) {
            return a.count != b.count ? a.count > b.count : a.value < b.value;
        });
        all.resize(std::min(all.size(), std::size_t(MaxFacetValues)));
        return all;
    }

private:
    std::unordered_map<std::string, std::uint64_t> m_counts;
};

} // namespace

IndexedRelease IndexSearch::release(std::int64_t key)
{
    auto row = m_db.statement("SELECT " KENNEL_INDEXED_RELEASE " WHERE r.id = ?");
    row.bind(key);
    return row.next() ? readIndexedRelease(row) : IndexedRelease();
}

SearchHits IndexSearch::browse(std::optional<std::int64_t> registry, int most)
{
    // Every package, in the order of an index.
    const QString from = u" FROM indexed_release r WHERE "_s +
                         (registry ? u"r.registry = ?"_s : u"r.registry IN (" KENNEL_LISTED_REGISTRIES u")"_s) +
                         u" AND r.newest = 1"_s;
    SearchHits hits;
    {
        auto count = m_db.composed(u"SELECT count(*) FROM (SELECT 1%1 LIMIT %2)"_s.arg(from).arg(MaxCandidates));
        if (registry)
            count.bind(*registry);
        if (count.next())
            hits.total = count.count(0);
        hits.isWhole = hits.total < MaxCandidates;
    }
    std::vector<std::int64_t> keys;
    {
        auto rows = m_db.composed(u"SELECT r.id%1 ORDER BY r.name LIMIT %2"_s.arg(from).arg(most));
        if (registry)
            rows.bind(*registry);
        while (rows.next())
            keys.push_back(rows.integer(0));
    }
    for (const auto key : keys)
        hits.releases.push_back(release(key));
    return hits;
}

std::vector<std::int64_t> IndexSearch::ranked(const SearchPlan &plan, const QString &match, int candidates, int most)
{
    auto rows = m_db.composed(u"SELECT r.id"_s + fromMatch(plan, {}, candidates) +
                              u" ORDER BY r.name IS NULL, r.name, r.record_index DESC LIMIT %1"_s.arg(most));
    bindPlan(rows, plan, match);
    std::vector<std::int64_t> keys;
    while (rows.next())
        keys.push_back(rows.integer(0));
    return keys;
}

SearchHits IndexSearch::search(const search::Query &query, std::optional<std::int64_t> registry, int most)
{
    const bool isEverything =
        std::ranges::all_of(query.terms, [](const auto &term) { return term.field == search::Field::Versions; });
    if (isEverything && !wantsAllVersions(query))
        return browse(registry, most);
    const SearchPlan plan = SearchPlan::of(m_db, query, registry);
    SearchHits hits;
    hits.isWhole = plan.isWhole;
    if (plan.isNothing)
        return hits;
    {
        auto count = m_db.composed(
            u"SELECT count(*) FROM (SELECT 1 FROM indexed_word WHERE indexed_word MATCH ? LIMIT %1)"_s.arg(
                MaxCandidates));
        count.bind(plan.matches.last());
        if (count.next())
            hits.total = count.count(0);
        hits.isWhole = hits.isWhole && hits.total < MaxCandidates;
    }
    if (!plan.condition.isEmpty() && hits.total > 0) {
        auto count = m_db.composed(u"SELECT count(*)"_s + fromMatch(plan, {}, MaxCandidates));
        bindPlan(count, plan, plan.matches.last());
        hits.total = count.next() ? count.count(0) : 0;
    }
    std::unordered_set<std::int64_t> seen;
    for (const QString &match : plan.matches) {
        const int left = most - int(hits.releases.size());
        if (left <= 0 || hits.total <= hits.releases.size())
            break;
        const bool isLast = match == plan.matches.last();
        for (const auto key : ranked(plan, match, isLast ? MaxCandidates : MaxRanked, left + int(seen.size()))) {
            if (int(hits.releases.size()) < most && seen.insert(key).second)
                hits.releases.push_back(release(key));
        }
    }
    // Better ranks may hold what lies behind the candidates of the last one.
    hits.total = std::max(hits.total, std::uint64_t(hits.releases.size()));
    return hits;
}

SearchFacets IndexSearch::facets(const search::Query &query, std::optional<std::int64_t> registry,
                                 const std::stop_token &stop)
{
    const SearchPlan plan = SearchPlan::of(m_db, query, registry);
    SearchFacets facets;
    facets.isWhole = plan.isWhole;
    if (plan.isNothing)
        return facets;
    std::array<Counter, FacetCount> counters;
    const auto counter = [&](Facet facet) -> Counter & { return counters[std::size_t(facet)]; };
    {
        auto rows = m_db.composed(
            u"SELECT r.yanked, n.value, c.kind, c.licence, c.capabilities"_s +
            fromMatch(plan,
                      u" LEFT JOIN indexed_content c ON c.digest = r.digest LEFT JOIN indexed_term n ON n.id = "
                      "r.namespace"_s,
                      MaxFacetHits));
        bindPlan(rows, plan, plan.matches.last());
        while (!stop.stop_requested() && rows.next()) {
            ++facets.counted;
            counter(Facet::Yanked).add(rows.flag(0) ? "yes" : "no");
            counter(Facet::Namespace).add(rows.text(1));
            counter(Facet::Kind).add(rows.text(2));
            counter(Facet::Licence).add(rows.text(3));
            for (const QString &each : rows.string(4).split(u' ', Qt::SkipEmptyParts))
                counter(Facet::Capability).add(each.toStdString());
        }
    }
    for (std::size_t i = 0; i < FacetCount; ++i)
        facets.values[i] = counters[i].take();
    facets.total = facets.counted;
    if (plan.condition.isEmpty() && facets.counted < MaxFacetHits)
        return facets;
    // The rest is only counted, which is much faster than looking at each.
    facets.total = 0;
    auto rows = m_db.composed(plan.condition.isEmpty() ? u"SELECT 1 FROM indexed_word WHERE indexed_word MATCH ?"_s
                                                       : u"SELECT 1"_s + fromMatch(plan, {}, noLimit));
    bindPlan(rows, plan, plan.matches.last());
    while (!stop.stop_requested() && rows.next())
        ++facets.total;
    return facets;
}

std::vector<std::string> IndexSearch::values(search::Field field, const std::string &beginning, int most)
{
    const auto kind = [field]() -> std::optional<TermKind> {
        switch (field) {
        case search::Field::Exports:
            return TermKind::Export;
        case search::Field::Imports:
            return TermKind::Import;
        case search::Field::World:
            return TermKind::World;
        case search::Field::Namespace:
            return TermKind::Namespace;
        case search::Field::Signer:
            return TermKind::Signer;
        case search::Field::Licence:
            return TermKind::Licence;
        default:
            return {};
        }
    }();
    return kind ? TermTable(m_db).textsBeginning(*kind, beginning, most) : std::vector<std::string>();
}

} // namespace kennel
