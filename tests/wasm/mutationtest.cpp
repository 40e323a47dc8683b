// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Every byte flip and every truncation of the ten smallest valid files: nothing crashes, hangs or grows.
#include "corpus.h"

#include "wasm/inspection.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;

class MutationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void flips_data() { smallest(); }
    void flips();
    void truncations_data() { smallest(); }
    void truncations();

private:
    static void smallest();
};

void MutationTest::smallest()
{
    QTest::addColumn<QString>("path");
    QStringList paths;
    const QStringList folders = corpusFolders();
    for (const QString &folder : folders)
        paths += corpusBinaries(folder);
    std::ranges::sort(paths, {}, [](const QString &path) { return QFileInfo(path).size(); });
    QStringList names;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        if (names.size() == 10 || names.contains(name))
            continue;
        names += name;
        QTest::newRow(qPrintable(name)) << path;
    }
}

static void check(ByteView bytes)
{
    const wasm::Inspection inspection = wasm::inspect(bytes);
    for (const wasm::Fault &fault : inspection.binary.faults.all())
        QVERIFY(fault.offset <= bytes.size());
    for (const wasm::Part &part : inspection.binary.parts) {
        QVERIFY(part.range.end() <= bytes.size());
        for (const wasm::Section &section : part.sections)
            QVERIFY(section.payload.end() <= part.range.end() && section.headerOffset >= part.range.offset);
    }
    if (inspection.outcome() != wasm::ReadOutcome::Ok)
        QVERIFY(!inspection.binary.faults.empty());
}

void MutationTest::flips()
{
    QFETCH(const QString, path);
    QByteArray bytes = fileBytes(path);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char original = bytes[i];
        for (int mask : {0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff}) {
            bytes[i] = static_cast<char>(original ^ mask);
            check(bytesOf({bytes.constData(), std::size_t(bytes.size())}));
        }
        bytes[i] = original;
    }
}

void MutationTest::truncations()
{
    QFETCH(const QString, path);
    const QByteArray bytes = fileBytes(path);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        // A copy of its own, so that a sanitizer sees a read behind the end.
        const QByteArray beginning(bytes.constData(), size);
        check(bytesOf({beginning.constData(), std::size_t(beginning.size())}));
    }
}

QTEST_GUILESS_MAIN(MutationTest)
#include "mutationtest.moc"
