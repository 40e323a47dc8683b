// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/kennelctlprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

const QString kennelctl = QStringLiteral(KENNELCTL);

/// The body of an answer to a GET.
QByteArray fetch(const QUrl &url, const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("GET /" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead()) {
    }
    const QByteArray answer = socket.readAll();
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

/// `kennelctl import` and `kennelctl serve` as processes.
class ServeCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"a.wasm"_s, QByteArray("\0asm\1\0\0\0", 8));
        write(u"manifest.json"_s, R"({"namespaces": ["acme"], "packages": {"acme:widget": {"1.0.0": "a.wasm"}}})");
    }

    /// Filled, served, stopped and served again: the same registry, on the same port.
    void importAndServe()
    {
        const Finished imported = import();
        QCOMPARE(imported.errors, "");
        QCOMPARE(imported.exitCode, 0);
        QVERIFY(imported.output.contains("Records published: 2"));
        QVERIFY(imported.output.contains("operator, publisher"));

        ServeProcess first(kennelctl, {u"--data"_s, data(), u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY(first.url().isValid());
        const QByteArray ledger = fetch(first.url(), "v1/ledger/records/0");
        QCOMPARE(ledger.size(), 128);
        QVERIFY(fetch(first.url(), "v1/fetch/checkpoint").contains("\"logLength\":2"));

        // One at a time.
        const Finished second = import();
        QCOMPARE(second.exitCode, 3);
        QVERIFY2(second.errors.contains("in use"), second.errors.constData());

        QCOMPARE(first.stop(), 0);
        ServeProcess again(kennelctl, {u"--data"_s, data(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(first.url().port())});
        QCOMPARE(again.url(), first.url());
        QCOMPARE(fetch(again.url(), "v1/ledger/records/0"), ledger);
    }

    /// A copy is a folder of its own, though the file of the lock was copied with what stands in it.
    void copyOfAServedFolder()
    {
        QCOMPARE(import().exitCode, 0);
        ServeProcess first(kennelctl, {u"--data"_s, data(), u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY(first.url().isValid());
        const QString copy = m_folder->filePath(u"copy"_s);
        QCOMPARE(runProgram(u"cp"_s, {u"-r"_s, data(), copy}).exitCode, 0);
        QVERIFY(QFile::exists(copy + u"/registry.lock"_s));
        ServeProcess second(kennelctl, {u"--data"_s, copy, u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY(second.url().isValid());
        // The original is still held, and who holds it is said.
        const Finished third = runProgram(kennelctl, {u"serve"_s, u"--data"_s, data()});
        QCOMPARE(third.exitCode, 3);
        QVERIFY2(third.errors.contains("in use by process"), third.errors.constData());
    }

    /// Whoever opens a registry to the network is told what that means.
    void openToOthers()
    {
        QProcess server;
        server.start(kennelctl, {u"serve"_s, u"--demo"_s, u"--listen"_s, u"0.0.0.0:0"_s, u"--json"_s});
        QVERIFY(server.waitForReadyRead());
        const auto ready = QJsonDocument::fromJson(server.readLine());
        QVERIFY(ready[u"url"].toString().startsWith("http://0.0.0.0:"_L1));
        QCOMPARE(ready[u"findings"][0][u"code"].toString(), u"serve.open"_s);
        server.terminate();
        QVERIFY(server.waitForFinished());
        QVERIFY(server.readAllStandardError().contains("there is no TLS"));
    }

    void importAsJson()
    {
        const auto done = runProgram(kennelctl, {u"import"_s, u"--data"_s, data(), m_folder->path(), u"--json"_s});
        QCOMPARE(done.exitCode, 0);
        const auto answer = QJsonDocument::fromJson(done.output);
        QCOMPARE(answer[u"outcome"].toString(), u"verified"_s);
        QCOMPARE(answer[u"published"].toInt(), 2);
        QCOMPARE(answer[u"newKeys"].toArray().size(), 2);
        write(u"manifest.json"_s, R"({"packages": {"acme:widget": {"1.0": "a.wasm"}}})");
        const auto wrong = runProgram(kennelctl, {u"import"_s, u"--data"_s, data(), m_folder->path(), u"--json"_s});
        QCOMPARE(wrong.exitCode, 4);
        const auto finding = QJsonDocument::fromJson(wrong.output)[u"findings"][0];
        QCOMPARE(finding[u"details"][u"place"].toString(), u"packages.acme:widget.1.0"_s);
        QVERIFY(finding[u"text"].toString().contains("is no version"_L1));
    }

    void demo()
    {
        ServeProcess demo(kennelctl, {u"--demo"_s, u"--listen"_s, u"localhost:0"_s});
        QVERIFY(demo.url().isValid());
        QVERIFY(fetch(demo.url(), "v1/ledger").contains("sha256"));
        QCOMPARE(demo.stop(), 0);
    }

    /// A wrong manifest is explained, with its place, and leaves no registry behind.
    void wrongManifest()
    {
        write(u"manifest.json"_s, R"({"namespaces": ["acme"], "packages": {"acme:widget": {"1.0.0": "none.wasm"}}})");
        const Finished imported = import();
        QCOMPARE(imported.exitCode, 4);
        QVERIFY(!QFile::exists(data()));
        QVERIFY2(imported.errors.contains("packages.acme:widget"), imported.errors.constData());
        QVERIFY2(imported.errors.contains("none.wasm"), imported.errors.constData());
        const Finished served =
            runProgram(kennelctl, {u"serve"_s, u"--data"_s, data(), u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(served.exitCode, 5);
        QVERIFY2(served.errors.contains("no registry"), served.errors.constData());
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("serve nothing") << QStringList{u"serve"_s} << 2;
        QTest::newRow("serve both") << QStringList{u"serve"_s, u"--demo"_s, u"--data"_s, u"x"_s} << 2;
        QTest::newRow("serve an argument") << QStringList{u"serve"_s, u"--demo"_s, u"x"_s} << 2;
        QTest::newRow("listen nowhere") << QStringList{u"serve"_s, u"--demo"_s, u"--listen"_s, u"nowhere:1"_s} << 2;
        QTest::newRow("listen on a path")
            << QStringList{u"serve"_s, u"--demo"_s, u"--listen"_s, u"127.0.0.1:1/x"_s} << 2;
        QTest::newRow("public URL") << QStringList{u"serve"_s, u"--demo"_s, u"--public-url"_s, u"ftp://x/"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"serve"_s, u"--nothing"_s} << 2;
        QTest::newRow("no registry") << QStringList{u"serve"_s, u"--data"_s, u"/nonexistent"_s} << 5;
        QTest::newRow("import nothing") << QStringList{u"import"_s, u"--data"_s, u"x"_s} << 2;
        QTest::newRow("import nowhere") << QStringList{u"import"_s, u"x"_s} << 2;
        QTest::newRow("no manifest") << QStringList{u"import"_s, u"--data"_s, u"x"_s, u"/nonexistent.json"_s} << 5;
        QTest::newRow("help") << QStringList{u"serve"_s, u"--help"_s} << 0;
        QTest::newRow("import help") << QStringList{u"import"_s, u"--help"_s} << 0;
        QTest::newRow("unknown command") << QStringList{u"serv"_s} << 2;
        QTest::newRow("overview") << QStringList{u"help"_s} << 0;
    }
    void usage()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        const Finished finished = runProgram(kennelctl, arguments);
        QCOMPARE(finished.exitCode, exitCode);
        QCOMPARE(finished.output.isEmpty(), exitCode != 0);
        QCOMPARE(finished.errors.isEmpty(), exitCode == 0);
        if (arguments.contains(u"--demo"_s) && arguments.contains(u"--data"_s))
            QVERIFY2(finished.errors.contains("not both"), finished.errors.constData());
    }

private:
    QString data() const { return m_folder->filePath(u"registry"_s); }

    Finished import() const { return runProgram(kennelctl, {u"import"_s, u"--data"_s, data(), m_folder->path()}); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ServeCommandTest)
#include "servecommandtest.moc"
