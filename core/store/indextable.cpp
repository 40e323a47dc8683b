// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/indextable.h"

#include "store/database.h"
#include "store/searchsql.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

#define KENNEL_INDEXED                                                                                                 \
    "r.id, r.registry, r.log_id, r.name, r.version, r.newest, r.yanked, r.signer, r.claimed, r.digest, r.state, "      \
    "r.kind, r.size, r.description, r.licence"

IndexedRelease readRelease(const Statement &row)
{
    IndexedRelease release;
    release.key = row.integer(0);
    release.registry = row.integer(1);
    if (const auto log = LogId::fromBytes(row.bytes(2)))
        release.log = *log;
    release.name = row.text(3);
    release.version = row.text(4);
    release.newest = row.flag(5);
    release.yanked = row.flag(6);
    release.signer = row.text(7);
    release.claimed = row.integer(8);
    if (const auto digest = Digest::fromBytes(row.bytes(9)))
        release.digest = *digest;
    release.isRead = row.integer(10) == int(IndexTable::State::Read);
    release.kind = row.text(11);
    release.size = row.count(12);
    release.description = row.text(13);
    release.licence = row.text(14);
    return release;
}

} // namespace

IndexCoverage &IndexCoverage::operator+=(const IndexCoverage &more)
{
    packages += more.packages;
    allPackages += more.allPackages;
    releases += more.releases;
    read += more.read;
    unreadable += more.unreadable;
    return *this;
}

bool IndexTable::knowsLog(std::int64_t registry, const LogId &log, const std::string &name, const RecordId &head)
{
    auto row = m_db.statement("SELECT head FROM indexed_log WHERE registry = ? AND log_id = ?");
    row.bind(registry).bind(log.bytes());
    if (!row.next() || !std::ranges::equal(row.bytes(0), head.bytes()))
        return false;
    // The name may become known later.
    auto named =
        m_db.statement("SELECT coalesce(name, '') FROM indexed_release WHERE registry = ? AND log_id = ? LIMIT 1");
    named.bind(registry).bind(log.bytes());
    return !named.next() || named.text(0) == name;
}

void IndexTable::removeLog(std::int64_t registry, const LogId &log)
{
    for (const char *sql : {"DELETE FROM indexed_release WHERE registry = ? AND log_id = ?",
                            "DELETE FROM indexed_log WHERE registry = ? AND log_id = ?"})
        m_db.statement(sql).bind(registry).bind(log.bytes()).run();
}

void IndexTable::setPackages(std::int64_t registry, std::uint64_t packages)
{
    m_db.statement("UPDATE registry SET packages = ? WHERE id = ?").bind(packages).bind(registry).run();
}

void IndexTable::putLog(std::int64_t registry, const LogId &log, const std::string &name, const RecordId &head,
                        const std::vector<LoggedRelease> &releases)
{
    m_db.statement("INSERT OR REPLACE INTO indexed_log (registry, log_id, head) VALUES (?, ?, ?)")
        .bind(registry)
        .bind(log.bytes())
        .bind(head.bytes())
        .run();
    const auto colon = name.find(':');
    for (const LoggedRelease &release : releases) {
        auto put = m_db.statement(
            "INSERT INTO indexed_release (registry, log_id, name, namespace, version, newest, yanked, signer, claimed, "
            "digest, record_index) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (registry, log_id, version) DO "
            "UPDATE SET name = excluded.name, namespace = excluded.namespace, newest = excluded.newest, yanked = "
            "excluded.yanked RETURNING id");
        put.bind(registry).bind(log.bytes());
        if (name.empty())
            put.bindNull().bindNull();
        else
            put.bind(name).bind(std::string_view(name).substr(0, colon));
        put.bind(release.version.text())
            .bind(release.newest)
            .bind(release.yanked)
            .bind(release.signer.text())
            .bind(release.claimed);
        if (release.digest)
            put.bind(release.digest->bytes());
        else
            put.bindNull();
        put.bind(release.recordIndex);
        if (!put.next())
            return;
        const std::int64_t key = put.integer(0);
        // What is known before the content was read: the name. What was read stays.
        m_db.statement("UPDATE indexed_word SET name = ? WHERE rowid = ?").bind(name).bind(key).run();
        m_db.statement(
                "INSERT INTO indexed_word (rowid, name) SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM indexed_word "
                "WHERE rowid = ?)")
            .bind(key)
            .bind(name)
            .bind(key)
            .run();
    }
}

void IndexTable::putContent(const Digest &digest, const search::ReleaseFacts &facts)
{
    for (const IndexedRelease &release : withContent(digest)) {
        m_db.statement(
                "UPDATE indexed_release SET state = ?, kind = ?, size = ?, description = ?, licence = ? WHERE id = ?")
            .bind(int(facts.isWhole ? State::Read : State::Unreadable))
            .bind(wasm::fileKindName(facts.kind))
            .bind(facts.size)
            .bind(facts.description)
            .bind(facts.licence)
            .bind(release.key)
            .run();
        m_db.statement("DELETE FROM indexed_term WHERE release = ?").bind(release.key).run();
        for (const auto &term : facts.terms) {
            m_db.statement("INSERT INTO indexed_term (kind, value, release, version) VALUES (?, ?, ?, ?)")
                .bind(int(term.kind))
                .bind(term.value)
                .bind(release.key)
                .bind(term.version)
                .run();
        }
        m_db.statement("DELETE FROM indexed_word WHERE rowid = ?").bind(release.key).run();
        m_db.statement("INSERT INTO indexed_word (rowid, name, description, authors, licence, interfaces, functions) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)")
            .bind(release.key)
            .bind(release.name)
            .bind(facts.description)
            .bind(facts.authors)
            .bind(facts.licence)
            .bind(facts.interfaces)
            .bind(facts.functions)
            .run();
    }
}

void IndexTable::setUnreadable(const Digest &digest)
{
    m_db.statement("UPDATE indexed_release SET state = 2 WHERE digest = ?").bind(digest.bytes()).run();
}

std::vector<IndexedRelease> IndexTable::notRead(std::int64_t registry)
{
    std::vector<IndexedRelease> releases;
    auto rows = m_db.statement("SELECT " KENNEL_INDEXED
                               " FROM indexed_release r WHERE r.registry = ? AND r.state = 0 AND r.digest IS NOT NULL "
                               "ORDER BY r.record_index DESC");
    rows.bind(registry);
    while (rows.next())
        releases.push_back(readRelease(rows));
    return releases;
}

IndexCoverage IndexTable::coverage(std::int64_t registry)
{
    IndexCoverage coverage;
    auto logs =
        m_db.statement("SELECT (SELECT count(*) FROM indexed_log WHERE registry = r.id), packages FROM registry r "
                       "WHERE r.id = ?");
    logs.bind(registry);
    if (logs.next()) {
        coverage.packages = logs.count(0);
        coverage.allPackages = logs.count(1);
    }
    auto rows =
        m_db.statement("SELECT count(*), total(state = 1), total(state = 2) FROM indexed_release WHERE registry = ?");
    rows.bind(registry);
    if (rows.next()) {
        coverage.releases = rows.count(0);
        coverage.read = rows.count(1);
        coverage.unreadable = rows.count(2);
    }
    return coverage;
}

std::vector<IndexedRelease> IndexTable::withContent(const Digest &digest)
{
    std::vector<IndexedRelease> releases;
    auto rows = m_db.statement("SELECT " KENNEL_INDEXED
                               " FROM indexed_release r WHERE r.digest = ? ORDER BY r.registry, r.record_index");
    rows.bind(digest.bytes());
    while (rows.next())
        releases.push_back(readRelease(rows));
    return releases;
}

SearchHits IndexTable::search(const search::Query &query, std::optional<std::int64_t> registry, int most)
{
    const SearchSql sql = searchSql(query, registry);
    const auto bindAll = [](Statement &statement, const QList<QVariant> &values) {
        for (const QVariant &value : values) {
            if (value.typeId() == QMetaType::QString)
                statement.bind(value.toString());
            else
                statement.bind(std::int64_t(value.toLongLong()));
        }
    };
    const QString candidates = sql.candidates + u" LIMIT %1"_s.arg(MaxCandidates);
    const QString from =
        (sql.candidates.isEmpty() ? u" FROM indexed_release r"_s
                                  : u" FROM (%1) w CROSS JOIN indexed_release r ON r.id = w.id"_s.arg(candidates)) +
        u" WHERE "_s + sql.condition;
    SearchHits hits;
    {
        auto count = m_db.composed(u"SELECT count(*) FROM (SELECT 1%1 LIMIT %2)"_s.arg(from).arg(MaxCandidates));
        bindAll(count, sql.candidateValues + sql.values);
        if (count.next())
            hits.total = count.count(0);
    }
    if (sql.candidates.isEmpty()) {
        hits.isWhole = hits.total < MaxCandidates;
    } else {
        auto count = m_db.composed(u"SELECT count(*) FROM (%1)"_s.arg(candidates));
        bindAll(count, sql.candidateValues);
        hits.isWhole = count.next() && count.count(0) < MaxCandidates;
    }
    // The name says most about a package.
    auto rows = m_db.composed(QStringLiteral("SELECT " KENNEL_INDEXED) + from +
                              u" ORDER BY %1r.name, r.record_index DESC LIMIT %2"_s
                                  .arg(sql.firstWord.isEmpty() ? QString() : u"coalesce(instr(r.name, ?), 0) = 0, "_s)
                                  .arg(most));
    bindAll(rows, sql.candidateValues + sql.values);
    if (!sql.firstWord.isEmpty())
        rows.bind(sql.firstWord);
    while (rows.next())
        hits.releases.push_back(readRelease(rows));
    return hits;
}

} // namespace kennel
