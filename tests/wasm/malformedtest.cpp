// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Hostile files: each ends in its class, at a place in the file, within the memory that is allowed.
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
