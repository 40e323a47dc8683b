// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/base64.h"
#include "base/hex.h"
#include "base/hexprefix.h"
#include "base/utf8.h"

#include <QByteArray>
#include <QTest>

#include <random>

using namespace kennel;

/// Bytes as text and back: hexadecimal, base64, UTF-8.
class TextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hex();
    void hexPrefixes();
    void base64RoundTrip();
    void base64Rules_data();
    void base64Rules();
    void eachBytesHaveOneBase64();
    void utf8_data();
    void utf8();
    void utf8AgreesWithQt();
};

void TextTest::hex()
{
    QCOMPARE(toHex(Bytes{0x00, 0xff, 0x1a}), std::string("00ff1a"));
    QVERIFY(fromHex("00ff1a") == (Bytes{0x00, 0xff, 0x1a}));
    QVERIFY(fromHex("") == Bytes());
    for (const char *bad : {"0", "0g", "0F", "F0", " 00", "0x", "00 ", "0:"})
        QVERIFY2(!fromHex(bad), bad);
    Bytes two(2);
    QVERIFY(!fromHexInto("00", two));
    QVERIFY(!fromHexInto("000000", two));
    QVERIFY(fromHexInto("abcd", two));
}

void TextTest::base64RoundTrip()
{
    std::mt19937 random(3);
    for (std::size_t size = 0; size < 200; ++size) {
        Bytes bytes(size);
        for (std::uint8_t &byte : bytes)
            byte = static_cast<std::uint8_t>(random());
        const std::string text = toBase64(bytes);
        const QByteArray qt(reinterpret_cast<const char *>(bytes.data()), qsizetype(size));
        QCOMPARE(QByteArray::fromStdString(text), qt.toBase64());
        QVERIFY(fromBase64(text) == bytes);
        QVERIFY(fromBase64Unpadded(text) == bytes);
        QVERIFY(fromBase64Unpadded(qt.toBase64(QByteArray::OmitTrailingEquals).toStdString()) == bytes);
    }
}

void TextTest::base64Rules_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("offset");
    QTest::addColumn<bool>("goodUnpadded");
    const auto row = [](const char *name, const char *text, Base64Code code, int offset, bool goodUnpadded = false) {
        QTest::newRow(name) << QByteArray(text) << static_cast<int>(code) << offset << goodUnpadded;
    };
    row("padding missing", "QQ", Base64Code::Padding, 2, true);
    row("one of two paddings", "QQ=", Base64Code::Padding, 3);
    row("padding alone", "====", Base64Code::Character, 0);
    row("three paddings", "Q===", Base64Code::Character, 1);
    row("padding inside", "QQ==QUFB", Base64Code::Character, 2);
    row("too much padding", "QUFB====", Base64Code::Character, 4);
    row("one digit", "Q", Base64Code::Padding, 1);
    row("bits left over", "QR==", Base64Code::Bits, 1);
    row("more bits left over", "QUF=", Base64Code::Bits, 2);
    row("URL alphabet", "_-AA", Base64Code::Character, 0);
    row("white space", "QUFB\n", Base64Code::Padding, 5);
    row("white space inside", "QU B", Base64Code::Character, 2);
    row("a byte above 127", "QU\xc3\xa4", Base64Code::Character, 2);
    QTest::newRow("a zero byte") << QByteArray("QUF\0", 4) << static_cast<int>(Base64Code::Character) << 3 << false;
}

void TextTest::base64Rules()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, code);
    QFETCH(const int, offset);
    QFETCH(const bool, goodUnpadded);
    const auto bytes = fromBase64({text.constData(), std::size_t(text.size())});
    QVERIFY(!bytes);
    QCOMPARE(static_cast<int>(bytes.error().code), code);
    QCOMPARE(int(bytes.error().offset), offset);
    QCOMPARE(fromBase64Unpadded({text.constData(), std::size_t(text.size())}).has_value(), goodUnpadded);
}

void TextTest::eachBytesHaveOneBase64()
{
    static constexpr std::string_view characters = "AQgw/+=";
    std::size_t accepted = 0;
    for (std::size_t i = 0; i < 7 * 7 * 7 * 7; ++i) {
        std::string text;
        for (std::size_t rest = i, k = 0; k < 4; ++k, rest /= 7)
            text.push_back(characters[rest % 7]);
        if (const auto bytes = fromBase64(text)) {
            QCOMPARE(toBase64(*bytes), text);
            ++accepted;
        }
    }
    QVERIFY(accepted > 100);
}

void TextTest::utf8_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const char *hex, bool good) {
        QTest::newRow(name) << QByteArray(hex) << good;
    };
    row("empty", "", true);
    row("ASCII with NUL", "410042", true);
    row("two, three, four bytes", "c3a4e282acf09f9088", true);
    row("first of each length", "c280e0a080f0908080", true);
    row("last of all", "f48fbfbf", true);
    row("around the surrogates", "ed9fbfee8080", true);
    row("continuation alone", "80", false);
    row("overlong slash", "c0af", false);
    row("overlong in three", "e09fbf", false);
    row("overlong in four", "f08fbfbf", false);
    row("surrogate", "eda080", false);
    row("above the last", "f4908080", false);
    row("lead f5", "f5808080", false);
    row("cut after two of three", "e282", false);
    row("cut after three of four", "f09f90", false);
    row("bad third byte", "e28241", false);
    row("bad fourth byte", "f09f9041", false);
}

void TextTest::utf8()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const bool, good);
    const Bytes bytes = fromHex(hex.toStdString()).value();
    QCOMPARE(isUtf8(bytes), good);
}

void TextTest::utf8AgreesWithQt()
{
    std::mt19937 random(9);
    std::size_t good = 0;
    for (int round = 0; round < 300'000; ++round) {
        static constexpr std::uint8_t bytes[] = {0x41, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2,
                                                 0xdf, 0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5};
        Bytes text(1 + random() % 5);
        for (std::uint8_t &byte : text)
            byte = bytes[random() % std::size(bytes)];
        const QByteArrayView view(reinterpret_cast<const char *>(text.data()), qsizetype(text.size()));
        QCOMPARE(isUtf8(text), view.isValidUtf8());
        good += std::size_t(isUtf8(text));
    }
    QVERIFY(good > 1000);
}

void TextTest::hexPrefixes()
{
    const Bytes bytes{0xab, 0xc4, 0x01};
    for (const std::string_view digits : {"a", "ab", "aBc", "ABC4", "abc40", "abc401"}) {
        const auto prefix = HexPrefix::parse(digits);
        QVERIFY2(prefix && prefix->begins(bytes) && prefix->begins("sha256:abc401"), digits.data());
    }
    for (const std::string_view digits : {"b", "ac", "abd", "abc5", "abc41", "abc402", "abc4011"}) {
        const auto prefix = HexPrefix::parse(digits);
        QVERIFY2(prefix && !prefix->begins(bytes) && !prefix->begins("sha256:abc401"), digits.data());
    }
    for (const std::string_view digits : {"", "g", "ab ", "0x", "ab-"})
        QVERIFY2(!HexPrefix::parse(digits), digits.data());
    QVERIFY(!HexPrefix::parse("ab")->begins("abc401")); // without a tag it is something else
}

QTEST_GUILESS_MAIN(TextTest)
#include "texttest.moc"
