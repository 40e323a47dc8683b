// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/peers.h"
#include "support/sourcetree.h"

#include <QFile>
#include <QTest>

using namespace kennel::test;
using namespace Qt::StringLiterals;

/// The reference client reads from `kennelctl serve --demo`.
class WargReadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_peers = Peers::find();
        if (!m_peers) {
            QVERIFY2(!Peers::areRequired(), "the reference programs are required here");
            QSKIP("SKIPPED: KENNEL_WARG and KENNEL_WARG_SERVER are not set; our server was NOT tried");
        }
        m_server = std::make_unique<ServeProcess>(QStringLiteral(KENNELCTL),
                                                  QStringList{u"--demo"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY(m_server->url().isValid());
    }

    /// A home of its own for each test: the client starts from nothing.
    void init()
    {
        m_warg = std::make_unique<WargClient>(m_peers->warg, m_server->url());
        QVERIFY(m_folder.isValid());
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
        const QString output = m_folder.filePath(u"out.wasm"_s);
        const Finished finished = m_warg->run(QStringList{u"download"_s, name, u"-o"_s, output} + options);
        QVERIFY2(finished.exitCode == 0, finished.said().constData());
        QFile got(output);
        QFile source(sourcePath(u"resources/demo/"_s + expected));
        QVERIFY(got.open(QIODevice::ReadOnly) && source.open(QIODevice::ReadOnly));
        QVERIFY(got.readAll() == source.readAll());
    }

    void info()
    {
        const Finished finished = m_warg->run({u"info"_s, u"harbor:gateway"_s});
        QVERIFY2(finished.exitCode == 0, finished.said().constData());
        QVERIFY(finished.output.contains("harbor:gateway"));
        QVERIFY(finished.output.contains("2.1.0 (sha256:"));
        QVERIFY(!finished.output.contains("1.3.0 (sha256:")); // yanked
    }

    void dependencies()
    {
        const Finished finished = m_warg->run({u"dependencies"_s, u"quill:toolkit"_s});
        QVERIFY2(finished.exitCode == 0, finished.said().constData());
        QVERIFY(finished.output.contains("quill:toolkit@0.1.0"));
        QVERIFY(finished.output.contains("mosaic:thumbnailer@{>=0.1.0}"));
        QVERIFY(finished.output.contains("mosaic:checksum@{>=1.1.0}"));
    }

    /// What it holds is brought up to date: cursors, and consistency from one of its checkpoints.
    void update()
    {
        QCOMPARE(m_warg->run({u"info"_s, u"tide:log"_s}).exitCode, 0);
        const Finished finished = m_warg->run({u"update"_s});
        QVERIFY2(finished.exitCode == 0, finished.said().constData());
    }

    /// What is not there is told from what went wrong.
    void unknownPackage()
    {
        const Finished finished = m_warg->run({u"download"_s, u"tide:nothing"_s, u"-o"_s, m_folder.filePath(u"out"_s)});
        QVERIFY(finished.exitCode > 0);
        const QByteArray said = finished.said();
        QVERIFY2(said.contains("was not found"), said.constData());
    }

private:
    std::optional<Peers> m_peers;
    std::unique_ptr<ServeProcess> m_server;
    std::unique_ptr<WargClient> m_warg;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(WargReadsTest)
#include "wargreadstest.moc"
