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
    void slips();
    void doubtful();
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
    constexpr std::int64_t oneDay = 86'400;
    row("size:17", {{.field = Size, .number = 17}});
    const auto claimed = [](Comparison comparison, std::int64_t days) {
        return Term{.field = Claimed, .comparison = comparison, .number = day2025, .width = days * oneDay};
    };
    row("claimed:>2025-01-01", {claimed(Comparison::Greater, 1)});
    row("claimed:2025-01-01", {claimed(Comparison::Equal, 1)});
    row("claimed:<2025", {claimed(Comparison::Less, 365)});
    row("claimed:2025", {claimed(Comparison::Equal, 365)});
    row("claimed:2025-01", {claimed(Comparison::Equal, 31)});
    row("digest:050f", {{Digest, "050f"}});
    row("digest:sha256:050F signer:AB", {{Digest, "sha256:050f"}, {Signer, "ab"}});
    row("sha256:55541 -SHA256:x", {{Digest, "sha256:55541"}, {.field = Word, .text = "SHA256:x", .isNegated = true}});
    const std::string digest(64, 'a');
    row(digest.c_str(), {{Digest, digest}});
    row((digest + "b").c_str(), {{Word, digest + "b"}}); // too long for one
    row(('"' + digest + "\" \"sha256:0\"").c_str(), {{Word, digest}, {Word, "sha256:0"}});
    row("foo:bar \"foo:<1\" cup:handle", {{Word, "foo:bar"}, {Word, "foo:<1"}, {Word, "cup:handle"}});
    row("\"-image\" -\"a b\"", {{Word, "-image"}, {.field = Word, .text = "a b", .isNegated = true}});
    row("\"exports:x\" \"size: 1\"", {{Word, "exports:x"}, {Word, "size: 1"}});
    for (const char *blank : {"\n", "\t", "\r\n", "\u00a0", "\u0085", "\u2003", "\u2028", "\u3000"}) {
        const std::string text = std::string(blank) + "ns:acme" + blank + "yanked:no" + blank;
        row(text.c_str(), {{Namespace, "acme"}, {.field = Yanked, .yes = false}});
        const std::string quoted = std::string("\"a") + blank + "b\"";
        row(quoted.c_str(), {{Word, std::string("a") + blank + 'b'}});
    }
    row("n\u00e9\u00e0", {{Word, "n\u00e9\u00e0"}}); // bytes of a letter are no blanks
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
    row("versions:2", AllNo, "versions:2");
    row("digest:zz", Digits, "digest:zz");
    row("digest:sha256:", Digits, "digest:sha256:");
    row("-signer:xyz", Digits, "-signer:xyz");
    row("price:<3", UnknownField, "price:<3");
    row("x port:80", UnknownField, "port:80");
}

void QueryTest::errors()
{
    QFETCH(const QByteArray, text);
    const auto parsed = parseQuery(text.toStdString());
    QVERIFY(!parsed);
    QTEST(parsed.error().code, "code");
    QTEST(text.sliced(qsizetype(parsed.error().range.offset), qsizetype(parsed.error().range.length)), "part");
}

/// What was meant by a field that is none.
void QueryTest::slips()
{
    for (const auto &[typed, meant] : std::vector<std::pair<std::string, std::string>>{{"export", "exports"},
                                                                                       {"caps", "cap"},
                                                                                       {"namespace", "ns"},
                                                                                       {"version", "versions"},
                                                                                       {"singer", "signer"},
                                                                                       {"claim", ""},
                                                                                       {"claimd", "claimed"},
                                                                                       {"digestt", "digest"},
                                                                                       {"Kind", "kind"},
                                                                                       {"licens", ""},
                                                                                       {"nx", ""},
                                                                                       {"wasi", ""}}) {
        const auto parsed = parseQuery("a " + typed + ":b");
        QCOMPARE(parsed ? std::string() : parsed.error().suggestion, meant);
        QVERIFY(parsed || parsed.error().code == QueryErrorCode::UnknownField);
    }
}

/// A name is no slip, but where nothing was found it may have been one.
void QueryTest::doubtful()
{
    const auto words = [](const char *text) {
        std::vector<std::string> subjects;
        for (const Finding &finding : doubtfulFields(text)) {
            if (finding.code == "search.no-field" && finding.severity == Severity::Warning)
                subjects.push_back(finding.subject);
        }
        return subjects;
    };
    using Words = std::vector<std::string>;
    QCOMPARE(words("foo:bar x -wasi:http ns:a"), (Words{"foo:bar", "wasi:http"}));
    QCOMPARE(words("\"foo:bar\" -\"a:b\" :x"), Words());
    QCOMPARE(words("foo:bar size:x"), Words());
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
