// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Primitive encodings (spec 2).
#include "builder.h"

#include "wasm/cursor.h"
#include "wasm/limits.h"

#include <QTest>

using namespace kennel;
using namespace kennel::test;
using wasm::Cursor;
using wasm::FaultCode;

class CursorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unsignedNumbers_data();
    void unsignedNumbers();
    void signedNumbers_data();
    void signedNumbers();
    void names();
    void counts();
    void flags();
    void stopsAtTheFirstFault();
};

void CursorTest::unsignedNumbers_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<quint64>("value");
    QTest::addColumn<int>("code"); // of the fault, or -1
    const auto row = [](const char *title, const Piece &bytes, quint64 value, int code = -1) {
        QTest::newRow(title) << bytes << value << code;
    };
    row("zero", raw({0}), 0);
    row("one byte", raw({0x7f}), 127);
    row("two bytes", raw({0xc0, 0x00}), 64);
    row("padded to five bytes", raw({0x82, 0x80, 0x80, 0x80, 0x00}), 2);
    row("largest", raw({0xff, 0xff, 0xff, 0xff, 0x0f}), 0xffffffff);
    row("a bit too much", raw({0xff, 0xff, 0xff, 0xff, 0x1f}), 0, int(FaultCode::LebTooLarge));
    row("six bytes", raw({0x82, 0x80, 0x80, 0x80, 0x80, 0x00}), 0, int(FaultCode::LebTooLong));
    row("no end", raw({0x82, 0x80}), 0, int(FaultCode::Truncated));
    row("nothing", {}, 0, int(FaultCode::Truncated));
}

void CursorTest::unsignedNumbers()
{
    QFETCH(const std::string, bytes);
    QFETCH(const quint64, value);
    QFETCH(const int, code);
    Cursor cursor(bytesOf(bytes), 100);
    QCOMPARE(quint64(cursor.u32()), value);
    QCOMPARE(cursor.fault() ? int(cursor.fault()->code) : -1, code);
    if (code < 0)
        QCOMPARE(cursor.position(), 100 + bytes.size());
}

void CursorTest::signedNumbers_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("bits");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("code");
    const auto row = [](const char *title, const Piece &bytes, int bits, qint64 value, int code = -1) {
        QTest::newRow(title) << bytes << bits << value << code;
    };
    row("64 in two bytes", raw({0xc0, 0x00}), 33, 64);
    row("the unsigned form of 64", raw({0x40}), 33, -64);
    row("minus one", raw({0x7f}), 33, -1);
    row("largest index", raw({0xff, 0xff, 0xff, 0xff, 0x0f}), 33, 0xffffffff);
    row("smallest s33", raw({0x80, 0x80, 0x80, 0x80, 0x70}), 33, -4294967296);
    row("sign bits differ", raw({0x80, 0x80, 0x80, 0x80, 0x20}), 33, 0, int(FaultCode::LebTooLarge));
    row("six bytes", raw({0x80, 0x80, 0x80, 0x80, 0x80, 0x00}), 33, 0, int(FaultCode::LebTooLong));
    row("smallest s32", raw({0x80, 0x80, 0x80, 0x80, 0x78}), 32, -2147483648);
    row("beyond s32", raw({0x80, 0x80, 0x80, 0x80, 0x08}), 32, 0, int(FaultCode::LebTooLarge));
    row("smallest s64", raw({0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f}), 64,
        std::numeric_limits<qint64>::min());
}

void CursorTest::signedNumbers()
{
    QFETCH(const std::string, bytes);
    QFETCH(const int, bits);
    QFETCH(const qint64, value);
    QFETCH(const int, code);
    Cursor cursor(bytesOf(bytes));
    QCOMPARE(qint64(cursor.sleb(unsigned(bits))), value);
    QCOMPARE(cursor.fault() ? int(cursor.fault()->code) : -1, code);
}

void CursorTest::names()
{
    const Piece good = name("caf\xc3\xa9");
    QCOMPARE(Cursor(bytesOf(good)).name(), std::string_view("caf\xc3\xa9"));
    const Piece bad = name("caf\xc3");
    Cursor noUtf8(bytesOf(bad), 7);
    QVERIFY(noUtf8.name().empty());
    QCOMPARE(noUtf8.fault()->code, FaultCode::Utf8);
    QCOMPARE(noUtf8.fault()->offset, std::size_t(8));
    const Piece longest = name(Piece(wasm::limits::StringLength, 'a'));
    QCOMPARE(Cursor(bytesOf(longest)).name().size(), std::size_t(wasm::limits::StringLength));
    const Piece tooLong = name(Piece(wasm::limits::StringLength + 1, 'a'));
    Cursor refused(bytesOf(tooLong));
    refused.name();
    QCOMPARE(refused.fault()->code, FaultCode::NameTooLong);
}

void CursorTest::counts()
{
    const Piece bytes = raw({3, 0, 0, 0});
    QCOMPARE(Cursor(bytesOf(bytes)).count(wasm::Thing::Type, 3), 3u);
    Cursor tooMany(bytesOf(bytes));
    QCOMPARE(tooMany.count(wasm::Thing::Type, 2), 0u);
    QCOMPARE(tooMany.fault()->code, FaultCode::TooMany);
    const Piece fewBytes = raw({4, 0, 0, 0});
    Cursor tooFew(bytesOf(fewBytes));
    QCOMPARE(tooFew.count(wasm::Thing::Type, 100), 0u);
    QCOMPARE(tooFew.fault()->code, FaultCode::TooFewBytes);
}

void CursorTest::flags()
{
    const Piece bytes = raw({0, 1, 2});
    Cursor cursor(bytesOf(bytes));
    QVERIFY(!cursor.flag(wasm::Thing::Type));
    QVERIFY(cursor.flag(wasm::Thing::Type));
    QVERIFY(!cursor.flag(wasm::Thing::Type));
    QCOMPARE(cursor.fault()->code, FaultCode::UnexpectedByte);
    QCOMPARE(cursor.fault()->offset, std::size_t(2));
}

void CursorTest::stopsAtTheFirstFault()
{
    const Piece bytes = raw({1, 2, 3});
    Cursor cursor(bytesOf(bytes));
    cursor.bytes(4);
    QCOMPARE(cursor.fault()->code, FaultCode::Truncated);
    QCOMPARE(int(cursor.byte()), 0);
    QCOMPARE(cursor.remaining(), std::size_t(0));
    cursor.fail(FaultCode::Utf8);
    QCOMPARE(cursor.fault()->code, FaultCode::Truncated);
}

QTEST_GUILESS_MAIN(CursorTest)
#include "cursortest.moc"
