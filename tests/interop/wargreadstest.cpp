// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/kennelctlprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace kennel::test;
using namespace Qt::StringLiterals;

/// The reference client reads from `kennelctl serve --demo`. KENNEL_WARG names its program (`./dev test` sets it).
class WargReadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_warg = qEnvironmentVariable("KENNEL_WARG");
        if (m_warg.isEmpty())
            QSKIP("SKIPPED: KENNEL_WARG is not set; the reference client was NOT tried against our server");
        m_server = std::make_unique<ServeProcess>(QStringLiteral(KENNELCTL),
                                                  QStringList{u"--demo"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY(m_server->url().isValid());
    }

    /// A home of its own for each test: the client starts from nothing.
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QFile config(m_home->filePath(u"config.json"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(QJsonDocument(QJsonObject{{u"homeUrl"_s, m_server->url().toString()},
                                               {u"registriesDir"_s, m_home->filePath(u"registries"_s)},
                                               {u"contentDir"_s, m_home->filePath(u"content"_s)},
                                               {u"namespaceMapPath"_s, m_home->filePath(u"namespaces.json"_s)},
                                               {u"disableInteractive"_s, true},
                                               {u"keyringBackend"_s, u"flat-file"_s}})
                         .toJson());
    }

    /// Every byte as it was released: `expected` is the file beside its source.
    void downloads_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("expected");
        QTest::newRow("newest") << u"tide:clock"_s << QStringList() << u"tide/clock/1.3.0.wasm"_s;
        QTest::newRow("version") << u"harbor:gateway"_s << QStringList{u"--version"_s, u"1.2.0"_s}
                                 << u"harbor/gateway/1.2.0.wasm"_s;
        QTest::newRow("not the yanked one")
            << u"lantern:log-sink"_s << QStringList() << u"lantern/log-sink/1.1.1.wasm"_s;
        QTest::newRow("before the stolen key")
            << u"quill:markdown"_s << QStringList{u"--version"_s, u"1.1.0"_s} << u"quill/markdown/1.1.0.wasm"_s;
    }
    void downloads()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, options);
        QFETCH(const QString, expected);
        const QString output = m_home->filePath(u"out.wasm"_s);
        const Finished finished = warg(u"download"_s, QStringList{name, u"-o"_s, output} + options);
        QVERIFY2(finished.exitCode == 0, finished.said().constData());
        QFile got(output);
        QFile source(QStringLiteral(KENNEL_DEMO) + u'/' + expected);
        QVERIFY(got.open(QIODevice::ReadOnly) && source.open(QIODevice::ReadOnly));
        QVERIFY(got.readAll() == source.readAll());
    }

    void info()
    {
        const Finished finished = warg(u"info"_s, {u"harbor:gateway"_s});
        QVERIFY2(finished.exitCode == 0, finished.said().constData());
        QVERIFY(finished.output.contains("harbor:gateway"));
        QVERIFY(finished.output.contains("2.1.0 (sha256:"));
        QVERIFY(!finished.output.contains("1.3.0 (sha256:")); // yanked
    }

    void dependencies()
    {
        const Finished finished = warg(u"dependencies"_s, {u"quill:toolkit"_s});
        QVERIFY2(finished.exitCode == 0, finished.said().constData());
        QVERIFY(finished.output.contains("quill:toolkit@0.1.0"));
        QVERIFY(finished.output.contains("mosaic:thumbnailer@{>=0.1.0}"));
        QVERIFY(finished.output.contains("mosaic:checksum@{>=1.1.0}"));
    }

    /// What it holds is brought up to date: cursors, and consistency from one of its checkpoints.
    void update()
    {
        QCOMPARE(warg(u"info"_s, {u"tide:log"_s}).exitCode, 0);
        const Finished finished = warg(u"update"_s, {});
        QVERIFY2(finished.exitCode == 0, finished.said().constData());
    }

    /// What is not there is told from what went wrong.
    void unknownPackage()
    {
        const Finished finished = warg(u"download"_s, {u"tide:nothing"_s, u"-o"_s, m_home->filePath(u"out"_s)});
        QVERIFY(finished.exitCode > 0);
        const QByteArray said = finished.said();
        QVERIFY2(said.contains("was not found"), said.constData());
    }

private:
    Finished warg(const QString &command, const QStringList &arguments) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home->path());
        environment.remove(u"XDG_CONFIG_HOME"_s);
        return runProgram(m_warg, QStringList{command, u"--config"_s, m_home->filePath(u"config.json"_s)} + arguments,
                          environment);
    }

    QString m_warg;
    std::unique_ptr<ServeProcess> m_server;
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(WargReadsTest)
#include "wargreadstest.moc"
