// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/address.h"

#include <QTest>

using namespace Qt::StringLiterals;
using kennel::Address;

class AddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /** What people read means the same, and what would deceive them stays written out. */
    void readableAddresses_data()
    {
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("readable");
        QTest::newRow("blanks") << u"kennel://demo/search/kind:component%20size:%3C1MB"_s
                                << u"kennel://demo/search/kind:component size:<1MB"_s;
        QTest::newRow("a slash in it") << u"kennel://demo/search/exports:a:b%2Fc%20x"_s
                                       << u"kennel://demo/search/exports:a:b%2Fc x"_s;
        QTest::newRow("a percent sign") << u"kennel://demo/search/100%25"_s << u"kennel://demo/search/100%25"_s;
        QTest::newRow("reversed") << u"kennel://demo/search/a%E2%80%AEb"_s << u"kennel://demo/search/a%E2%80%AEb"_s;
        QTest::newRow("a file") << u"kennel:///tmp/my%20file.wasm"_s << u"kennel:///tmp/my file.wasm"_s;
    }

    void readableAddresses()
    {
        QFETCH(QString, exact);
        QFETCH(QString, readable);
        const auto address = Address::parse(exact);
        QVERIFY(address);
        QCOMPARE(address->readable(), readable);
        QCOMPARE(Address::parse(readable), address);
    }

    void roundTrip_data()
    {
        QTest::addColumn<Address>("address");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const Address &address, const QString &text) {
            QTest::newRow(name) << address << text;
        };
        const QString digest = u"sha256:"_s + QString(64, u'a');
        row("registry", Address::ofRegistry(u"demo"_s), u"kennel://demo"_s);
        row("port", Address::ofRegistry(u"127.0.0.1:8090"_s), u"kennel://127.0.0.1:8090"_s);
        row("package", Address::ofPackage(u"demo"_s, u"edge:gateway"_s), u"kennel://demo/edge:gateway"_s);
        row("version", Address::ofPackage(u"demo"_s, u"edge:gateway"_s).atVersion(u"1.2.0-rc.1+b"_s),
            u"kennel://demo/edge:gateway@1.2.0-rc.1+b"_s);
        row("section of a version", Address::ofLog(u"a"_s, digest, Address::Section::Interface).atVersion(u"1.0.0"_s),
            u"kennel://a/"_s + digest + u"@1.0.0/interface"_s);
        row("record", Address::ofPackage(u"demo"_s, u"edge:gateway"_s, Address::Section::History, 12),
            u"kennel://demo/edge:gateway/history/12"_s);
        row("permissions", Address::ofPackage(u"a.example"_s, u"b:c"_s, Address::Section::Permissions),
            u"kennel://a.example/b:c/permissions"_s);
        row("proof", Address::ofPackage(u"a"_s, u"b:c"_s, Address::Section::Proof, 1), u"kennel://a/b:c/proof/1"_s);
        row("interface", Address::ofPackage(u"a"_s, u"b:c"_s, Address::Section::Interface),
            u"kennel://a/b:c/interface"_s);
        row("file", Address::ofFile(u"/somewhere/a b/c#.wasm"_s), u"kennel:///somewhere/a%20b/c%23.wasm"_s);
        row("search", Address::ofSearch(u"demo"_s), u"kennel://demo/search"_s);
        row("search for something", Address::ofSearch(u"demo"_s, u"exports:wasi:http/types -\"a b\""_s),
            u"kennel://demo/search/exports:wasi:http%2Ftypes%20-%22a%20b%22"_s);
        row("file interface", Address::ofFile(u"/c.wasm"_s, Address::Section::Interface),
            u"kennel:///c.wasm#interface"_s);
        row("compare", Address::ofPackage(u"demo"_s, u"a:b"_s, Address::Section::Compare),
            u"kennel://demo/a:b/compare"_s);
        row("file structure", Address::ofFile(u"/c.wasm"_s, Address::Section::Structure),
            u"kennel:///c.wasm#structure"_s);
        row("log", Address::ofLog(u"a"_s, digest, Address::Section::History),
            u"kennel://a/"_s + digest + u"/history"_s);
        row("operator", Address::ofOperator(u"a"_s), u"kennel://a/operator"_s);
        row("operator record", Address::ofOperator(u"a"_s, Address::Section::History, 3),
            u"kennel://a/operator/history/3"_s);
        row("checkpoints", Address::ofCheckpoints(u"a"_s), u"kennel://a/checkpoints"_s);
        row("checkpoint", Address::ofCheckpoints(u"a"_s, 1204), u"kennel://a/checkpoints/1204"_s);
        row("label with a slash", Address::ofPackage(u"a/b c"_s, u"b:c"_s), u"kennel://a%2Fb%20c/b:c"_s);
        row("label with a percent sign", Address::ofRegistry(u"50%"_s), u"kennel://50%25"_s);
        row("label of another script", Address::ofRegistry(u"реестр"_s),
            u"kennel://%D1%80%D0%B5%D0%B5%D1%81%D1%82%D1%80"_s);
    }

    void roundTrip()
    {
        QFETCH(const Address, address);
        QFETCH(const QString, text);
        QCOMPARE(address.toString(), text);
        QCOMPARE(Address::parse(text), std::optional(address));
        QCOMPARE(Address::parse(text + u'/'), std::optional(address));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "kennel", "kennel://", "http://demo", "kennel:///", "kennel:////", "kennel://demo//",
              "kennel://demo/word", "kennel://demo/edge:gateway/histories", "kennel://demo/edge:gateway/history/x",
              "kennel://demo/edge:gateway/history/-1", "kennel://demo/edge:gateway/history/01",
              "kennel://demo/edge:gateway/history/1/2", "kennel://demo/edge:gateway/12", "kennel://demo/checkpoints/x",
              "kennel://demo/checkpoints/1/2", "kennel://demo/edge:gateway@", "kennel://demo/@1",
              "kennel://demo/operator/99999999999999999999"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void refused()
    {
        QFETCH(const QString, text);
        QVERIFY(!Address::parse(text));
    }

    void placeForgetsWhereInIt()
    {
        const Address record = Address::ofPackage(u"demo"_s, u"a:b"_s, Address::Section::History, 7);
        QCOMPARE(record.place(), Address::ofPackage(u"demo"_s, u"a:b"_s));
        QCOMPARE(record.atVersion(u"1.0.0"_s).place(), record.place());
        QCOMPARE(Address::ofCheckpoints(u"demo"_s, 9).place(), Address::ofCheckpoints(u"demo"_s));
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "addresstest.moc"
