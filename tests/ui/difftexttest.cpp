// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/difftext.h"
#include "crypto/sha256.h"

#include <QTest>

using namespace kennel;
using namespace kennel::diff;
using namespace Qt::StringLiterals;

namespace {

VersionFit judged(const QByteArray &before, const QByteArray &after, const QByteArray &breaks, bool isWhole = true)
{
    const Bytes other{1};
    FileDiff diff;
    diff.before.isWhole = diff.after.isWhole = true;
    diff.after.digest = sha256(other);
    WitSubject subject;
    if (!breaks.isEmpty()) {
        subject.changes.push_back({.kind = ChangeKind::FunctionAdded,
                                   .breaksUsers = breaks.contains("users"),
                                   .breaksImplementers = breaks.contains("implementers")});
    }
    if (!isWhole)
        subject.notCompared = {"odd"};
    diff.interface = WitDiff{{subject}};
    return judgeVersions(Version::parse(before.toStdString()).value(), Version::parse(after.toStdString()).value(),
                         diff)
        .value();
}

} // namespace

/// The sentences about what two versions differ in, which the window and kennelctl say alike.
class DiffTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versions_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("breaks");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *before, const char *after, const char *breaks, const char *headline,
                            const char *text) {
            QTest::addRow("%s %s %s", before, after, breaks)
                << QByteArray(before) << QByteArray(after) << QByteArray(breaks) << QString::fromUtf8(headline)
                << QString::fromUtf8(text);
        };
        const char *fits = "The version fits";
        const char *not_ = "The version does not fit";
        row("2.0.0", "2.1.0", "users implementers", not_,
            "2.0.0 → 2.1.0 is a minor step, this change needs a major one.");
        row("2.0.0", "2.1.0", "users", not_,
            "2.0.0 → 2.1.0 is a minor step, for who uses it this change needs a major one.");
        row("2.0.0", "2.1.0", "implementers", not_,
            "2.0.0 → 2.1.0 is a minor step, for who implements it this change needs a major one.");
        row("2.0.0", "2.1.0", "nobody", fits, "2.0.0 → 2.1.0 is a minor step, as this change needs.");
        row("2.0.0", "3.0.0", "nobody", fits, "2.0.0 → 3.0.0 is a major step, a minor one would do.");
        row("2.0.0", "3.0.0", "", fits, "2.0.0 → 3.0.0 is a major step, a patch would do.");
        row("2.0.0", "2.0.1", "nobody", not_, "2.0.0 → 2.0.1 is a patch step, this change needs a minor one.");
        row("0.2.0", "0.2.1", "users implementers", not_,
            "0.2.0 → 0.2.1 counts as a minor step below 1.0, this change needs a major one.");
        row("0.2.0", "0.3.0", "users", fits, "0.2.0 → 0.3.0 counts as a major step below 1.0, as this change needs.");
        row("1.0.0", "1.0.0+b", "", not_, "1.0.0 → 1.0.0+b is no step, this change needs a patch.");
        row("1.0.0-rc.1", "1.0.0", "users", "Any version fits",
            "1.0.0-rc.1 is a pre-release, which promises nothing: 1.0.0 may follow whatever changed.");
        row("2.0.0", "1.0.0", "users", "A step back",
            "1.0.0 comes before 2.0.0: only a step to a newer version can be judged.");
    }

    void versions()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QByteArray, breaks);
        const auto fit = judged(before, after, breaks);
        QTEST(versionFitHeadline(fit), "headline");
        QTEST(versionFitText(fit, VersionSource::Releases), "text");
    }

    void versionsOfWhatIsNotWhole()
    {
        QCOMPARE(versionFitText(judged("1.0.0", "1.1.0", "nobody", false), VersionSource::Claims),
                 u"By what the files claim: 1.0.0 → 1.1.0 is a minor step, as this change needs. That holds of what "
                 "could be compared."_s);
        // More can only make it worse.
        QCOMPARE(versionFitText(judged("1.0.0", "1.0.1", "nobody", false), VersionSource::Releases),
                 u"1.0.0 → 1.0.1 is a patch step, this change needs a minor one."_s);
    }

    void whatIsNotCompared()
    {
        InspectedFile file;
        FileDiff diff;
        diff.before.isWhole = diff.after.isWhole = true;
        WitSubject subject{.name = "root"};
        diff.interface = WitDiff{{subject}};
        QVERIFY(notComparedTexts(diff, file, file).isEmpty());
        diff.interface->subjects[0].notCompared = {"a", "b", "c", "d", "e", "f\u202e"};
        QCOMPARE(notComparedTexts(diff, file, file),
                 QStringList{u"Without a form in WIT, and not compared (World root): a, b, c, d, e and 1 more"_s});
        diff.interface->subjects[0].notCompared = {"f\u202e"};
        QVERIFY(!notComparedTexts(diff, file, file)[0].contains(QChar(0x202e)));
        diff.interface.reset();
        QCOMPARE(notComparedTexts(diff, file, file),
                 QStringList{u"Imports and exports were not compared: no WIT can be made of one of the files."_s});
        diff.before.parts = {std::nullopt};
        QCOMPARE(notComparedTexts(diff, file, file).size(), 2);
        diff.after.isWhole = false;
        file.inspection.binary.faults.add({.code = wasm::FaultCode::Truncated, .offset = 12});
        QCOMPARE(notComparedTexts(diff, file, file)[0],
                 u"What follows byte 12 of the newer one could not be read, and was not compared."_s);
    }
};

QTEST_GUILESS_MAIN(DiffTextTest)
#include "difftexttest.moc"
