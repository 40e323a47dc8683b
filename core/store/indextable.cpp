// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "store/indextable.h"

#include "store/database.h"
#include "store/searchtoken.h"
#include "store/statement.h"
#include "store/termtable.h"
#include "wasm/binary.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace kennel {

namespace {

using searchtoken::Fact;

/// In the place of the head of a log that was passed over: no head is like it.
#define KENNEL_NO_HEAD "zeroblob(0)"

/// What a release has of \a text that FTS5 may see.
QString words(const QString &text)
{
    return searchtoken::cleaned(text);
}

} // namespace

IndexCoverage &IndexCoverage::operator+=(const IndexCoverage &more)
{
    indexedTo = 0;
    packages += more.packages;
    allPackages += more.allPackages;
    releases += more.releases;
    read += more.read;
    unreadable += more.unreadable;
    newRecords += more.newRecords;
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

bool IndexTable::passOver(std::int64_t registry, const LogId &log)
{
    auto row = m_db.statement("SELECT 1 FROM indexed_log WHERE registry = ? AND log_id = ? AND head = " KENNEL_NO_HEAD);
    row.bind(registry).bind(log.bytes());
    if (row.next())
        return true;
    removeLog(registry, log);
    m_db.statement("INSERT INTO indexed_log (registry, log_id, head) VALUES (?, ?, " KENNEL_NO_HEAD ")")
        .bind(registry)
        .bind(log.bytes())
        .run();
    return false;
}

void IndexTable::passOverRest(std::int64_t registry, std::span<const LogId> logs)
{
    for (const LogId &log : logs) {
        m_db.statement("INSERT OR IGNORE INTO indexed_log (registry, log_id, head) VALUES (?, ?, " KENNEL_NO_HEAD ")")
            .bind(registry)
            .bind(log.bytes())
            .run();
    }
}

void IndexTable::lookAgain(std::int64_t registry, const LogId &log)
{
    m_db.statement("DELETE FROM indexed_log WHERE registry = ? AND log_id = ? AND head = " KENNEL_NO_HEAD)
        .bind(registry)
        .bind(log.bytes())
        .run();
}

void IndexTable::lookAgain(std::int64_t registry)
{
    m_db.statement("DELETE FROM indexed_log WHERE registry = ? AND head = " KENNEL_NO_HEAD).bind(registry).run();
}

std::uint64_t IndexTable::looked(std::int64_t registry)
{
    auto row = m_db.statement("SELECT count(*) FROM indexed_log WHERE registry = ?");
    row.bind(registry);
    return row.next() ? row.count(0) : 0;
}

void IndexTable::clear(std::int64_t registry)
{
    for (const char *sql :
         {"DELETE FROM indexed_release WHERE registry = ?", "DELETE FROM indexed_log WHERE registry = ?",
          "UPDATE registry SET packages = 0, indexed_to = 0 WHERE id = ?"})
        m_db.statement(sql).bind(registry).run();
}

void IndexTable::setPackages(std::int64_t registry, std::uint64_t packages)
{
    m_db.statement("UPDATE registry SET packages = ? WHERE id = ?").bind(packages).bind(registry).run();
}

void IndexTable::setIndexedTo(std::int64_t registry, std::uint64_t length)
{
    m_db.statement("UPDATE registry SET indexed_to = ? WHERE id = ?").bind(length).bind(registry).run();
}

void IndexTable::putLog(std::int64_t registry, const LogId &log, const std::string &name, const RecordId &head,
                        const std::vector<LoggedRelease> &releases)
{
    m_db.statement("INSERT OR REPLACE INTO indexed_log (registry, log_id, head) VALUES (?, ?, ?)")
        .bind(registry)
        .bind(log.bytes())
        .bind(head.bytes())
        .run();
    for (const LoggedRelease &release : releases)
        putRelease(registry, log, name, release);
}

void IndexTable::putRelease(std::int64_t registry, const LogId &log, const std::string &name,
                            const LoggedRelease &release)
{
    TermTable terms(m_db);
    auto put = m_db.statement(
        "INSERT INTO indexed_release (registry, log_id, name, namespace, version, newest, yanked, signer, claimed, "
        "digest, record_index, state, size) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce((SELECT state FROM "
        "indexed_content WHERE digest = ?), 0), (SELECT size FROM indexed_content WHERE digest = ?)) ON CONFLICT "
        "(registry, log_id, version) DO UPDATE SET name = "
        "excluded.name, namespace = excluded.namespace, newest = excluded.newest, yanked = excluded.yanked RETURNING "
        "id");
    put.bind(registry).bind(log.bytes());
    if (name.empty())
        put.bindNull().bindNull();
    else
        put.bind(name).bind(terms.put(TermKind::Namespace, std::string_view(name).substr(0, name.find(':'))));
    put.bind(release.version.text())
        .bind(release.newest)
        .bind(release.yanked)
        .bind(terms.put(TermKind::Signer, release.signer.text()))
        .bind(release.claimed);
    const auto bindDigest = [&] {
        if (release.digest)
            put.bind(release.digest->bytes());
        else
            put.bindNull();
    };
    bindDigest();
    put.bind(release.recordIndex);
    bindDigest();
    bindDigest();
    if (put.next())
        putWords(put.integer(0));
}

void IndexTable::putWords(std::int64_t release)
{
    auto row = m_db.statement("SELECT r.registry, r.name, r.namespace, r.newest, r.yanked, r.signer, r.claimed, "
                              "r.digest, r.state, c.id, c.kind, c.size, c.description, c.authors, c.licence, "
                              "c.interfaces, c.functions FROM indexed_release r LEFT JOIN indexed_content c ON "
                              "c.digest = r.digest WHERE r.id = ?");
    row.bind(release);
    if (!row.next())
        return;
    QStringList facts{searchtoken::token(Fact::Any), searchtoken::token(Fact::Registry, row.count(0)),
                      searchtoken::token(Fact::Term, row.count(5))};
    if (!row.isNull(2))
        facts << searchtoken::token(Fact::Term, row.count(2));
    if (row.flag(3))
        facts << searchtoken::token(Fact::AnyNewest) << searchtoken::token(Fact::Newest, row.count(0));
    if (row.flag(4))
        facts << searchtoken::token(Fact::Yanked);
    const auto month = searchtoken::month(row.integer(6));
    facts << searchtoken::token(Fact::Month, month) << searchtoken::token(Fact::Year, month / 12);
    if (const auto digest = row.blob(7); digest.size() > 1)
        facts << searchtoken::token(Fact::DigestStart,
                                    std::uint64_t(std::uint8_t(digest[0])) << 4 | std::uint8_t(digest[1]) >> 4);
    if (row.integer(8) == int(ContentState::Read))
        facts << searchtoken::token(Fact::Read);
    if (!row.isNull(10)) {
        for (const auto kind : {wasm::FileKind::Module, wasm::FileKind::Component, wasm::FileKind::WitPackage}) {
            if (row.text(10) == wasm::fileKindName(kind))
                facts << searchtoken::token(Fact::Kind, std::uint64_t(kind));
        }
        facts << searchtoken::token(Fact::SizeClass, searchtoken::sizeClass(row.count(11)));
    }
    if (!row.isNull(9)) {
        auto terms = m_db.statement("SELECT term FROM indexed_fact WHERE content = ?");
        terms.bind(row.integer(9));
        while (terms.next())
            facts << searchtoken::token(Fact::Term, terms.count(0));
    }
    const QString name = words(row.string(1));
    const QString description = words(row.string(12));
    m_db.statement("DELETE FROM indexed_word WHERE rowid = ?").bind(release).run();
    m_db.statement("INSERT INTO indexed_word (rowid, name, description, authors, licence, interfaces, functions, "
                   "places, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(release)
        .bind(name)
        .bind(description)
        .bind(words(row.string(13)))
        .bind(words(row.string(14)))
        .bind(words(row.string(15)))
        .bind(words(row.string(16)))
        .bind(searchtoken::placedWords(name, description))
        .bind(facts.join(u' '))
        .run();
}

std::vector<std::int64_t> IndexTable::releasesOf(const Digest &digest)
{
    std::vector<std::int64_t> keys;
    auto rows = m_db.statement("SELECT id FROM indexed_release WHERE digest = ?");
    rows.bind(digest.bytes());
    while (rows.next())
        keys.push_back(rows.integer(0));
    return keys;
}

void IndexTable::putContent(const Digest &digest, const search::ReleaseFacts &facts)
{
    const auto releases = releasesOf(digest);
    if (releases.empty())
        return; // its log went meanwhile
    std::string capabilities;
    for (const auto &term : facts.terms) {
        if (term.kind == search::FactTerm::Kind::Capability)
            capabilities += term.value + ' ';
    }
    const auto state = facts.isWhole ? ContentState::Read : ContentState::Unreadable;
    auto put = m_db.statement(
        "INSERT INTO indexed_content (digest, state, kind, size, description, authors, licence, interfaces, functions, "
        "capabilities) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (digest) DO UPDATE SET state = "
        "excluded.state, "
        "kind = excluded.kind, size = excluded.size, description = excluded.description, authors = excluded.authors, "
        "licence = excluded.licence, interfaces = excluded.interfaces, functions = excluded.functions, capabilities = "
        "excluded.capabilities RETURNING id");
    put.bind(digest.bytes())
        .bind(int(state))
        .bind(wasm::fileKindName(facts.kind))
        .bind(facts.size)
        .bind(facts.description)
        .bind(facts.authors)
        .bind(facts.licence)
        .bind(facts.keywords + facts.interfaces) // words are looked for in both alike
        .bind(facts.functions)
        .bind(capabilities);
    if (!put.next())
        return;
    const std::int64_t content = put.integer(0);
    m_db.statement("DELETE FROM indexed_fact WHERE content = ?").bind(content).run();
    TermTable terms(m_db);
    std::set<std::int64_t> found;
    for (const auto &term : facts.terms) {
        const auto ids = terms.putFact(term);
        found.insert(ids.begin(), ids.end());
    }
    if (!facts.licence.empty())
        found.insert(terms.put(TermKind::Licence, std::string_view(facts.licence).substr(0, search::MaxFactTerm)));
    for (const std::int64_t term : found)
        m_db.statement("INSERT INTO indexed_fact (content, term) VALUES (?, ?)").bind(content).bind(term).run();
    noteContent(digest, state);
    for (const std::int64_t release : releases)
        putWords(release);
}

void IndexTable::setUnreadable(const Digest &digest)
{
    if (releasesOf(digest).empty())
        return;
    m_db.statement("INSERT INTO indexed_content (digest, state) VALUES (?, ?) ON CONFLICT (digest) DO UPDATE SET state "
                   "= excluded.state")
        .bind(digest.bytes())
        .bind(int(ContentState::Unreadable))
        .run();
    noteContent(digest, ContentState::Unreadable);
}

void IndexTable::noteContent(const Digest &digest, ContentState state)
{
    m_db.statement("UPDATE indexed_release SET state = ?, size = (SELECT size FROM indexed_content WHERE digest = ?) "
                   "WHERE digest = ?")
        .bind(int(state))
        .bind(digest.bytes())
        .bind(digest.bytes())
        .run();
}

std::vector<IndexedRelease> IndexTable::notRead(std::int64_t registry)
{
    std::vector<IndexedRelease> releases;
    auto rows = m_db.statement("SELECT " KENNEL_INDEXED_RELEASE
                               " WHERE r.registry = ? AND r.state = 0 AND r.digest IS NOT NULL "
                               "ORDER BY r.record_index DESC");
    rows.bind(registry);
    while (rows.next())
        releases.push_back(readIndexedRelease(rows));
    return releases;
}

std::vector<IndexedRelease> IndexTable::unreadable(std::int64_t registry)
{
    std::vector<IndexedRelease> releases;
    auto rows = m_db.statement("SELECT " KENNEL_INDEXED_RELEASE
                               " WHERE r.registry = ? AND (r.state = 2 OR r.digest IS NULL) ORDER BY r.record_index");
    rows.bind(registry);
    while (rows.next())
        releases.push_back(readIndexedRelease(rows));
    return releases;
}

IndexCoverage IndexTable::coverage(std::int64_t registry)
{
    IndexCoverage coverage;
    auto logs = m_db.statement(
        "SELECT (SELECT count(*) FROM indexed_log WHERE registry = r.id AND head <> " KENNEL_NO_HEAD "), packages, "
        "max(coalesce(c.length, 0) - indexed_to, 0), indexed_to FROM registry r "
        "LEFT JOIN checkpoint c ON c.id = r.accepted WHERE r.id = ?");
    logs.bind(registry);
    if (logs.next()) {
        coverage.packages = logs.count(0);
        coverage.allPackages = logs.count(1);
        coverage.newRecords = logs.count(2);
        coverage.indexedTo = logs.count(3);
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
    auto rows = m_db.statement("SELECT " KENNEL_INDEXED_RELEASE
                               " WHERE r.digest = ? AND r.registry IN (" KENNEL_LISTED_REGISTRIES
                               ") ORDER BY r.registry, r.record_index");
    rows.bind(digest.bytes());
    while (rows.next())
        releases.push_back(readIndexedRelease(rows));
    return releases;
}

} // namespace kennel
