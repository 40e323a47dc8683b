// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Hostile files: each ends in its class, at a place in the file, within the memory that is allowed.
#include "builder.h"
#include "corpus.h"

#include "wasm/inspection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/resource.h>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

class MalformedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void classes_data();
    void classes();
    void manyItems_data();
    void manyItems();
    void longText();
    void memory();
};

void MalformedTest::classes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    const QStringList folders = corpusFolders();
    for (const QString &folder : folders) {
        const auto files = QJsonDocument::fromJson(fileBytes(folder + u"/malformed/manifest.json"_s)).array();
        QVERIFY(files.size() > 100);
        for (const auto &file : files) {
            QString expected = file["expect"_L1].toString();
            if (expected == "error"_L1)
                expected = u"malformed"_s;
            const QString name = file["file"_L1].toString();
            QTest::addRow("%s/%s", folder.endsWith("/wasm"_L1) ? "own" : "corpus", qPrintable(name))
                << folder + u"/malformed/"_s + name << file["what"_L1].toString() << expected;
        }
    }
}

void MalformedTest::classes()
{
    QFETCH(const QString, path);
    QFETCH(const QString, what);
    QFETCH(const QString, expected);
    const QByteArray bytes = fileBytes(path);
    const wasm::Inspection inspection = wasm::inspect(bytesOf({bytes.constData(), std::size_t(bytes.size())}));
    const std::string_view outcome = wasm::readOutcomeName(inspection.outcome());
    QVERIFY2(expected == QLatin1StringView(outcome.data(), qsizetype(outcome.size())),
             qPrintable(u"%1: %2"_s.arg(what, QLatin1StringView(outcome.data(), qsizetype(outcome.size())))));
    for (const wasm::Fault &fault : inspection.binary.faults.all())
        QVERIFY(fault.offset <= std::size_t(bytes.size()));
}

/// Ten megabytes of a core module that repeats one section: each in its own way takes more memory than its bytes.
void MalformedTest::manyItems_data()
{
    QTest::addColumn<std::string>("repeated");
    QTest::newRow("types") << section(1, vecOf(10'000, raw({0x60, 0, 0})));
    Piece wide = raw({0x60}) + vecOf(1'000, raw({0x7f})) + raw({0});
    QTest::newRow("parameters") << section(1, vecOf(100, wide));
    QTest::newRow("imports") << section(2, vecOf(10'000, name("a") + name("b") + raw({0, 0})));
    QTest::newRow("compact imports") << section(
        2, vecOf(1, name("a") + name("") + raw({0x7e, 0, 0}) + vecOf(10'000, name("b"))));
    QTest::newRow("functions") << section(3, vecOf(100'000, raw({0})));
    QTest::newRow("tables") << section(4, vecOf(10'000, raw({0x70, 0, 0})));
    QTest::newRow("memories") << section(5, vecOf(10'000, raw({0, 0})));
    QTest::newRow("exports") << section(7, vecOf(10'000, name("a") + raw({0, 0})));
    QTest::newRow("tags") << section(13, vecOf(10'000, raw({0, 0})));
    // One world after the other, each with a module of many functions.
    const Piece nested = raw({0, 0x61, 0x73, 0x6d, 1, 0, 0, 0}) + section(3, vecOf(100'000, raw({0})));
    const Piece world = raw({0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0}) + section(1, nested);
    QTest::newRow("embedded worlds") << section(0, name("component-type:x") + world);
}

void MalformedTest::manyItems()
{
    QFETCH(const std::string, repeated);
    Piece bytes = raw({0, 0x61, 0x73, 0x6d, 1, 0, 0, 0});
    while (bytes.size() < 10'000'000)
        bytes += repeated;
    const auto binary = wasm::readBinary({reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()});
    const auto stopped = [](const wasm::Binary &each) {
        return std::ranges::contains(each.faults.all(), wasm::FaultCode::TooMuchWork, &wasm::Fault::code);
    };
    // The modules in worlds have faults of their own.
    QVERIFY(stopped(binary) ||
            std::ranges::any_of(binary.worlds, [&](const auto &each) { return each.binary && stopped(*each.binary); }));
}

/// Functions whose text comes to gigabytes: what is not shown is not written either.
void MalformedTest::longText()
{
    Piece types;
    constexpr std::uint32_t tuples = 16;
    types += raw({0x6f, 2, 0x7d, 0x7d});
    for (std::uint32_t i = 1; i < tuples; ++i)
        types += raw({0x6f, 2, int(i - 1), int(i - 1)});
    types += raw({0x40}) + vec({name("a") + raw({tuples - 1})}) + raw({1, 0});
    constexpr std::uint32_t functions = 10'000;
    Piece items = leb(functions);
    for (std::uint32_t i = 0; i < functions; ++i)
        items += plain("fn" + std::to_string(i)) + raw({1, tuples});
    const auto inspection = inspectPiece(component(section(7, leb(tuples + 1) + types) + section(10, items)));
    QCOMPARE(inspection.binary.faults.worst()->code, wasm::FaultCode::WitTooLong);
}

/// After all of them, by the high-water mark of the process.
void MalformedTest::memory()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer's own memory would be measured");
#endif
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    qInfo("%ld kB at most", usage.ru_maxrss);
    QVERIFY(usage.ru_maxrss < 200 * 1024);
}

QTEST_GUILESS_MAIN(MalformedTest)
#include "malformedtest.moc"
