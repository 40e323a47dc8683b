// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/wirereader.h"
#include "base/hex.h"
#include "base/wirewriter.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace kennel;

/// What the reader makes of the fields of one message: each as "number:type@offset+length".
static std::expected<std::string, ReadError> listing(ByteView message)
{
    std::string result;
    WireReader reader(message);
    for (;;) {
        const auto field = reader.next();
        if (!field)
            return std::unexpected(field.error());
        if (!*field)
            return result;
        result += std::to_string((*field)->number) + ':' + std::to_string(int((*field)->type)) + '@' +
                  std::to_string((*field)->value.offset) + '+' + std::to_string((*field)->value.length) + ' ';
    }
}

class WireReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void rangesCoverTheMessage();
    void nestingLimit();
    void groupsCountFromTheirMessage();
    void accessorsCheckTheWireType();
    void numberLists();
    void writtenIsRead();
    void noiseIsSafe();
};

void WireReaderTest::accepted_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("fields");
    const auto row = [](const char *name, const char *hex, const char *fields) {
        QTest::newRow(name) << QByteArray(hex) << QByteArray(fields);
    };
    row("empty", "", "");
    row("varint", "08ac02", "1:0@1+2 ");
    row("fixed 64", "090102030405060708", "1:1@1+8 ");
    row("length", "12026869", "2:2@2+2 ");
    row("empty length", "1200", "2:2@2+0 ");
    row("fixed 32", "0d01020304", "1:5@1+4 ");
    row("group", "1b0801251111111122010a1c", "3:3@1+10 ");
    row("empty group", "1b1c", "3:3@1+0 ");
    row("group in group", "1b23241c", "3:3@1+2 ");
    row("padded tag", "888080808000ac02", "1:0@6+2 ");
    row("tag padded to ten bytes", "8880808080808080800001", "1:0@10+1 ");
    row("padded length", "12828080808080808080006869", "2:2@11+2 ");
    row("largest field number", "f8ffffff0f01", "536870911:0@5+1 ");
    row("order and repetition stay", "120008011200", "2:2@2+0 1:0@3+1 2:2@6+0 ");
}

void WireReaderTest::accepted()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QByteArray, fields);
    const Bytes message = fromHex(hex.toStdString()).value();
    const auto result = listing(message);
    QVERIFY(result);
    QCOMPARE(QByteArray::fromStdString(*result), fields);
}

void WireReaderTest::refused_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, const char *hex, ReadCode code, int offset) {
        QTest::newRow(name) << QByteArray(hex) << static_cast<int>(code) << offset;
    };
    row("tag cut", "88", ReadCode::Truncated, 0);
    row("varint cut", "0880", ReadCode::Truncated, 1);
    row("varint missing", "08", ReadCode::Truncated, 1);
    row("fixed 64 cut", "0901020304050607", ReadCode::Truncated, 1);
    row("fixed 32 cut", "0d010203", ReadCode::Truncated, 1);
    row("length beyond the end", "120368", ReadCode::Truncated, 2);
    row("huge length", "12ffffffffffffffffff01", ReadCode::Truncated, 11);
    row("65th bit in a varint", "08ffffffffffffffffff02", ReadCode::VarintTooLong, 1);
    row("eleven bytes in a tag", "888080808080808080800001", ReadCode::VarintTooLong, 0);
    row("tag above 32 bits", "888080801001", ReadCode::TagTooLarge, 0);
    row("field 0", "0001", ReadCode::FieldZero, 0);
    row("field 0 later", "080100", ReadCode::FieldZero, 2);
    row("wire type 6", "0e", ReadCode::WireTypeUnknown, 0);
    row("wire type 7", "0f", ReadCode::WireTypeUnknown, 0);
    row("group end alone", "1c", ReadCode::GroupEnd, 0);
    row("group ended under another number", "1b24", ReadCode::GroupEnd, 1);
    row("groups ended crosswise", "1b231c24", ReadCode::GroupEnd, 2);
    row("group without end", "1b0801", ReadCode::Truncated, 3);
    row("field 0 in a group", "1b00011c", ReadCode::FieldZero, 1);
    row("wire type 6 in a group", "1b0e1c", ReadCode::WireTypeUnknown, 1);
    row("varint cut in a group", "1b0880", ReadCode::Truncated, 2);
}

void WireReaderTest::refused()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const int, code);
    QFETCH(const int, offset);
    const Bytes message = fromHex(hex.toStdString()).value();
    const auto result = listing(message);
    QVERIFY(!result);
    QCOMPARE(static_cast<int>(result.error().code), code);
    QCOMPARE(int(result.error().offset), offset);
}

void WireReaderTest::rangesCoverTheMessage()
{
    const Bytes message = *fromHex("08ac02120268691b08011c0d01020304");
    WireReader reader(message);
    std::size_t end = 0;
    for (auto field = reader.next(); *field; field = reader.next()) {
        QCOMPARE((*field)->whole.offset, end);
        end = (*field)->whole.end();
        QVERIFY((*field)->value.end() <= end);
        QCOMPARE((*field)->bytes.data(), message.data() + (*field)->value.offset);
        QCOMPARE((*field)->bytes.size(), (*field)->value.length);
    }
    QCOMPARE(end, message.size());
}

static Bytes nestedGroups(std::size_t depth)
{
    Bytes message(depth, 0x0b);
    message.insert(message.end(), depth, 0x0c);
    return message;
}

void WireReaderTest::nestingLimit()
{
    QVERIFY(listing(nestedGroups(100)));
    QCOMPARE(listing(nestedGroups(101)).error().code, ReadCode::TooDeep);
    QCOMPARE(listing(nestedGroups(1'000'000)).error().code, ReadCode::TooDeep);

    Bytes message;
    for (int i = 0; i < 101; ++i) {
        WireWriter outer;
        outer.bytes(1, message);
        message = outer.take();
    }
    WireReader reader(message);
    for (int depth = 1; depth <= 101; ++depth) {
        const auto field = reader.next();
        const auto inner = reader.message(field->value());
        QCOMPARE(inner.has_value(), depth <= 100);
        if (inner)
            reader = *inner;
        else
            QCOMPARE(inner.error().code, ReadCode::TooDeep);
    }
}

void WireReaderTest::groupsCountFromTheirMessage()
{
    for (const std::size_t depth : {98U, 99U}) {
        WireWriter inner;
        inner.bytes(1, nestedGroups(depth));
        WireWriter outer;
        outer.message(1, inner);
        WireReader reader(outer.view());
        WireReader one = *reader.message(reader.next()->value());
        WireReader two = *one.message(one.next()->value());
        QCOMPARE(two.next().has_value(), depth == 98); // two messages and 98 groups make 100
    }
}

void WireReaderTest::accessorsCheckTheWireType()
{
    const Bytes message = *fromHex("0801120161");
    WireReader reader(message);
    const WireField number = reader.next()->value();
    const WireField text = reader.next()->value();
    QCOMPARE(*WireReader::varint(number), std::uint64_t(1));
    QCOMPARE(std::string(*WireReader::string(text)), std::string("a"));
    QCOMPARE(WireReader::bytes(text)->size(), std::size_t(1));
    QVERIFY(WireReader::varint(text).error() == (ReadError{ReadCode::WireTypeWrong, 2, 0}));
    QVERIFY(WireReader::string(number).error() == (ReadError{ReadCode::WireTypeWrong, 0, 0}));
    QVERIFY(WireReader::bytes(number).error() == (ReadError{ReadCode::WireTypeWrong, 0, 0}));
    QVERIFY(reader.message(number).error() == (ReadError{ReadCode::WireTypeWrong, 0, 0}));
    const Bytes latin1 = *fromHex("1201e4");
    QVERIFY(WireReader::string(WireReader(latin1).next()->value()).error() == (ReadError{ReadCode::Utf8, 2, 0}));
}

void WireReaderTest::numberLists()
{
    const Bytes message = *fromHex("0801"
                                   "0a03ac0205"
                                   "0a00"
                                   "0807"
                                   "090000000000000000"
                                   "0a0180");
    WireReader reader(message);
    std::vector<WireReader::Element> elements;
    for (int i = 0; i < 4; ++i)
        QVERIFY(WireReader::appendVarints(reader.next()->value(), elements));
    std::vector<std::uint64_t> values(elements.size());
    std::ranges::transform(elements, values.begin(), &WireReader::Element::value);
    QCOMPARE(values, (std::vector<std::uint64_t>{1, 300, 5, 7}));
    QVERIFY(elements[1].range == (ByteRange{4, 2}));
    QVERIFY(elements[2].range == (ByteRange{6, 1}));
    QCOMPARE(WireReader::appendVarints(reader.next()->value(), elements).error().code, ReadCode::WireTypeWrong);
    QVERIFY(WireReader::appendVarints(reader.next()->value(), elements).error() ==
            (ReadError{ReadCode::Truncated, 22, 1}));
}

void WireReaderTest::writtenIsRead()
{
    WireWriter inner;
    inner.string(2, "text");
    WireWriter writer;
    writer.varint(1, 300);
    writer.message(536870911, inner);
    const std::vector<std::uint64_t> numbers{0, 1, ~std::uint64_t(0)};
    writer.packed(3, numbers);
    writer.packed(4, {});
    const Bytes message = writer.take();
    QCOMPARE(toHex(message), std::string("08ac02faffffff0f0612047465787"
                                         "41a0c0001ffffffffffffffffff01"));
    WireReader reader(message);
    QCOMPARE(reader.next()->value().varint, std::uint64_t(300));
    WireReader innerReader = *reader.message(reader.next()->value());
    const WireField text = innerReader.next()->value();
    QCOMPARE(std::string(*WireReader::string(text)), std::string("text"));
    QCOMPARE(text.value.offset, std::size_t(11)); // in the outermost message
}

/// Whatever comes, the reader ends, stays inside the message, and covers it without gaps if it accepts it.
void WireReaderTest::noiseIsSafe()
{
    std::mt19937 random(5);
    std::size_t accepted = 0;
    for (int round = 0; round < 200'000; ++round) {
        Bytes message(random() % 24);
        for (std::uint8_t &byte : message)
            byte = static_cast<std::uint8_t>(random() % 3 == 0 ? random() : random() % 32);
        WireReader reader(message);
        std::size_t end = 0;
        for (;;) {
            const auto field = reader.next();
            if (!field) {
                QVERIFY(field.error().offset >= end && field.error().offset <= message.size());
                break;
            }
            if (!*field) {
                QCOMPARE(end, message.size());
                ++accepted;
                break;
            }
            QCOMPARE((*field)->whole.offset, end);
            QVERIFY((*field)->whole.end() > end && (*field)->whole.end() <= message.size());
            end = (*field)->whole.end();
        }
    }
    qInfo("%zu of 200000 random messages accepted", accepted);
}

QTEST_GUILESS_MAIN(WireReaderTest)
#include "wirereadertest.moc"
