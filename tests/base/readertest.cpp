// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/reader.h"
#include "base/hex.h"
#include "base/writer.h"
#include "support/vectors.h"

#include <QTest>

using namespace kennel;
using namespace kennel::test;

class ReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void varintVectors();
    void varintRules_data();
    void varintRules();
    void neverPastTheEnd();
    void failedReadsDoNotMove();
    void positionsOfParts();
    void structures();
};

void ReaderTest::varintVectors()
{
    for (const Json vector : vectors()["uleb128"].get_array()) {
        Writer writer;
        writer.varint(number(vector, "value"));
        QCOMPARE(toHex(writer.view()), text(vector, "hex"));
        Reader reader(writer.view());
        QCOMPARE(*reader.varint(), number(vector, "value"));
        QVERIFY(reader.atEnd());
    }
    for (unsigned bit = 0; bit < 64; ++bit) {
        for (const std::uint64_t value :
             {(std::uint64_t(1) << bit) - 1, std::uint64_t(1) << bit, ~std::uint64_t(0) >> bit}) {
            Writer writer;
            writer.varint(value);
            QCOMPARE(*Reader(writer.view()).varint(), value);
        }
    }
}

void ReaderTest::varintRules_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<quint64>("value");
    QTest::addColumn<int>("code");
    const auto good = [](const char *name, const char *hex, quint64 value) {
        QTest::newRow(name) << QByteArray(hex) << true << value << 0;
    };
    const auto bad = [](const char *name, const char *hex, ReadCode code) {
        QTest::newRow(name) << QByteArray(hex) << false << quint64(0) << static_cast<int>(code);
    };
    good("zero", "00", 0);
    good("padded zero", "8000", 0);
    good("one padded to ten bytes", "81808080808080808000", 1);
    good("largest", "ffffffffffffffffff01", ~quint64(0));
    bad("nothing", "", ReadCode::Truncated);
    bad("one more byte announced", "80", ReadCode::Truncated);
    bad("nine more bytes announced", "ffffffffffffffffff", ReadCode::Truncated);
    bad("a 65th bit", "ffffffffffffffffff02", ReadCode::VarintTooLong);
    bad("eleven bytes", "8080808080808080808000", ReadCode::VarintTooLong);
    bad("no end", "ffffffffffffffffffffffffffff", ReadCode::VarintTooLong);
}

void ReaderTest::varintRules()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const bool, accepted);
    QFETCH(const quint64, value);
    QFETCH(const int, code);
    const Bytes bytes = fromHex(hex.toStdString()).value();
    Reader reader(bytes);
    const auto read = reader.varint();
    QCOMPARE(read.has_value(), accepted);
    if (accepted)
        QCOMPARE(*read, value);
    else
        QCOMPARE(static_cast<int>(read.error().code), code);
}

void ReaderTest::neverPastTheEnd()
{
    const Bytes bytes{1, 2, 3};
    Reader reader(bytes, 100);
    QCOMPARE(*reader.byte(), std::uint8_t(1));
    QVERIFY(reader.bytes(3).error() == (ReadError{ReadCode::Truncated, 101, 1}));
    QVERIFY(reader.bytes(~std::size_t(0)).error() == (ReadError{ReadCode::Truncated, 101, ~std::size_t(0) - 2}));
    QCOMPARE(reader.bytes(2)->size(), std::size_t(2));
    QVERIFY(reader.byte().error() == (ReadError{ReadCode::Truncated, 103, 1}));
    QCOMPARE(reader.bytes(0)->size(), std::size_t(0));
    QVERIFY(Reader({}).atEnd());
}

void ReaderTest::failedReadsDoNotMove()
{
    const Bytes bytes = *fromHex("85ff"); // a length that is not complete
    Reader reader(bytes);
    QVERIFY(!reader.varint());
    QVERIFY(!reader.lengthPrefixed());
    QVERIFY(!reader.part(3));
    QCOMPARE(reader.position(), std::size_t(0));
    const Bytes huge = *fromHex("ffffffffffffffffff0141");
    Reader other(huge);
    QVERIFY(other.lengthPrefixed().error() == (ReadError{ReadCode::Truncated, 10, ~std::size_t(0) - 1}));
    QCOMPARE(other.position(), std::size_t(0));
}

void ReaderTest::positionsOfParts()
{
    const Bytes bytes = *fromHex("00000102030405");
    Reader reader(bytes);
    QVERIFY(reader.bytes(2));
    Reader part = *reader.part(3);
    QCOMPARE(part.position(), std::size_t(2));
    QVERIFY(part.byte());
    QCOMPARE(part.part(1)->position(), std::size_t(3));
    QVERIFY(part.bytes(2).error() == (ReadError{ReadCode::Truncated, 4, 1}));
    QCOMPARE(reader.position(), std::size_t(5));
}

void ReaderTest::structures()
{
    for (const Json vector : vectors()["package_log_ids"].get_array()) {
        Writer writer;
        writer.raw("WARG-PACKAGE-LOG-ID-V0:");
        writer.raw("WARG-PACKAGE-ID-V0");
        writer.lengthPrefixed(text(vector, "name"));
        QCOMPARE(writer.view().size(), hexBytes(vector, "preimage_hex").size());
        QCOMPARE(toHex(writer.take()), text(vector, "preimage_hex"));
        QVERIFY(writer.view().empty());
    }
    const std::string long300(300, 'x');
    Writer writer;
    writer.byte(7);
    writer.lengthPrefixed(long300);
    Reader reader(writer.view());
    QCOMPARE(*reader.byte(), std::uint8_t(7));
    QCOMPARE(std::string(textOf(*reader.lengthPrefixed())), long300);
    QVERIFY(reader.atEnd());
}

QTEST_GUILESS_MAIN(ReaderTest)
#include "readertest.moc"
