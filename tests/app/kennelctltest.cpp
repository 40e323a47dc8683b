// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The command line as scripts see it: output, JSON and exit codes of the real program, against the demo registry in
// process and over HTTP.
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

class KennelctlTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_store;

    Run run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(KENNELCTL), arguments);
        if (!process.waitForFinished(120'000)) {
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// A client command on the store of this test.
    Run client(const QStringList &arguments) { return run(arguments + QStringList{u"--store"_s, m_store.path()}); }

    /// The name of a package of the demo registry with a release that is not yanked.
    QString releasedPackage()
    {
        const auto packages = client({u"packages"_s, u"--json"_s}).json()["packages"_L1].toArray();
        for (const auto &package : packages) {
            const QString name = package["name"_L1].toString();
            if (client({u"show"_s, name, u"--json"_s, u"--offline"_s}).exit != 0) {
                continue;
            }
            const auto shown = client({u"show"_s, name, u"--json"_s}).json();
            if (!shown["newest"_L1].isNull()) {
                return name;
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_store.isValid()); }

    void helpNamesEveryCommand_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"sync", "audit", "packages", "log", "show", "operator", "checkpoints", "download",
                                    "verify-checkpoint", "trust", "forget", "inspect", "serve", "import"}) {
            QTest::newRow(command) << QString::fromLatin1(command);
        }
    }

    void helpNamesEveryCommand()
    {
        QFETCH(QString, command);
        const Run overview = run({u"help"_s});
        QCOMPARE(overview.exit, 0);
        QVERIFY(overview.out.contains(QByteArray("  " + command.toLatin1())));
        for (const char *said : {"its operator pinned", "The handbook is in"})
            QVERIFY2(overview.out.contains(said), overview.out.constData());
        const Run help = run({command, u"--help"_s});
        QCOMPARE(help.exit, 0);
        QVERIFY(help.out.contains(command.toLatin1()));
        QCOMPARE(run({u"help"_s, command}).out, help.out);
    }

    /// Options of the network are no help where nobody is asked; they are taken all the same.
    void helpShowsWhatApplies()
    {
        QVERIFY(run({u"sync"_s, u"--help"_s}).out.contains("--ca-file"));
        QVERIFY(!run({u"registries"_s, u"--help"_s}).out.contains("--ca-file"));
        QCOMPARE(client({u"registries"_s, u"--offline"_s}).exit, 0);
    }

    void wrongCommandLines_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"synch"_s};
        QTest::newRow("help of an unknown command") << QStringList{u"help"_s, u"synch"_s};
        QTest::newRow("unknown option") << QStringList{u"sync"_s, u"--fast"_s};
        QTest::newRow("argument too many") << QStringList{u"sync"_s, u"more"_s};
        QTest::newRow("argument missing") << QStringList{u"log"_s};
        QTest::newRow("no package name") << QStringList{u"log"_s, u"Not A Name"_s};
        QTest::newRow("no version") << QStringList{u"download"_s, u"a:b@one"_s, u"-o"_s, u"/dev/null"_s};
        QTest::newRow("nowhere to write") << QStringList{u"download"_s, u"a:b"_s};
        QTest::newRow("option of another command") << QStringList{u"sync"_s, u"--content"_s};
        QTest::newRow("empty registry") << QStringList{u"sync"_s, u"--registry"_s, u""_s};
        QTest::newRow("empty registry behind =") << QStringList{u"registries"_s, u"--registry="_s};
        QTest::newRow("empty folder") << QStringList{u"evidence"_s, u"1"_s, u"-o"_s, u""_s};
        QTest::newRow("one of two hosts is empty")
            << QStringList{u"sync"_s, u"--allow-host"_s, u"a.example"_s, u"--allow-host"_s, u""_s};
        QTest::newRow("nothing to forget") << QStringList{u"forget"_s, u""_s};
        QTest::newRow("nothing to trust") << QStringList{u"trust"_s, u""_s};
        QTest::newRow("nothing to look into") << QStringList{u"inspect"_s, u""_s};
        QTest::newRow("nothing to compare") << QStringList{u"diff"_s, u""_s, u""_s};
        QTest::newRow("port without an address") << QStringList{u"serve"_s, u"--demo"_s, u"--listen"_s, u"8090"_s};
        QTest::newRow("timeout zero") << QStringList{u"sync"_s, u"--timeout"_s, u"0"_s};
        QTest::newRow("no length") << QStringList{u"verify-checkpoint"_s, u"long"_s};
    }

    void wrongCommandLines()
    {
        QFETCH(QStringList, arguments);
        const Run wrong = arguments.isEmpty() ? run({}) : client(arguments);
        QCOMPARE(wrong.exit, 2);
        QVERIFY(!wrong.err.isEmpty());
        QVERIFY(wrong.out.isEmpty());
    }

    void usageAsJson()
    {
        const Run wrong = client({u"log"_s, u"Not A Name"_s, u"--json"_s});
        QCOMPARE(wrong.exit, 2);
        QCOMPARE(wrong.json()["outcome"_L1].toString(), u"usage"_s);
    }

    void demoIsVerified()
    {
        const Run sync = client({u"sync"_s, u"--json"_s});
        QVERIFY2(sync.exit == 0, QByteArray(sync.out + sync.err).constData());
        const QJsonObject answer = sync.json();
        QCOMPARE(answer["outcome"_L1].toString(), u"verified"_s);
        QVERIFY(answer["registry"_L1]["pinned"_L1].toString().startsWith("sha256:"_L1));
        QVERIFY(answer["registry"_L1]["operator"_L1].toString().startsWith("sha256:"_L1));
        QVERIFY(answer["checkpoint"_L1]["logLength"_L1].toInteger() > 25);
        QCOMPARE(answer["coverage"_L1]["ledgerRecomputed"_L1].toBool(), true);
        QCOMPARE(answer["coverage"_L1]["named"_L1], answer["coverage"_L1]["logs"_L1]);
    }

    void auditReplaysEverything()
    {
        const QJsonObject answer = client({u"audit"_s, u"--content"_s, u"--json"_s}).json();
        QCOMPARE(answer["outcome"_L1].toString(), u"verified"_s);
        const QJsonObject coverage = answer["coverage"_L1].toObject();
        QCOMPARE(coverage["checkedRecords"_L1], coverage["records"_L1]);
        QCOMPARE(coverage["checkedLogs"_L1], coverage["logs"_L1]);
        QCOMPARE(coverage["contentsChecked"_L1], coverage["contents"_L1]);
        QVERIFY(coverage["contents"_L1].toInteger() > 25);
    }

    void packagesAndLogsAgree()
    {
        const QJsonObject answer = client({u"packages"_s, u"--json"_s}).json();
        const QJsonArray packages = answer["packages"_L1].toArray();
        QVERIFY(packages.size() >= 25);
        QCOMPARE(packages.size(), answer["total"_L1].toInteger());
        const QJsonObject first = packages.first().toObject();
        const QJsonObject log = client({u"log"_s, first["logId"_L1].toString(), u"--json"_s}).json();
        QCOMPARE(log["outcome"_L1].toString(), u"verified"_s);
        QCOMPARE(log["name"_L1], first["name"_L1]);
        QCOMPARE(log["records"_L1].toArray().size(), first["records"_L1].toInteger());
        QCOMPARE(log["records"_L1].toArray().last()["recordId"_L1], first["head"_L1]);
        QCOMPARE(log["state"_L1]["head"_L1]["digest"_L1], first["head"_L1]);
        QCOMPARE(log["headProven"_L1].toBool(), true);
    }

    void offlineAnswersTheSame()
    {
        const QJsonObject online = client({u"packages"_s, u"--json"_s}).json();
        const QJsonObject offline = client({u"packages"_s, u"--json"_s, u"--offline"_s}).json();
        QCOMPARE(offline["outcome"_L1].toString(), u"verified"_s);
        QCOMPARE(offline["packages"_L1], online["packages"_L1]);
    }

    void operatorAndCheckpoints()
    {
        const QJsonObject log = client({u"operator"_s, u"--json"_s}).json();
        QCOMPARE(log["outcome"_L1].toString(), u"verified"_s);
        QVERIFY(!log["state"_L1]["namespaces"_L1].toObject().isEmpty());
        const QJsonObject journal = client({u"checkpoints"_s, u"--json"_s}).json();
        QVERIFY(!journal["checkpoints"_L1].toArray().isEmpty());
        QCOMPARE(journal["checkpoints"_L1].toArray().size(), journal["total"_L1].toInteger());
        const QJsonObject asked = client({u"verify-checkpoint"_s, u"--json"_s}).json();
        QCOMPARE(asked["outcome"_L1].toString(), u"verified"_s);
        QCOMPARE(asked["checkpointVerdict"_L1].toString(), u"verified"_s);
    }

    void downloadedBytesHaveTheDigest()
    {
        const QString name = releasedPackage();
        QVERIFY(!name.isEmpty());
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"content.wasm"_s);
        const QJsonObject answer = client({u"download"_s, name, u"-o"_s, file, u"--json"_s}).json();
        QCOMPARE(answer["outcome"_L1].toString(), u"verified"_s);
        QFile content(file);
        QVERIFY(content.open(QIODevice::ReadOnly));
        const QByteArray bytes = content.readAll();
        QCOMPARE(bytes.size(), answer["size"_L1].toInteger());
        QCOMPARE(u"sha256:"_s +
                     QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                 answer["digest"_L1].toString());
    }

    void whatIsNotThereIsNotFound()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"nothing"_s);
        const Run download = client({u"download"_s, u"no:such"_s, u"-o"_s, file, u"--json"_s});
        QCOMPARE(download.exit, 5);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(client({u"log"_s, u"no:such"_s, u"--json"_s}).exit, 5);
        QCOMPARE(client({u"forget"_s, u"https://never-added.example/"_s}).exit, 5);
    }

    /// Of several files and releases the worst outcome counts, whatever the order.
    void theWorstDecides()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"broken.wasm"_s);
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no component") > 0);
        broken.close();
        QCOMPARE(client({u"inspect"_s, u"no:such"_s}).exit, 5);
        QCOMPARE(client({u"inspect"_s, u"no:such"_s, file}).exit, 4);
        QCOMPARE(client({u"inspect"_s, file, folder.filePath(u"nothing"_s)}).exit, 4);
        QCOMPARE(client({u"diff"_s, u"no:such"_s, file}).exit, 5);
    }

    /// By its label, as by its URL; nothing is added only to be forgotten.
    void registriesAreForgottenByName()
    {
        const QTemporaryDir other;
        const QStringList forget{u"forget"_s, u"demo"_s, u"--store"_s, other.path()};
        QCOMPARE(run(forget).exit, 5);
        QCOMPARE(run({u"sync"_s, u"--store"_s, other.path()}).exit, 0);
        const Run forgotten = run(forget);
        QCOMPARE(forgotten.exit, 0);
        QVERIFY(forgotten.out.contains("demo is forgotten"));
        QCOMPARE(run(forget).exit, 5);
    }

    void overHttpTheDemoIsTheSame()
    {
        QProcess server;
        server.start(QStringLiteral(KENNELCTL), {u"serve"_s, u"--demo"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY(server.waitForReadyRead(30'000));
        const QString url = QString::fromUtf8(server.readLine()).trimmed();
        QVERIFY2(url.startsWith("http://127.0.0.1:"_L1), qPrintable(url));

        const QTemporaryDir other;
        const auto onOther = [&](const QStringList &arguments) {
            return run(arguments + QStringList{u"--store"_s, other.path(), u"--registry"_s, url, u"--json"_s});
        };
        const Run audit = onOther({u"audit"_s});
        QVERIFY2(audit.exit == 0, QByteArray(audit.out + audit.err).constData());
        const QJsonObject inProcess = client({u"sync"_s, u"--json"_s}).json();
        QCOMPARE(audit.json()["checkpoint"_L1]["logRoot"_L1], inProcess["checkpoint"_L1]["logRoot"_L1]);
        QCOMPARE(audit.json()["registry"_L1]["pinned"_L1], inProcess["registry"_L1]["pinned"_L1]);

        server.terminate();
        QVERIFY(server.waitForFinished(30'000));
        QCOMPARE(server.exitCode(), 0);

        // Nobody answers any more: that accuses nobody, and what was seen stays readable.
        const Run silent = onOther({u"sync"_s, u"--timeout"_s, u"20"_s});
        QCOMPARE(silent.exit, 3);
        QCOMPARE(silent.json()["outcome"_L1].toString(), u"could-not-check"_s);
        QCOMPARE(onOther({u"packages"_s, u"--offline"_s}).exit, 0);
    }
};

QTEST_GUILESS_MAIN(KennelctlTest)
#include "kennelctltest.moc"
