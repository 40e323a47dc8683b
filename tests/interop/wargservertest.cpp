// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "support/kennelctlprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

// The operator keys of two registries that claim the same address; published, so worth nothing elsewhere.
const QString aliceKey = u"ecdsa-p256:I+UlDo0HxyBBFeelhPPWmD+LnklOpqZDkrFP5VduASk="_s;
const QString aliceId = u"sha256:d6d9b4cd077a829c0275233bf3843c8294e250dfcc82b8ea15745e92982a820d"_s;
const QString bobKey = u"ecdsa-p256:2CV1EpLaSYEn4In4OAEDAj5O4Hzu8AFAxgHXuG310Ew="_s;
const QString bobPublic = u"ecdsa-p256:A5qc6uBi070EBb4GihGzpx6Cm5+oZnv4dWpBhhuZVagu"_s;
const QString bobId = u"sha256:8ed824821ce75c381458f8097996ab77780550ba7fb9c240e4799bb781941abb"_s;

} // namespace

/// The reference server, filled by the reference client and read by kennelctl: both must tell the same story.
/// KENNEL_WARG and KENNEL_WARG_SERVER name the programs (`./dev test` sets them). The tests of this class build on each
/// other, as the log does.
class WargServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_warg = qEnvironmentVariable("KENNEL_WARG");
        m_serverProgram = qEnvironmentVariable("KENNEL_WARG_SERVER");
        if (m_warg.isEmpty() || m_serverProgram.isEmpty()) {
            QVERIFY2(qEnvironmentVariableIsEmpty("CI"), "the reference programs are required here");
            QSKIP("SKIPPED: KENNEL_WARG and KENNEL_WARG_SERVER are not set; the reference server was NOT tried");
        }
        QVERIFY(m_home.isValid());
        m_port = freePort();
        startServer(aliceKey);
        writeConfig();
        writeFile(u"one.wasm"_s, QByteArray::fromHex("0061736d0d000100"));
        writeFile(u"two.wasm"_s, QByteArray::fromHex("0061736d0d0001000005046e616d65"));
        const Finished made = warg({u"key"_s, u"new"_s});
        QVERIFY2(made.exitCode == 0, made.said().constData());
        m_publisher = QString::fromUtf8(made.output).section(u"Key ID: "_s, 1).section(u'\n', 0, 0).trimmed();
        QVERIFY2(m_publisher.startsWith("sha256:"_L1), made.said().constData());
    }

    void cleanupTestCase() { stopServer(); }

    void emptyRegistryIsVerified()
    {
        const QJsonObject answer = kennelctl({u"sync"_s});
        QCOMPARE(answer["outcome"_L1].toString(), u"verified"_s);
        QCOMPARE(answer["registry"_L1]["operator"_L1].toString(), aliceId);
        QCOMPARE(answer["coverage"_L1]["logs"_L1].toInt(), 0);
        QVERIFY(hasFinding(answer, u"operator.pinned"_s));
    }

    void whatWargPublishedIsRead()
    {
        publish({u"init"_s, u"test:alpha"_s});
        publish({u"release"_s, u"-n"_s, u"test:alpha"_s, u"-v"_s, u"1.0.0"_s, file(u"one.wasm"_s)});
        publish({u"grant"_s, u"-n"_s, u"test:alpha"_s, u"--permission"_s, u"release"_s, bobPublic});
        publish({u"release"_s, u"-n"_s, u"test:alpha"_s, u"-v"_s, u"1.1.0"_s, file(u"two.wasm"_s)});
        publish({u"release"_s, u"-n"_s, u"test:beta"_s, u"-v"_s, u"0.1.0"_s, file(u"two.wasm"_s)});
        yank(u"test:alpha"_s, u"1.0.0"_s);

        const QJsonObject audit = kennelctl({u"audit"_s, u"--content"_s});
        QCOMPARE(audit["outcome"_L1].toString(), u"verified"_s);
        QCOMPARE(audit["coverage"_L1]["checkedRecords"_L1], audit["coverage"_L1]["records"_L1]);
        QCOMPARE(audit["coverage"_L1]["logs"_L1].toInt(), 2);
        QCOMPARE(audit["coverage"_L1]["named"_L1].toInt(), 2);
    }

    void namesAndRecordsAgree()
    {
        const QJsonObject packages = kennelctl({u"packages"_s});
        QStringList names;
        for (const auto &package : packages["packages"_L1].toArray()) {
            names.append(package["name"_L1].toString());
        }
        QCOMPARE(names, (QStringList{u"test:alpha"_s, u"test:beta"_s}));

        const QJsonObject log = kennelctl({u"log"_s, u"test:alpha"_s});
        QCOMPARE(log["outcome"_L1].toString(), u"verified"_s);
        QCOMPARE(log["records"_L1].toArray().size(), 5);
        for (const auto &record : log["records"_L1].toArray()) {
            QCOMPARE(record["keyId"_L1].toString(), m_publisher);
            QCOMPARE(record["outcome"_L1].toString(), u"verified"_s);
        }
        const QJsonObject state = log["state"_L1].toObject();
        QCOMPARE(state["permissions"_L1][m_publisher].toArray(), (QJsonArray{u"release"_s, u"yank"_s}));
        QCOMPARE(state["permissions"_L1][bobId].toArray(), (QJsonArray{u"release"_s}));
        QCOMPARE(state["releases"_L1]["1.0.0"_L1]["state"_L1]["status"_L1].toString(), u"yanked"_s);
        QCOMPARE(state["releases"_L1]["1.1.0"_L1]["state"_L1]["status"_L1].toString(), u"released"_s);
    }

    void contentIsTheFileThatWasPublished()
    {
        const QString output = file(u"out.wasm"_s);
        const QJsonObject newest = kennelctl({u"download"_s, u"test:alpha"_s, u"-o"_s, output});
        QCOMPARE(newest["outcome"_L1].toString(), u"verified"_s);
        QCOMPARE(newest["version"_L1].toString(), u"1.1.0"_s);
        QCOMPARE(readFile(output), readFile(file(u"two.wasm"_s)));
        const QJsonObject yanked = kennelctl({u"download"_s, u"test:alpha@1.0.0"_s, u"-o"_s, output});
        QCOMPARE(yanked["yanked"_L1].toBool(), true);
        QCOMPARE(readFile(output), readFile(file(u"one.wasm"_s)));
    }

    void checkpointsAreStoodBy()
    {
        const QJsonObject asked = kennelctl({u"verify-checkpoint"_s});
        QCOMPARE(asked["outcome"_L1].toString(), u"verified"_s);
        QCOMPARE(asked["checkpointVerdict"_L1].toString(), u"verified"_s);
        QVERIFY(kennelctl({u"checkpoints"_s})["total"_L1].toInt() >= 2);
    }

    /// The reference server keeps nothing over a restart: with another key it is another registry at the old address.
    void anotherOperatorIsNoticed()
    {
        const QJsonObject before = kennelctl({u"packages"_s});
        stopServer();
        startServer(bobKey);
        const Finished finished = runKennelctl({u"sync"_s});
        QCOMPARE(finished.exitCode, 1);
        const QJsonObject answer = QJsonDocument::fromJson(finished.output).object();
        QCOMPARE(answer["outcome"_L1].toString(), u"failed"_s);
        QVERIFY(hasFinding(answer, u"operator.identity-changed"_s));

        // What was verified before stays readable, and nothing new is taken.
        const QJsonObject offline = kennelctl({u"packages"_s, u"--offline"_s});
        QCOMPARE(offline["packages"_L1], before["packages"_L1]);
        QCOMPARE(offline["outcome"_L1].toString(), u"failed"_s);
    }

    void aPersonDecides()
    {
        const Finished wrong = runKennelctl({u"trust"_s, url(), u"--operator"_s, aliceId});
        QCOMPARE(wrong.exitCode, 1);
        const Finished right = runKennelctl({u"trust"_s, url(), u"--operator"_s, bobId});
        QVERIFY2(right.exitCode == 0, right.said().constData());
        const QJsonObject answer = kennelctl({u"sync"_s});
        QCOMPARE(answer["outcome"_L1].toString(), u"verified"_s);
        QCOMPARE(answer["registry"_L1]["operator"_L1].toString(), bobId);
        QCOMPARE(answer["coverage"_L1]["logs"_L1].toInt(), 0);
    }

private:
    static quint16 freePort()
    {
        QTcpServer probe;
        return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
    }

    QString file(const QString &name) const { return m_home.filePath(name); }
    QString url() const { return u"http://127.0.0.1:%1/"_s.arg(m_port); }

    static QByteArray readFile(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    void writeConfig() const
    {
        writeFile(u"config.json"_s, QJsonDocument(QJsonObject{{u"homeUrl"_s, url()},
                                                              {u"registriesDir"_s, file(u"registries"_s)},
                                                              {u"contentDir"_s, file(u"cache"_s)},
                                                              {u"namespaceMapPath"_s, file(u"namespaces.json"_s)},
                                                              {u"disableInteractive"_s, true},
                                                              {u"keyringBackend"_s, u"flat-file"_s},
                                                              {u"keys"_s, QJsonArray{u"default"_s}}})
                                        .toJson());
    }

    QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, file(u".config"_s));
        return environment;
    }

    void startServer(const QString &key)
    {
        const QString content = file(u"content-"_s + QString::number(m_starts++));
        QVERIFY(QDir().mkpath(content));
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"WARG_OPERATOR_KEY"_s, key);
        m_server.setProcessEnvironment(environment);
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.setStandardOutputFile(QProcess::nullDevice());
        m_server.start(m_serverProgram, {u"--content-dir"_s, content, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port),
                                         u"--namespace"_s, u"test"_s});
        QVERIFY(m_server.waitForStarted());
        QVERIFY(QTest::qWaitFor([this] { return answers(); }, 30'000));
    }

    bool answers() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(1'000);
    }

    void stopServer()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }

    Finished warg(const QStringList &arguments) const
    {
        return runProgram(m_warg, arguments + QStringList{u"--config"_s, file(u"config.json"_s)}, environment());
    }

    void publish(const QStringList &arguments) const
    {
        const Finished finished = warg(QStringList{u"publish"_s} + arguments);
        QVERIFY2(finished.exitCode == 0, finished.said().constData());
    }

    /// The client asks before it yanks, and only on a terminal: `script` is one.
    void yank(const QString &package, const QString &version) const
    {
        QProcess terminal;
        terminal.setProcessEnvironment(environment());
        terminal.setProcessChannelMode(QProcess::MergedChannels);
        terminal.start(u"script"_s, {u"-qec"_s,
                                     u"'%1' publish yank -n %2 -v %3 --config '%4'"_s.arg(m_warg, package, version,
                                                                                          file(u"config.json"_s)),
                                     u"/dev/null"_s});
        QByteArray said;
        while (!said.contains("(y/n)") && terminal.waitForReadyRead(60'000)) {
            said += terminal.readAll();
        }
        terminal.write("y\n");
        QVERIFY2(terminal.waitForFinished(60'000), said.constData());
        said += terminal.readAll();
        QVERIFY2(terminal.exitCode() == 0 && said.contains("yanked version"), said.constData());
    }

    Finished runKennelctl(const QStringList &arguments) const
    {
        return runProgram(QStringLiteral(KENNELCTL),
                          arguments + QStringList{u"--json"_s, u"--store"_s, file(u"store"_s), u"--registry"_s, url()});
    }

    QJsonObject kennelctl(const QStringList &arguments) const
    {
        return QJsonDocument::fromJson(runKennelctl(arguments).output).object();
    }

    static bool hasFinding(const QJsonObject &answer, const QString &code)
    {
        const QJsonArray findings = answer["findings"_L1].toArray();
        return std::ranges::any_of(findings, [&code](const QJsonValue &finding) { return finding["code"_L1] == code; });
    }

    QString m_warg;
    QString m_serverProgram;
    QString m_publisher;
    QTemporaryDir m_home;
    quint16 m_port = 0;
    int m_starts = 0;
    QProcess m_server;
};

QTEST_GUILESS_MAIN(WargServerTest)
#include "wargservertest.moc"
