// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "crypto/sha256.h"
#include "store/database.h"
#include "store/indexsearch.h"
#include "store/indextable.h"
#include "store/registrytable.h"
#include "store/statement.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace Qt::StringLiterals;

namespace {

Digest digestOf(std::string_view text)
{
    return sha256(ByteView(reinterpret_cast<const std::uint8_t *>(text.data()), text.size()));
}

LogId logOf(std::string_view name)
{
    return LogId(digestOf(name));
}

Version version(const char *text)
{
    return Version::parse(text).value();
}

} // namespace

/// What was indexed is found again, by all that there is to look for.
class IndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void finds_data();
    void finds();
    void keepsWhatWasRead();
    void coverage();
    void contents();
    void hostileTextStaysText();
    void goesWithItsRegistry();
    void namesComeLater();
    void logsThatDoNotHold();
    void damagedContents();
    void betterPlacesComeFirst();
    void whatWasReadCountsForLaterReleases();
    void facets();
    void numbersAtTheirBounds_data();
    void numbersAtTheirBounds();

private:
    void put(std::int64_t registry, const std::string &name, std::vector<LoggedRelease> releases)
    {
        const auto written = m_database->write([&](Database &db) {
            IndexTable(db).putLog(registry, logOf(name), name, RecordId(digestOf(name + " head")), releases);
        });
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    }
    void read(std::string_view content, search::ReleaseFacts facts)
    {
        std::ranges::sort(facts.terms);
        facts.isWhole = true;
        QVERIFY(m_database->write([&](Database &db) { IndexTable(db).putContent(digestOf(content), facts); }));
    }
    SearchHits search(const QByteArray &text, std::optional<std::int64_t> registry = {}, int most = 100)
    {
        const auto query = search::parseQuery(text.toStdString());
        // A text that is no query is a mistake of the test.
        return m_database->read([&](Database &db) { return IndexSearch(db).search(query.value(), registry, most); })
            .value();
    }
    std::int64_t addRegistry(const QString &url)
    {
        return m_database
            ->write([&](Database &db) {
                RegistryRow row;
                row.label = url;
                row.url = QUrl(url);
                row.base = QUrl(url);
                return RegistryTable(db).add(row);
            })
            .value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::int64_t m_registry = 0;
};

void IndexTest::init()
{
    using Kind = search::FactTerm::Kind;
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_folder->filePath(u"kennel.sqlite"_s)).value();
    m_registry = addRegistry(u"https://one.example/"_s);
    put(m_registry, "edge:image-proxy",
        {{version("1.0.0"), false, true, KeyId("sha256:aa11"), 1'700'000'000, digestOf("proxy 1"), 1},
         {version("1.1.0"), true, false, KeyId("sha256:bb22"), 1'736'000'000, digestOf("proxy 2"), 5}});
    put(m_registry, "edge:gateway",
        {{version("0.1.0"), true, false, KeyId("sha256:aa11"), 1'720'000'000, digestOf("gate"), 3}});
    put(m_registry, "media:codec",
        {{version("2.0.0"), true, false, KeyId("sha256:cc33"), 1'710'000'000, digestOf("codec"), 2}});
    put(m_registry, "wasi:http",
        {{version("0.2.0"), true, false, KeyId("sha256:dd44"), 1'690'000'000, digestOf("types"), 4}});
    read("proxy 1", {.kind = wasm::FileKind::Component, .size = 100, .description = "An old proxy"});
    read("proxy 2", {.kind = wasm::FileKind::Component,
                     .size = 2'000'000,
                     .description = "Fetches and resizes images at the edge",
                     .authors = "Acme Edge Team",
                     .licence = "Apache-2.0 WITH LLVM-exception",
                     .interfaces = "wasi:http/incoming-handler wasi:http/outgoing-handler",
                     .functions = "[method]request.consume",
                     .terms = {{Kind::Export, "wasi:http/incoming-handler", "0.2.0"},
                               {Kind::Import, "wasi:http/outgoing-handler", "0.2.3"},
                               {Kind::Capability, "http-out", ""}}});
    read("codec", {.kind = wasm::FileKind::Module,
                   .size = 500,
                   .description = "Turns images into bytes",
                   .licence = "MIT",
                   .terms = {{Kind::Capability, "nothing", ""}}});
    read("types", {.kind = wasm::FileKind::WitPackage,
                   .size = 300,
                   .terms = {{Kind::Export, "wasi:http/types", "0.2.0"}, {Kind::World, "wasi:http/proxy", "0.2.0"}}});
}

void IndexTest::finds_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArrayList>("names");
    const auto row = [](const char *query, QByteArrayList names) {
        QTest::newRow(*query ? query : "everything") << QByteArray(query) << names;
    };
    const QByteArray proxy = "edge:image-proxy";
    const QByteArray gateway = "edge:gateway";
    const QByteArray codec = "media:codec";
    const QByteArray types = "wasi:http";
    row("", {gateway, proxy, codec, types});
    row("image", {proxy, codec}); // a word of a name, and of a description
    row("imag", {proxy, codec});  // its beginning
    row("image-proxy", {proxy});  // two words in a row
    row("edge:image-proxy", {proxy});
    row("RESIZES", {proxy});
    row("image resizes", {proxy});
    row("image -resizes", {codec});
    row("\"turns images\"", {codec});
    row("incoming-handler", {proxy});
    row("request.consume", {proxy});
    row("acme", {proxy});
    row("nothing-such", {});
    row("exports:wasi:http/incoming-handler", {proxy});
    row("exports:wasi:http/incoming", {});    // not half a name
    row("exports:wasi:http", {proxy, types}); // all of a package
    row("exports:wasi:http/incoming-handler@0.2", {proxy});
    row("exports:wasi:http/incoming-handler@0.2.0", {proxy});
    row("exports:wasi:http/incoming-handler@0.20", {});
    row("imports:wasi:http/outgoing-handler", {proxy});
    row("imports:wasi:http/incoming-handler", {});
    row("world:wasi:http/proxy", {types});
    row("cap:http-out", {proxy});
    row("-cap:http-out", {codec, types}); // of the gateway nobody knows
    row("-licence:mit", {proxy, types});  // one without a licence has another one than MIT
    row("-kind:module", {proxy, types});
    row("-size:>1MB", {codec, types});
    row("-ns:edge", {codec, types});
    row("-image", {types});
    row("world:wasi:http/proxy@0.2", {types});
    row("world:wasi:http/proxy@0.3", {});
    row("size:<1000000000GB", {proxy, codec, types});
    row("ns:edge", {gateway, proxy});
    row("ns:edg", {});
    row("signer:aa11", {gateway});
    row("signer:sha256:bb", {proxy});
    row("licence:apache", {proxy});
    row("licence:mit", {codec});
    row("kind:module", {codec});
    row("kind:wit-package", {types});
    row("size:<1MB", {codec, types});
    row("size:>1MB", {proxy});
    row("size:500", {codec});
    row("claimed:>2025-01-01", {proxy});
    row("claimed:<2024-01-01", {types});
    row("claimed:2024-07-03", {gateway});
    row("claimed:2024", {gateway, codec}); // all of the year
    row("claimed:2024-07", {gateway});
    row("claimed:2024-08", {});
    row("claimed:<2024", {types});
    row("claimed:>2024", {proxy});
    row("claimed:>2024-03", {gateway, proxy});
    row("-claimed:2024", {proxy, types});
    row("yanked:yes", {proxy});
    row("versions:all ns:edge", {gateway, proxy, proxy});
    row("old proxy", {});
    row("old proxy versions:all", {proxy});
    row("ns:edge size:>1 image", {proxy});
}

void IndexTest::finds()
{
    QFETCH(const QByteArray, query);
    QFETCH(QByteArrayList, names);
    const auto hits = search(query);
    QByteArrayList found;
    for (const auto &release : hits.releases)
        found << QByteArray::fromStdString(release.name);
    std::ranges::sort(found);
    std::ranges::sort(names);
    QCOMPARE(found, names);
    QCOMPARE(hits.total, std::uint64_t(names.size()));
    QCOMPARE(search(query, m_registry + 1).total, 0U);
    QCOMPARE(search(query, {}, 1).releases.size(), std::size_t(std::min<qsizetype>(1, names.size())));
}

/// A log that grew is put again: what was read of its contents stays, the newest release is another one.
void IndexTest::keepsWhatWasRead()
{
    QVERIFY(m_database
                ->read([&](Database &db) {
                    return IndexTable(db).knowsLog(m_registry, logOf("media:codec"), "media:codec",
                                                   RecordId(digestOf("media:codec head")));
                })
                .value());
    QVERIFY(!m_database
                 ->read([&](Database &db) {
                     return IndexTable(db).knowsLog(m_registry, logOf("media:codec"), "media:codec",
                                                    RecordId(digestOf("another head")));
                 })
                 .value());
    put(m_registry, "media:codec",
        {{version("2.0.0"), false, true, KeyId("sha256:cc33"), 1'710'000'000, digestOf("codec"), 2},
         {version("2.1.0"), true, false, KeyId("sha256:cc33"), 1'711'000'000, digestOf("codec 2"), 9}});
    QCOMPARE(search("ns:media").total, 1U);
    QCOMPARE(search("ns:media").releases.front().version, "2.1.0");
    QCOMPARE(search("ns:media licence:mit versions:all").total, 1U);
    QCOMPARE(search("ns:media yanked:yes").releases.front().version, "2.0.0");
}

void IndexTest::coverage()
{
    const auto state = [this] {
        return m_database->read([this](Database &db) { return IndexTable(db).coverage(m_registry); }).value();
    };
    QVERIFY(m_database->write([this](Database &db) { IndexTable(db).setPackages(m_registry, 6); }));
    QCOMPARE(state(), (IndexCoverage{4, 6, 5, 4, 0, 0, 0}));
    QVERIFY(!state().isWhole());
    const auto waiting = m_database->read([this](Database &db) { return IndexTable(db).notRead(m_registry); }).value();
    QCOMPARE(waiting.size(), 1U);
    QCOMPARE(waiting.front().name, "edge:gateway");
    QVERIFY(m_database->write([](Database &db) { IndexTable(db).setUnreadable(digestOf("gate")); }));
    QCOMPARE(state(), (IndexCoverage{4, 6, 5, 4, 1, 0, 0}));
}

/// One content may be many releases, in several registries.
void IndexTest::contents()
{
    const auto other = addRegistry(u"https://two.example/"_s);
    put(other, "copy:codec", {{version("7.0.0"), true, false, KeyId("sha256:ee55"), 1, digestOf("codec"), 0}});
    const auto found =
        m_database->read([](Database &db) { return IndexTable(db).withContent(digestOf("codec")); }).value();
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].name, "media:codec");
    QCOMPARE(found[1].name, "copy:codec");
    QCOMPARE(search("digest:" + QByteArray::fromStdString(digestOf("codec").hex().substr(0, 12))).total, 2U);
    // What is read of it is known of both.
    read("codec", {.kind = wasm::FileKind::Module, .size = 1, .description = "seen once more"});
    QCOMPARE(search("seen once").total, 2U);
}

void IndexTest::hostileTextStaysText()
{
    for (const char *text : {"\"; DROP TABLE record; --\"", "' OR 1=1", "a\" OR \"b", "NEAR(a b)", "col:x AND y", "*",
                             "(", "licence:%", "ns:'", "exports:';"})
        QVERIFY2(search(text).total == 0, text);
    QCOMPARE(search("^a").total, search("a").total);
    QCOMPARE(search("").total, 4U);
    QCOMPARE(search("licence:%").total, 0U); // no wildcard
    QCOMPARE(search("licence:_").total, 0U);
    put(m_registry, "odd:\"*", {{version("1.0.0"), true, false, KeyId("\"*"), 0, {}, 11}});
    QCOMPARE(search("ns:odd").total, 1U);
}

void IndexTest::goesWithItsRegistry()
{
    QVERIFY(m_database->write([this](Database &db) { RegistryTable(db).purge(m_registry); }));
    QCOMPARE(search("").total, 0U);
    QCOMPARE(search("image versions:all").total, 0U);
    const auto left = m_database->read([](Database &db) {
        auto rows = db.statement("SELECT (SELECT count(*) FROM indexed_word) + (SELECT count(*) FROM indexed_term) + "
                                 "(SELECT count(*) FROM indexed_content) + (SELECT count(*) FROM indexed_fact)");
        return rows.next() ? rows.integer(0) : -1;
    });
    QCOMPARE(left.value(), 0);
}

/// A log is indexed by its id until its name is known; then it is found by that, and what was read stays.
void IndexTest::namesComeLater()
{
    const RecordId head(digestOf("late head"));
    const std::vector<LoggedRelease> releases{
        {version("1.0.0"), true, false, KeyId("sha256:ee55"), 1'700'000'000, digestOf("late"), 7}};
    const auto as = [&](const std::string &name) {
        QVERIFY(m_database->write(
            [&](Database &db) { IndexTable(db).putLog(m_registry, logOf("late:comer"), name, head, releases); }));
    };
    const auto knows = [&](const std::string &name) {
        return m_database
            ->read([&](Database &db) { return IndexTable(db).knowsLog(m_registry, logOf("late:comer"), name, head); })
            .value();
    };
    as({});
    read("late", {.kind = wasm::FileKind::Module, .description = "Arrives afterwards"});
    QCOMPARE(search("afterwards").total, 1U);
    QCOMPARE(search("comer").total, 0U);
    // One without a name does not go before those with the word in theirs.
    QCOMPARE(search("").total, 5U);
    QVERIFY(knows({}));
    QVERIFY(!knows("late:comer"));
    as("late:comer");
    QVERIFY(knows("late:comer"));
    QCOMPARE(search("comer afterwards").total, 1U);
    QCOMPARE(search("ns:late").releases.at(0).name, "late:comer");
}

void IndexTest::logsThatDoNotHold()
{
    QCOMPARE(search("codec").total, 1U);
    QVERIFY(m_database->write([&](Database &db) { IndexTable(db).removeLog(m_registry, logOf("media:codec")); }));
    QCOMPARE(search("codec").total, 0U);
    QCOMPARE(search("cap:nothing versions:all").total, 0U);
    QVERIFY(
        m_database->read([](Database &db) { return IndexTable(db).withContent(digestOf("codec")).empty(); }).value());
}

/// What was not read to its end is found by what was read, and by nothing that it is said to lack.
void IndexTest::damagedContents()
{
    QVERIFY(m_database->write([](Database &db) {
        IndexTable(db).putContent(digestOf("gate"),
                                  {.kind = wasm::FileKind::Component,
                                   .size = 10,
                                   .interfaces = "acme:gate/open",
                                   .terms = {{search::FactTerm::Kind::Import, "acme:gate/open", ""}}});
    }));
    QCOMPARE(search("imports:acme:gate/open").total, 1U);
    QVERIFY(!search("imports:acme:gate/open").releases.at(0).isRead);
    QCOMPARE(search("ns:edge -cap:network").total, 1U); // the proxy alone
    const auto coverage =
        m_database->read([this](Database &db) { return IndexTable(db).coverage(m_registry); }).value();
    QCOMPARE(coverage.unreadable, 1U);
}

/// Names that begin with the word, names with it, descriptions, anything else; by name within each.
void IndexTest::betterPlacesComeFirst()
{
    const auto add = [this](const std::string &name, search::ReleaseFacts facts) {
        put(m_registry, name,
            {{version("1.0.0"), true, false, KeyId("sha256:ee55"), 1'700'000'000, digestOf(name), 20}});
        read(name, std::move(facts));
    };
    add("a:interfaces", {.keywords = "databases ", .interfaces = "x:queue/store"});
    add("b:words", {.description = "Keeps a queue"});
    add("c:fast-queue", {});
    add("e:queue", {});
    add("d:queue-store", {});
    QByteArrayList found;
    for (const auto &release : search("queue").releases)
        found << QByteArray::fromStdString(release.name);
    QCOMPARE(found, (QByteArrayList{"d:queue-store", "e:queue", "c:fast-queue", "b:words", "a:interfaces"}));
    QCOMPARE(search("que", {}, 3).releases.at(2).name, "c:fast-queue");
    QCOMPARE(search("queue", {}, 3).total, 5U);
    QCOMPARE(search("databases").releases.at(0).name, "a:interfaces"); // by its keyword
    // Of several words, all have to be in the better place.
    QCOMPARE(search("store queue").releases.at(0).name, "d:queue-store");
    QCOMPARE(search("store queue").releases.at(1).name, "a:interfaces");
}

/// A content is read once, whatever releases have it, now or later.
void IndexTest::whatWasReadCountsForLaterReleases()
{
    put(m_registry, "later:copy",
        {{version("1.0.0"), true, false, KeyId("sha256:ee55"), 1'700'000'000, digestOf("proxy 2"), 30}});
    QCOMPARE(search("ns:later cap:http-out resizes size:>1MB").total, 1U);
    QVERIFY(search("ns:later").releases.at(0).isRead);
    const auto waiting = m_database->read([this](Database &db) { return IndexTable(db).notRead(m_registry); }).value();
    QVERIFY(std::ranges::none_of(waiting, [](const auto &each) { return each.name == "later:copy"; }));
    // It outlives the release that it was read for.
    QVERIFY(m_database->write([&](Database &db) { IndexTable(db).removeLog(m_registry, logOf("edge:image-proxy")); }));
    QCOMPARE(search("cap:http-out").total, 1U);
}

void IndexTest::facets()
{
    const auto ask = [this](const char *text, std::stop_token stop = {}) {
        const auto query = search::parseQuery(text);
        return m_database->read([&](Database &db) { return IndexSearch(db).facets(query.value(), std::nullopt, stop); })
            .value();
    };
    using Values = std::vector<FacetValue>;
    const auto all = ask("");
    QCOMPARE(all.total, 4U);
    QCOMPARE(all.counted, 4U);
    QVERIFY(all.isWhole);
    QVERIFY(all.of(Facet::Namespace) == (Values{{"edge", 2}, {"media", 1}, {"wasi", 1}}));
    QVERIFY(all.of(Facet::Kind) == (Values{{"component", 1}, {"module", 1}, {"wit-package", 1}}));
    QVERIFY(all.of(Facet::Capability) == (Values{{"http-out", 1}, {"nothing", 1}}));
    QVERIFY(all.of(Facet::Licence) == (Values{{"Apache-2.0 WITH LLVM-exception", 1}, {"MIT", 1}}));
    QVERIFY(all.of(Facet::Yanked) == (Values{{"no", 4}}));
    QVERIFY(ask("versions:all").of(Facet::Yanked) == (Values{{"no", 4}, {"yes", 1}}));
    QCOMPARE(ask("size:>1MB").total, 1U);
    QVERIFY(ask("exports:nothing:such") == SearchFacets());
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(ask("", stop.get_token()).counted, 0U);
    // Each value is found by its term.
    for (const FacetValue &value : all.of(Facet::Licence))
        QCOMPARE(search("licence:\"" + QByteArray::fromStdString(value.value) + '"').total, value.count);
}

void IndexTest::numbersAtTheirBounds_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<quint64>("total");
    const auto row = [](const char *query, quint64 total) { QTest::newRow(query) << QByteArray(query) << total; };
    row("size:<500", 1);
    row("size:<501", 2);
    row("size:>500", 1);
    row("size:>499", 2);
    row("-size:<500", 2);
    row("-size:500", 2);
    row("-size:>0", 0);
    row("size:<0", 0);
    row("claimed:2025-01-04", 1); // 1736000000 is a moment of that day
    row("claimed:>2025-01-03", 1);
    row("claimed:>2025-01-04", 0);
    row("claimed:<2025-01-05", 4);
    row("-claimed:2025-01-04", 3);
    row("claimed:<1970", 0);
    row("claimed:>9998", 0);
    row("claimed:<9999-12-31", 4);
    row("digest:", 0);
}

void IndexTest::numbersAtTheirBounds()
{
    QFETCH(const QByteArray, query);
    if (query == "digest:") { // every first digit once comes to all of them
        quint64 total = 0;
        for (const char digit : QByteArray("0123456789abcdef"))
            total += search(QByteArray("digest:") + digit).total;
        QCOMPARE(total, 5U);
        QCOMPARE(search("-digest:0").total, 5U - search("digest:0").total);
        return;
    }
    QTEST(quint64(search(query).total), "total");
}

QTEST_GUILESS_MAIN(IndexTest)
#include "indextest.moc"
