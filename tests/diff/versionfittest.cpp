// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "corpus.h"

#include "crypto/sha256.h"
#include "diff/versionfit.h"
#include "support/sourcetree.h"

#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace kennel::diff;
using namespace Qt::StringLiterals;

namespace {

Version version(const QByteArray &text)
{
    return Version::parse(text.toStdString()).value();
}

/// A change that breaks whom \a words name: "users implementers", "nobody"; nothing changed where they are empty.
FileDiff changeThat(const QByteArray &words)
{
    const Bytes other{1};
    FileDiff diff;
    diff.before.isWhole = diff.after.isWhole = true;
    diff.after.digest = sha256(other);
    WitSubject subject;
    if (!words.isEmpty()) {
        subject.changes.push_back({.kind = ChangeKind::FunctionAdded,
                                   .breaksUsers = words.contains("users"),
                                   .breaksImplementers = words.contains("implementers")});
    }
    diff.interface = WitDiff{{subject}};
    return diff;
}

wasm::Inspection read(const QString &path)
{
    const QByteArray bytes = fileBytes(path);
    return wasm::inspect({reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())});
}

} // namespace

/// Whether the step that a version number makes is the one that the change needs.
class VersionFitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void sameBytes();
    void withoutVerdict();
    void notWhole();
    void claims();
};

void VersionFitTest::judges_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QByteArray>("fits"); // of changes that break nobody's eye, nobody, users, implementers, both
    const auto row = [](const char *before, const char *after, const char *step, const char *fits) {
        QTest::addRow("%s to %s", before, after)
            << QByteArray(before) << QByteArray(after) << QByteArray(step) << QByteArray(fits);
    };
    row("1.2.3", "1.2.4", "patch", "+----");
    row("1.2.3", "1.2.9", "patch", "+----");
    row("1.2.3", "1.3.0", "minor", "++---");
    row("1.2.3", "2.0.0", "major", "+++++");
    row("1.2.3", "4.0.0", "major", "+++++");
    // Below 1.0 the first number that is not 0 counts.
    row("0.2.3", "0.2.4", "minor", "++---");
    row("0.2.3", "0.3.0", "major", "+++++");
    row("0.0.3", "0.0.4", "major", "+++++");
    row("0.0.3", "0.1.0", "major", "+++++");
    row("0.9.0", "1.0.0", "major", "+++++");
    // The same number, whatever the build, is no step for a change.
    row("1.2.3", "1.2.3", "none", "-----");
    row("1.2.3", "1.2.3+b", "none", "-----");
    // A pre-release announces the release behind it, and promises nothing itself.
    row("1.2.3", "1.2.4-rc.1", "patch", "+----");
    row("1.2.3", "1.3.0-rc.1", "minor", "++---");
    row("1.2.3", "2.0.0-rc.1", "major", "+++++");
    row("0.2.0", "0.3.0-alpha", "major", "+++++");
    row("2.0.0-rc.1", "2.0.0-rc.2", "prerelease", "+++++");
    row("2.0.0-rc.1", "2.0.0", "prerelease", "+++++");
    row("2.0.0-rc.1", "2.0.1", "prerelease", "+++++");
    // Only a step forward can be judged.
    row("2.0.0", "1.9.0", "back", "-----");
    row("2.0.0", "2.0.0-rc.1", "back", "-----");
    row("2.0.0-rc.2", "2.0.0-rc.1", "back", "-----");
}

void VersionFitTest::judges()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QByteArray all;
    for (const char *change : {"", "nobody", "users", "implementers", "users implementers"}) {
        const auto fit = judgeVersions(version(before), version(after), changeThat(change)).value();
        const QByteArray step = fit.ground == VersionFit::Ground::Back         ? "back"
                                : fit.ground == VersionFit::Ground::Prerelease ? "prerelease"
                                                                               : QByteArray(versionStepName(fit.step));
        QTEST(step, "step");
        QCOMPARE(fit.isInitial, before.startsWith('0') && after.startsWith('0'));
        QCOMPARE(fit.fits(), fit.fits(Viewpoint::Users) && fit.fits(Viewpoint::Implementers));
        // What breaks the one alone is no more than a minor step for the other.
        if (QByteArray(change) == "users")
            QCOMPARE(fit.needed(Viewpoint::Implementers), VersionStep::Minor);
        if (QByteArray(change) == "implementers")
            QCOMPARE(fit.needed(Viewpoint::Users), VersionStep::Minor);
        all += fit.fits() ? '+' : '-';
    }
    QTEST(all, "fits");
}

/// What is the same needs nothing of its number, but a step never hurts.
void VersionFitTest::sameBytes()
{
    FileDiff diff = changeThat({});
    diff.after.digest = diff.before.digest;
    for (const char *after : {"1.0.0", "1.0.0+b", "1.0.1", "2.0.0"}) {
        const auto fit = judgeVersions(version("1.0.0"), version(after), diff).value();
        QCOMPARE(fit.needed(), VersionStep::None);
        QVERIFY(fit.fits());
    }
}

void VersionFitTest::withoutVerdict()
{
    FileDiff diff = changeThat("users");
    diff.interface.reset();
    QVERIFY(!judgeVersions(version("1.0.0"), version("1.0.1"), diff));
}

void VersionFitTest::notWhole()
{
    FileDiff diff = changeThat("nobody");
    QVERIFY(!judgeVersions(version("1.0.0"), version("1.1.0"), diff)->isLeast);
    diff.interface->subjects[0].notCompared = {"odd"};
    const auto fit = judgeVersions(version("1.0.0"), version("1.1.0"), diff).value();
    QVERIFY(fit.isLeast && fit.fits());
}

void VersionFitTest::claims()
{
    QVERIFY(!claimedVersion(read(testData(u"wasm/own/hello-dummy.core.wasm"_s))));
    QCOMPARE(claimedVersion(read(sourcePath(u"resources/demo/tide/clock/1.2.0.wasm"_s))), version("1.2.0"));
    // Another package than the one that the file is about does not count.
    QVERIFY(!claimedVersion(read(sourcePath(u"resources/demo/mosaic/resize/0.5.0.wasm"_s))));
    wasm::Inspection inspection;
    QVERIFY(!claimedVersion(inspection));
    inspection.binary.parts.emplace_back();
    inspection.binary.parts[0].metadata.claims = {{wasm::ClaimKind::Version, "1.4.0-rc.1", 0}};
    QCOMPARE(claimedVersion(inspection), version("1.4.0-rc.1"));
    inspection.binary.parts[0].metadata.claims = {{wasm::ClaimKind::Version, "v1", 0}};
    QVERIFY(!claimedVersion(inspection));
}

QTEST_GUILESS_MAIN(VersionFitTest)
#include "versionfittest.moc"
