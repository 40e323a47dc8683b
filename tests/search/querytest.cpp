// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "search/searchquery.h"

#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace kennel::search;

class QueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void terms_data();
    void terms();
    void errors_data();
    void errors();
    void everyFieldIsOffered();
    void toggling_data();
    void toggling();
    void compatible();
    void anythingIsReadOrRefused();
};

void QueryTest::terms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Query>("query");
    const auto row = [](const char *text, std::vector<Term> terms) {
        QTest::newRow(*text ? text : "empty") << QByteArray(text) << Query{std::move(terms)};
    };
    using enum Field;
    constexpr std::int64_t day2025 = 1'735'689'600; // 2025-01-01
    row("", {});
    row("   ", {});
    row("http proxy", {{Word, "http"}, {Word, "proxy"}});
    row("\"http proxy\" x", {{Word, "http proxy"}, {Word, "x"}});
    row("-image", {{.field = Word, .text = "image", .isNegated = true}});
    row("wasi:http", {{Word, "wasi:http"}}); // no field: a name
    row("exports:wasi:http/incoming-handler", {{Exports, "wasi:http/incoming-handler"}});
    row("exports:wasi:http/types@0.2.0", {{Exports, "wasi:http/types", "0.2.0"}});
    row("-imports:wasi:sockets", {{.field = Imports, .text = "wasi:sockets", .isNegated = true}});
    row("world:proxy cap:network ns:edge", {{World, "proxy"}, {Capability, "network"}, {Namespace, "edge"}});
    row("signer:7f3a", {{Signer, "7f3a"}});
    row("licence:MIT license:GPL", {{Licence, "MIT"}, {Licence, "GPL"}});
    row("licence:\"Apache 2\"", {{Licence, "Apache 2"}});
    row("kind:wit-package", {{Kind, "wit-package"}});
    row("yanked:yes", {{.field = Yanked, .yes = true}});
    row("yanked:no versions:all", {{.field = Yanked, .yes = false}, {.field = Versions, .yes = true}});
    row("size:<1MB", {{.field = Size, .comparison = Comparison::Less, .number = 1'000'000}});
    row("size:>2KiB", {{.field = Size, .comparison = Comparison::Greater, .number = 2048}});
    row("size:17", {{.field = Size, .number = 17}});
    row("claimed:>2025-01-01", {{.field = Claimed, .comparison = Comparison::Greater, .number = day2025}});
    row("claimed:<2025", {{.field = Claimed, .comparison = Comparison::Less, .number = day2025}});
    row("claimed:2025-01", {{.field = Claimed, .number = day2025}});
    row("digest:050f", {{Digest, "050f"}});
    row("\"-image\" -\"a b\"", {{Word, "-image"}, {.field = Word, .text = "a b", .isNegated = true}});
    row("\"exports:x\" \"size: 1\"", {{Word, "exports:x"}, {Word, "size: 1"}});
    row("--x", {{.field = Word, .text = "-x", .isNegated = true}});
}

void QueryTest::terms()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Query, query);
    const auto parsed = parseQuery(text.toStdString());
    QVERIFY(parsed);
    QCOMPARE(parsed->terms.size(), query.terms.size());
    QVERIFY(*parsed == query);
    QVERIFY(parseQuery(queryText(query)) == query);
}

void QueryTest::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QueryErrorCode>("code");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *text, QueryErrorCode code, const char *part) {
        QTest::newRow(text) << QByteArray(text) << code << QByteArray(part);
    };
    using enum QueryErrorCode;
    row("a \"b c", Quote, "\"b c");
    row("a -", Nothing, "-");
    row("exports:", Nothing, "exports:");
    row("exports:@", Nothing, "exports:@");
    row("x -ns:", Nothing, "-ns:");
    row("yanked:maybe", YesNo, "yanked:maybe");
    row("yanked:all", YesNo, "yanked:all");
    row("size:<abc", Size, "size:<abc");
    row("size:-1", Size, "size:-1");
    row("size:1XB", Size, "size:1XB");
    row("size:99999999999GB", Size, "size:99999999999GB");
    row("claimed:>yesterday", Date, "claimed:>yesterday");
    row("claimed:2025-13-01", Date, "claimed:2025-13-01");
    row("claimed:2025-02-30", Date, "claimed:2025-02-30");
    row("claimed:2025-1-1", Date, "claimed:2025-1-1");
    row("claimed:2025-01-01-01", Date, "claimed:2025-01-01-01");
    row("kind:thing", Kind, "kind:thing");
}

void QueryTest::errors()
{
    QFETCH(const QByteArray, text);
    const auto parsed = parseQuery(text.toStdString());
    QVERIFY(!parsed);
    QTEST(parsed.error().code, "code");
    QTEST(text.sliced(qsizetype(parsed.error().range.offset), qsizetype(parsed.error().range.length)), "part");
}

void QueryTest::everyFieldIsOffered()
{
    for (const auto name : fieldNames()) {
        const auto parsed = parseQuery(std::string(name) + ":2025");
        QVERIFY(!parsed || parsed->terms.front().field != Field::Word);
    }
}

void QueryTest::toggling_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Term>("term");
    QTest::addColumn<QByteArray>("expected");
    const Term network{.field = Field::Capability, .text = "network"};
    QTest::newRow("alone") << QByteArray() << network << QByteArray("cap:network");
    QTest::newRow("behind") << QByteArray("a  size:<1MB ") << network << QByteArray("a size:<1MB cap:network");
    QTest::newRow("away") << QByteArray("a cap:network size:<1MB") << network << QByteArray("a size:<1MB");
    QTest::newRow("the last") << QByteArray("cap:\"network\"") << network << QByteArray();
    QTest::newRow("not its opposite") << QByteArray("-cap:network") << network
                                      << QByteArray("-cap:network cap:network");
    QTest::newRow("blanks") << QByteArray("a") << Term{.field = Field::Licence, .text = "Apache 2"}
                            << QByteArray("a licence:\"Apache 2\"");
    QTest::newRow("no query") << QByteArray("size:") << network << QByteArray("size:");
}

/// As a click on a facet does.
void QueryTest::toggling()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Term, term);
    QTEST(QByteArray::fromStdString(toggledTerm(text.toStdString(), term)), "expected");
}

void QueryTest::compatible()
{
    for (const auto &[version, expected] :
         std::vector<std::pair<const char *, const char *>>{{"1.4.2", "1"},
                                                            {"10.0.0", "10"},
                                                            {"0.2.3", "0.2"},
                                                            {"0.0.5", "0.0.5"},
                                                            {"0.0.0", "0.0.0"},
                                                            {"0.2.0-rc-2023-11-10", "0.2.0-rc-2023-11-10"},
                                                            {"1.0.0+build-2", "1"},
                                                            {"", ""},
                                                            {"x", "x"}})
        QCOMPARE(compatibleVersions(version), std::string(expected));
}

/// Every beginning of a long query, as somebody types it: no crash, and what is wrong is inside the text.
void QueryTest::anythingIsReadOrRefused()
{
    const std::string whole =
        "http -\"a b\" exports:wasi:http/types@0.2.0 size:<1MB claimed:>2025-01-01 yanked:yes -ns:x "
        "kind:module \xc3\xa4\xff licence:\"x";
    for (std::size_t length = 0; length <= whole.size(); ++length) {
        const auto parsed = parseQuery(std::string_view(whole).substr(0, length));
        if (!parsed)
            QVERIFY(parsed.error().range.end() <= length && parsed.error().range.length > 0);
    }
}

QTEST_GUILESS_MAIN(QueryTest)
#include "querytest.moc"
