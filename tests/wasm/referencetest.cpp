// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The reference's own tests: what it refuses we refuse, and what it prints we print, but for what is listed here.
#include "corpus.h"

#include "support/sourcetree.h"
#include "wasm/inspection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

/// What we read although the newest reference does not: part of its words, how many files, and why.
struct Leniency
{
    QLatin1StringView words;
    int files;
    QLatin1StringView why;
};

constexpr Leniency leniencies[] = {
    {"conflicts with previous"_L1, 15,
     "hyphens make a difference between names, as they did when such files were made"_L1},
    {"is not a valid extern name"_L1, 7,
     "names of dependencies, addresses and hashes are read, as older tools write them"_L1},
    {"historically accepted as `cancellable`"_L1, 8, "the byte was a flag until 2026"_L1},
    {"failed to validate"_L1, 1, "bodies of functions are not read"_L1},
    {"memory size must be at most"_L1, 1, "how large memories are is not judged"_L1},
    {"type mismatch for export"_L1, 4, "types that point to each other are not compared, nor functions of threads"_L1},
    {"start function must take"_L1, 2, "functions of threads in a table are not looked at"_L1},
    {"spawn function must take"_L1, 2, "the same, of threads that share memory"_L1},
    {"spawn type must be shared"_L1, 1, "the same"_L1},
    {"mismatch in the shared flag"_L1, 1, "the same"_L1},
    {"resource used in function"_L1, 1, "an export of a list of exports names its resource"_L1},
    {"exported value type cannot contain"_L1, 4, "values are not judged, only listed"_L1},
    {"was not used as part of"_L1, 2, "the same"_L1},
};

} // namespace

class ReferenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refuses();
    void prints();

private:
    wasm::Inspection inspect(const QString &file) const
    {
        const QByteArray bytes = fileBytes(m_folder.filePath(file));
        return wasm::inspect(bytesOf({bytes.constData(), std::size_t(bytes.size())}));
    }

    QTemporaryDir m_folder;
    QJsonArray m_cases;
};

void ReferenceTest::initTestCase()
{
    const QString archive = testData(u"wasm/reference-cases.tar.gz"_s);
    QCOMPARE(QProcess::execute(u"tar"_s, {u"-xzf"_s, archive, u"-C"_s, m_folder.path()}), 0);
    m_cases = QJsonDocument::fromJson(fileBytes(m_folder.filePath(u"manifest.json"_s))).array();
    QCOMPARE(m_cases.size(), 1757);
}

void ReferenceTest::refuses()
{
    QMap<QString, int> lenient;
    int refused = 0;
    for (const auto &each : std::as_const(m_cases)) {
        const QString verdict = each["verdict"_L1].toString();
        if (verdict == "ok"_L1)
            continue;
        const QString file = each["file"_L1].toString();
        if (inspect(file).outcome() >= wasm::ReadOutcome::Invalid) {
            ++refused;
            continue;
        }
        const auto known =
            std::ranges::find_if(leniencies, [&](const Leniency &one) { return verdict.contains(one.words); });
        QVERIFY2(known != std::end(leniencies), qPrintable(file + u": "_s + verdict));
        ++lenient[known->words];
    }
    for (const Leniency &each : leniencies)
        QVERIFY2(lenient.value(each.words) == each.files,
                 qPrintable(each.words + u": %1 files, where "_s.arg(lenient.value(each.words)) + each.why));
    qInfo("%d of the reference's own malformed and invalid components are refused", refused);
}

void ReferenceTest::prints()
{
    int printed = 0;
    int partial = 0;
    for (const auto &each : std::as_const(m_cases)) {
        if (each["verdict"_L1].toString() != "ok"_L1)
            continue;
        const QString file = each["file"_L1].toString();
        const wasm::Inspection inspection = inspect(file);
        if (file == "cli-cm-very-nested.10.wasm"_L1) { // its types are too large when written out
            QCOMPARE(inspection.outcome(), wasm::ReadOutcome::Limit);
        } else if (const QString wit = each["wit"_L1].toString(); !wit.isEmpty()) {
            const QByteArray diff = unifiedDiff(fileBytes(m_folder.filePath(wit)),
                                                QByteArray::fromStdString(inspection.witText.value_or("")));
            QVERIFY2(diff.isEmpty(), QByteArray(file.toUtf8() + '\n' + diff).constData());
            const bool hasOddName = file == "cm-test-binary-binary.21.wasm"_L1; // in its component-name section
            QVERIFY2(inspection.outcome() == (hasOddName ? wasm::ReadOutcome::Partial : wasm::ReadOutcome::Ok),
                     qPrintable(file));
            ++printed;
        } else {
            QVERIFY2(inspection.outcome() == wasm::ReadOutcome::Partial, qPrintable(file));
            ++partial;
        }
    }
    qInfo("%d of the reference's own valid components have its WIT text, %d are shown in part", printed, partial);
    QCOMPARE(printed, 693);
    QCOMPARE(partial, 57);
}

QTEST_GUILESS_MAIN(ReferenceTest)
#include "referencetest.moc"
