// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// `kennelctl diff` and `kennelctl inspect` on releases, as scripts see them.
#include "support/kennelctlprocess.h"
#include "support/sourcetree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace kennel::test;
using namespace Qt::StringLiterals;

class DiffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesAsText();
    void filesAsJson();
    void identical();
    void releases();
    void versions();
    void notCompared();
    void inspectsReleases();
    void failures_data();
    void failures();

private:
    Finished run(QStringList arguments) const { return runProgram(QStringLiteral(KENNELCTL), arguments); }
    /// With a store of its own, before the demo registry.
    Finished runInStore(const QString &command, const QStringList &arguments) const
    {
        return run(QStringList{command, u"--store"_s, m_folder.path()} + arguments);
    }
    static QString demo(const QString &file) { return sourcePath(u"resources/demo/"_s + file); }

    QTemporaryDir m_folder;
};

void DiffTest::filesAsText()
{
    const auto done = run({u"diff"_s, demo(u"mosaic/resize/0.5.0.wasm"_s), demo(u"mosaic/resize/0.6.0.wasm"_s)});
    QCOMPARE(done.exitCode, 0);
    const QString text = QString::fromUtf8(done.output);
    for (const auto &line :
         {u"Breaks who uses it: it takes a major version"_s,
          u"  import tide:config/settings@1.0.0: interface added (breaks users)"_s,
          u"      - export mosaic:resize/scaler@0.5.0;"_s, u"  new: Asks its host for tide:config/settings"_s,
          u"    module wit-component:shim: added, +254 bytes"_s})
        QVERIFY2(text.contains(line), qPrintable(line));
    QVERIFY(done.errors.isEmpty());
    // They say nothing of their version.
    QVERIFY(!text.contains(u"→"_s));
}

void DiffTest::filesAsJson()
{
    const auto done =
        run({u"diff"_s, u"--json"_s, demo(u"harbor/gateway/1.3.1.wasm"_s), demo(u"harbor/gateway/1.3.2.wasm"_s)});
    QCOMPARE(done.exitCode, 0);
    const auto object = QJsonDocument::fromJson(done.output).object();
    QCOMPARE(object[u"before"][u"kind"].toString(), u"component"_s);
    QVERIFY(object[u"after"][u"digest"].toString().startsWith("sha256:"_L1));
    QCOMPARE(object[u"identical"].toBool(), false);
    QCOMPARE(object[u"whole"].toBool(), true);
    // A patch: only the version of what it exports moved on, within its track.
    QCOMPARE(object[u"verdict"][u"users"].toString(), u"none"_s);
    QCOMPARE(object[u"verdict"][u"implementers"].toString(), u"none"_s);
    const auto changes = object[u"subjects"][0][u"changes"].toArray();
    QVERIFY(!changes.isEmpty());
    QVERIFY(std::ranges::all_of(changes, [](const QJsonValue &change) {
        return change[u"change"].toString() == u"interface-version"_s && change[u"breaks"].toArray().isEmpty();
    }));
    QCOMPARE(object[u"capabilities"].toArray().size(), 0);
    QVERIFY(object[u"versions"].isNull());
    QVERIFY(object[u"notCompared"].toArray().isEmpty());
    QCOMPARE(object[u"parts"][0][u"change"].toString(), u"changed"_s);
}

void DiffTest::identical()
{
    const QString file = demo(u"mosaic/resize/0.5.0.wasm"_s);
    const auto done = run({u"diff"_s, file, file});
    QCOMPARE(done.exitCode, 0);
    QVERIFY(done.output.endsWith("They are identical.\n"));
}

/// Two releases of a registry, or one and a file: they are downloaded, verified and compared.
void DiffTest::releases()
{
    auto done = runInStore(u"diff"_s, {u"--json"_s, u"mosaic:resize@0.5.0"_s, u"mosaic:resize"_s});
    QCOMPARE(done.exitCode, 0);
    auto object = QJsonDocument::fromJson(done.output).object();
    QCOMPARE(object[u"after"][u"name"].toString(), u"mosaic:resize"_s);
    QCOMPARE(object[u"verdict"][u"users"].toString(), u"breaking"_s);
    QVERIFY(done.errors.endsWith("Verified\n"));
    done = runInStore(u"diff"_s, {u"--json"_s, u"mosaic:resize@0.5.0"_s, demo(u"mosaic/resize/0.5.0.wasm"_s)});
    QCOMPARE(done.exitCode, 0);
    object = QJsonDocument::fromJson(done.output).object();
    QCOMPARE(object[u"identical"].toBool(), true);
}

/// Whether the step of the version number fits what changed.
void DiffTest::versions()
{
    // Below 1.0 the second number is the one that counts.
    auto done = runInStore(u"diff"_s, {u"mosaic:resize@0.5.0"_s, u"mosaic:resize@0.6.0"_s});
    QCOMPARE(done.exitCode, 0);
    QVERIFY2(done.output.contains("\n0.5.0 → 0.6.0 counts as a major step below 1.0, as this change needs.\n"),
             done.output.constData());
    done = runInStore(u"diff"_s, {u"--json"_s, u"tide:http-types@1.0.0"_s, u"tide:http-types@1.1.0"_s});
    QCOMPARE(done.exitCode, 0);
    auto versions = QJsonDocument::fromJson(done.output)[u"versions"];
    QCOMPARE(versions[u"source"].toString(), u"releases"_s);
    QCOMPARE(versions[u"before"].toString(), u"1.0.0"_s);
    QCOMPARE(versions[u"ground"].toString(), u"step"_s);
    QCOMPARE(versions[u"step"].toString(), u"minor"_s);
    // The newest is what it turns out to be.
    done = runInStore(u"diff"_s, {u"--json"_s, u"harbor:gateway@2.0.0"_s, u"harbor:gateway"_s});
    versions = QJsonDocument::fromJson(done.output)[u"versions"];
    QCOMPARE(versions[u"after"].toString(), u"2.1.0"_s);
    // Two packages have no version number in common.
    done = runInStore(u"diff"_s, {u"--json"_s, u"harbor:gateway@2.0.0"_s, u"mosaic:resize@0.5.0"_s});
    QVERIFY(QJsonDocument::fromJson(done.output)[u"versions"].isNull());
    done = runInStore(u"diff"_s, {u"harbor:gateway@2.0.0"_s, u"mosaic:resize@0.5.0"_s});
    QVERIFY2(done.output.contains("\nBreaks who uses it\n") && done.output.contains("They are of two packages"),
             done.output.constData());
    QVERIFY2(!done.output.contains("major version"), done.output.constData());
    // Nor have two WIT packages that are files.
    const QString clock = demo(u"tide/clock/1.0.0.wasm"_s);
    done = run({u"diff"_s, clock, demo(u"tide/http-types/1.1.0.wasm"_s)});
    QVERIFY2(!done.output.contains("→"), done.output.constData());
    QVERIFY2(done.output.contains("They are of two packages"), done.output.constData());
    // Which version was chosen is said.
    done = runInStore(u"diff"_s, {u"harbor:gateway@2.0.0"_s, u"harbor:gateway"_s});
    QVERIFY2(done.output.contains("\n+ harbor:gateway@2.1.0: component"), done.output.constData());
    done = runInStore(u"diff"_s, {u"--json"_s, clock, u"harbor:gateway"_s});
    QCOMPARE(QJsonDocument::fromJson(done.output)[u"after"][u"version"].toString(), u"2.1.0"_s);
    QVERIFY(QJsonDocument::fromJson(done.output)[u"before"][u"version"].isNull());
    // A file says its version itself, and that is said.
    done = runInStore(u"diff"_s, {u"tide:clock@1.0.0"_s, demo(u"tide/clock/1.2.0.wasm"_s)});
    QVERIFY2(done.output.contains("\nBy what the files claim: 1.0.0 → 1.2.0 is a minor step"), done.output.constData());
}

/// What was not compared is said in words.
void DiffTest::notCompared()
{
    const QString broken = testData(u"wasm/malformed/sec-trailing.wasm"_s);
    auto done = run({u"diff"_s, demo(u"mosaic/resize/0.5.0.wasm"_s), broken});
    QVERIFY2(done.output.contains("of the newer one could not be read, and was not compared.\nSo nobody can say"),
             done.output.constData());
    const QString invalid = testData(u"wasm/malformed/name-dup.wasm"_s);
    done = run({u"diff"_s, demo(u"mosaic/resize/0.5.0.wasm"_s), invalid});
    QCOMPARE(done.exitCode, 4);
    QVERIFY2(done.output.contains("\nThe newer one breaks a rule at byte "), done.output.constData());
    QVERIFY2(!done.output.contains("reaks who"), done.output.constData());
    done = run({u"diff"_s, u"--json"_s, demo(u"quill/core-strings/0.1.0.wasm"_s), demo(u"mosaic/resize/0.5.0.wasm"_s)});
    const auto object = QJsonDocument::fromJson(done.output).object();
    QCOMPARE(object[u"notCompared"][0].toString(),
             u"Imports and exports were not compared: the files are of two kinds (core module, component)."_s);
    QVERIFY(object[u"verdict"][u"users"].isNull());
    done = run({u"diff"_s, demo(u"quill/core-strings/0.1.0.wasm"_s), demo(u"mosaic/resize/0.5.0.wasm"_s)});
    QVERIFY2(done.output.contains("\n  module: removed, −") && done.output.contains("\n  component: added, +"),
             done.output.constData());
}

void DiffTest::inspectsReleases()
{
    auto done = runInStore(u"inspect"_s, {u"--wit"_s, u"mosaic:resize@0.5.0"_s});
    QCOMPARE(done.exitCode, 0);
    QVERIFY(done.output.contains("export mosaic:resize/scaler@0.5.0;"));
    done = runInStore(u"inspect"_s,
                      {u"--json"_s, u"--quiet"_s, u"mosaic:resize@0.5.0"_s, demo(u"harbor/health/1.0.0.wasm"_s)});
    QCOMPARE(done.exitCode, 0);
    QVERIFY(done.errors.isEmpty());
    const auto lines = done.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(lines[0])[u"file"].toString(), u"mosaic:resize@0.5.0"_s);
    QVERIFY(QJsonDocument::fromJson(lines[1])[u"release"].isNull());
    // Without a version it is said which it was.
    done = runInStore(u"inspect"_s, {u"--json"_s, u"harbor:gateway"_s});
    const auto release = QJsonDocument::fromJson(done.output)[u"release"];
    QCOMPARE(release[u"registry"].toString(), u"demo"_s);
    QCOMPARE(release[u"package"].toString(), u"harbor:gateway"_s);
    const auto version = release[u"version"].toString().toUtf8();
    const auto digest = release[u"digest"].toString().toUtf8();
    QVERIFY(!version.isEmpty() && digest.startsWith("sha256:"));
    done = runInStore(u"inspect"_s, {u"harbor:gateway"_s});
    QVERIFY2(done.output.startsWith(QByteArray("harbor:gateway " + version + " of demo, " + digest + '\n')),
             done.output.constData());
    done = runInStore(u"inspect"_s, {u"--wit"_s, u"harbor:gateway"_s});
    QVERIFY2(!done.output.contains(digest) && done.errors.contains(digest), done.said().constData());
}

void DiffTest::failures_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");
    const QString good = demo(u"mosaic/resize/0.5.0.wasm"_s);
    QTest::newRow("one file") << QStringList{good} << 2 << u"Usage: kennelctl diff"_s;
    QTest::newRow("no such file") << QStringList{good, u"/nowhere/x.wasm"_s} << 5 << u"There is no such file"_s;
    QTest::newRow("a folder") << QStringList{good, u"/"_s} << 3 << u"The file cannot be read"_s;
    QTest::newRow("no version") << QStringList{good, u"mosaic:resize@2"_s} << 2 << u"“2” is no version"_s;
    QTest::newRow("no such version") << QStringList{good, u"mosaic:resize@9.0.0"_s} << 5 << u"9.0.0"_s;
    QTest::newRow("no such package") << QStringList{good, u"mosaic:nothing"_s} << 5
                                     << u"There is no log of “mosaic:nothing”"_s;
    QTest::newRow("malformed") << QStringList{good, testData(u"wasm/malformed/sec-trailing.wasm"_s)} << 4 << QString();
}

void DiffTest::failures()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const auto done = runInStore(u"diff"_s, arguments);
    QTEST(done.exitCode, "exit");
    QVERIFY2(QString::fromUtf8(done.errors).contains(says), done.errors.constData());
}

QTEST_GUILESS_MAIN(DiffTest)
#include "difftest.moc"
