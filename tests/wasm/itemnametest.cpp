// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The grammar of names (spec 7).
#include "wasm/itemname.h"

#include <QTest>

using namespace kennel::wasm;

class ItemNameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labels_data();
    void labels();
    void kinds_data();
    void kinds();
    void parts();
    void versions_data();
    void versions();
    void uniqueness();
};

void ItemNameTest::labels_data()
{
    QTest::addColumn<bool>("valid");
    for (const char *text : {"a", "a-b", "a1", "A", "XML-a", "a-XML", "A-1-2-b3", "x-1", "a-0b"})
        QTest::newRow(text) << true;
    for (const char *text : {"", "-", "a-", "-a", "a--b", "1a", "aB", "Ab", "a_b", "a b", "a.b", "\xc3\xa9", "a\n"})
        QTest::newRow(*text ? text : "empty") << false;
}

void ItemNameTest::labels()
{
    QFETCH(const bool, valid);
    const std::string text = QTest::currentDataTag();
    QCOMPARE(isLabel(text == "empty" ? "" : text), valid);
}

void ItemNameTest::kinds_data()
{
    QTest::addColumn<int>("kind"); // index of ItemName, -1 for none
    const auto rows = [](int kind, std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::newRow(text) << kind;
    };
    rows(0, {"a", "a-b"});
    rows(1, {"[constructor]r", "[method]r.m", "[static]a-b.c"});
    rows(2, {"a:b/c", "a:b/c@1.0.0", "a:b/c@1", "a:b/c@0.2", "a:b/C", "a:b:c/d/e@1.0.0", "a:b/c@1.0.0-rc.1+x.y"});
    rows(3, {"unlocked-dep=<a:b>", "unlocked-dep=<a:b@*>", "unlocked-dep=<a:b@{>=1.0.0}>",
             "unlocked-dep=<a:b@{<1.0.0}>", "unlocked-dep=<a:b@{>=1.0.0 <2.0.0-x}>", "locked-dep=<a:b>",
             "locked-dep=<a:b@1.2.3>", "locked-dep=<a:b/c@1.2.3>,integrity=<sha256-AAAA>"});
    rows(4, {"url=<https://x/y>", "url=<>", "url=<x>,integrity=<sha256-AAAA>"});
    rows(5, {"integrity=<sha256-AAAA>", "integrity=<sha512-AA== sha384-a>", "integrity=<sha256-a?opt>"});
    rows(1, {"[method][get]r.m", "[method][set]r.m", "[static][get]a-b.c", "[static][set]r.m"});
    rows(6, {"[get]a", "[set]a-b"});
    rows(-1, {"[constructor][get]a", "[get]", "[get]a.b", "[set][get]a", "[get][method]a.b", "[method][get]a"});
    rows(-1, {"a:b",
              "a:b/",
              "A:b/c",
              "a:B/c",
              "a:b/c@",
              "a:b/c@01.0.0",
              "a:b/c@0",
              "a:b/c@0.0",
              "a:b/c@1.0",
              "[method]a",
              "[foo]a",
              "[constructor]",
              "[constructor]a.b",
              "[static]a.b.c",
              "url=<a<b>",
              "url=https://x",
              "url=<x>y",
              "locked-dep=<a>",
              "locked-dep=<a:b@*>",
              "unlocked-dep=<a:b@1.0.0>",
              "unlocked-dep=<a:b@{1.0.0}>",
              "unlocked-dep=<a:b>,integrity=<sha256-AAAA>",
              "integrity=<>",
              "integrity=<md5-aaaa>",
              "integrity=<sha256->",
              "integrity=<sha256-a===>",
              "a b"});
}

void ItemNameTest::kinds()
{
    QFETCH(const int, kind);
    const auto name = parseItemName(QTest::currentDataTag());
    QCOMPARE(name ? int(name->index()) : -1, kind);
}

void ItemNameTest::parts()
{
    const auto method = std::get<ResourceFunctionName>(*parseItemName("[method]request.body"));
    QCOMPARE(method.resource, std::string_view("request"));
    QCOMPARE(method.member, std::string_view("body"));
    const auto interface = std::get<InterfaceName>(*parseItemName("wasi:http/types@0.2.0"));
    QCOMPARE(interface.nameSpace, std::string_view("wasi"));
    QCOMPARE(interface.package, std::string_view("http"));
    QCOMPARE(interface.interface, std::string_view("types"));
    QCOMPARE(interface.version, std::string_view("0.2.0"));
    QVERIFY(!interface.isNested());
    const auto nested = std::get<InterfaceName>(*parseItemName("a:b:c/d/e"));
    QCOMPARE(nested.nameSpace, std::string_view("a:b"));
    QCOMPARE(nested.interface, std::string_view("d/e"));
    QVERIFY(nested.isNested());
    const auto locked = std::get<DependencyName>(*parseItemName("locked-dep=<a:b@1.2.3>,integrity=<sha256-AAAA>"));
    QVERIFY(locked.locked);
    QCOMPARE(locked.package, std::string_view("a:b"));
    QCOMPARE(locked.version, std::string_view("1.2.3"));
    QCOMPARE(locked.integrity, std::string_view("sha256-AAAA"));
    const auto open = std::get<DependencyName>(*parseItemName("unlocked-dep=<a:b@{>=1.0.0 <2.0.0}>"));
    QVERIFY(!open.locked);
    QCOMPARE(open.version, std::string_view("{>=1.0.0 <2.0.0}"));
}

void ItemNameTest::versions_data()
{
    QTest::addColumn<bool>("valid");
    for (const char *text :
         {"0.0.0", "1.2.3", "10.20.30", "1.0.0-a", "1.0.0-0", "1.0.0-a.1.b-c", "1.0.0+001", "1.0.0-x+y"})
        QTest::newRow(text) << true;
    for (const char *text :
         {"1", "1.2", "1.2.3.4", "01.2.3", "1.2.03", "1.0.0-", "1.0.0-01", "1.0.0-a..b", "1.0.0+", "a.b.c"})
        QTest::newRow(text) << false;
}

void ItemNameTest::versions()
{
    QFETCH(const bool, valid);
    QCOMPARE(isSemver(QTest::currentDataTag()), valid);
}

void ItemNameTest::uniqueness()
{
    QCOMPARE(uniqueForm("ABC"), uniqueForm("abc"));
    QCOMPARE(uniqueForm("[method]a.b"), uniqueForm("[static]a.b"));
    QCOMPARE(uniqueForm("[method]l.l"), uniqueForm("l"));
    QCOMPARE(uniqueForm("[method]L.l"), uniqueForm("l"));
    QVERIFY(uniqueForm("foo-bar") != uniqueForm("foobar"));
    QCOMPARE(uniqueForm("a:b/C@1.0.0"), uniqueForm("a:b/c@1.0.0"));
    QVERIFY(uniqueForm("a:b/c@1.0.0-A") != uniqueForm("a:b/c@1.0.0-a"));
    QVERIFY(uniqueForm("[constructor]l") != uniqueForm("l"));
    QVERIFY(uniqueForm("[method]a.b") != uniqueForm("b"));
    QCOMPARE(uniqueForm("[get]a"), uniqueForm("a"));
    QCOMPARE(uniqueForm("[set]A"), uniqueForm("[set]a"));
    QVERIFY(uniqueForm("[set]a") != uniqueForm("[get]a"));
    QCOMPARE(uniqueForm("[method][get]a.b"), uniqueForm("[static]a.b"));
    QVERIFY(uniqueForm("[method][set]a.b") != uniqueForm("[method][get]a.b"));
    QCOMPARE(uniqueForm("[static][set]l.l"), uniqueForm("l"));
    QCOMPARE(getterOf("[method][set]r.p"), std::string("[method][get]r.p"));
    QVERIFY(uniqueForm("url=<A>") != uniqueForm("url=<a>"));
}

QTEST_GUILESS_MAIN(ItemNameTest)
#include "itemnametest.moc"
