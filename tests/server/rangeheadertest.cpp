// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/rangeheader.h"

#include <QByteArray>
#include <QTest>

using namespace kennel;

class RangeHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<quint64>("size");
        QTest::addColumn<int>("kind");
        QTest::addColumn<quint64>("offset");
        QTest::addColumn<quint64>("length");
        const auto row = [](const char *header, quint64 size, int kind, quint64 offset = 0, quint64 length = 0) {
            QTest::addRow("%s of %llu", header, size) << QByteArray(header) << size << kind << offset << length;
        };
        const auto whole = RangeAnswer::Whole;
        const auto part = RangeAnswer::Part;
        const auto none = RangeAnswer::Unsatisfiable;
        row("bytes=0-0", 10, part, 0, 1);
        row("bytes=0-9", 10, part, 0, 10);
        row("bytes=3-", 10, part, 3, 7);
        row("bytes=3-100", 10, part, 3, 7);
        row("bytes=-3", 10, part, 7, 3);
        row("bytes=-100", 10, part, 0, 10);
        row("Bytes = 1-2", 10, part, 1, 2);
        row("bytes=9-9", 10, part, 9, 1);
        row("bytes=2-18446744073709551615", 10, part, 2, 8);
        row("bytes=2-99999999999999999999999", 10, part, 2, 8);
        row("bytes=10-", 10, none);
        row("bytes=10-20", 10, none);
        row("bytes=99999999999999999999999-", 10, none);
        row("bytes=-0", 10, none);
        row("bytes=0-", 0, none);
        row("bytes=-1", 0, none);
        row("bytes=5-4", 10, whole);
        row("bytes=-", 10, whole);
        row("bytes=", 10, whole);
        row("bytes", 10, whole);
        row("", 10, whole);
        row("bytes=a-b", 10, whole);
        row("bytes=+1-2", 10, whole);
        row("bytes=1-2x", 10, whole);
        row("bytes=--1", 10, whole);
        row("bytes=0-1,3-4", 10, whole);
        row("lines=0-1", 10, whole);
    }
    void parses()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const quint64, size);
        const RangeAnswer answer = parseRange(header, size);
        QTEST(static_cast<int>(answer.kind), "kind");
        QTEST(quint64(answer.offset), "offset");
        QTEST(quint64(answer.length), "length");
    }
};

QTEST_GUILESS_MAIN(RangeHeaderTest)
#include "rangeheadertest.moc"
