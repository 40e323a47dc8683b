// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The outcomes of contract.md as scripts see them: exit code, one JSON object and the finding that says why, from a
// registry that is honest, false, silent or not there.
#include "servedworld.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

using Prepare = std::function<void(ServedWorld &)>;

/// Spoils the answers on one path.
Prepare onPath(const QByteArray &path, const std::function<void(FakeAnswer &)> &change)
{
    return [=](ServedWorld &site) {
        site.spoil = [=](const FakeRequest &request, FakeAnswer &answer) {
            if (request.path.endsWith(path))
                change(answer);
        };
    };
}

Prepare checkpoint(const std::function<void(FakeAnswer &)> &change)
{
    return onPath("/v1/fetch/checkpoint", change);
}

constexpr std::uint64_t threeDays = 3 * 24 * 3600;

} // namespace

Q_DECLARE_METATYPE(Prepare)

class ExitCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomes_data();
    void outcomes();
    void noSuchThing_data();
    void noSuchThing();
    void usageHasAFinding();
    void optionsThatMeanNothing_data();
    void optionsThatMeanNothing();
    void everyCommandAnswersInJson_data();
    void everyCommandAnswersInJson();
    void interrupted();
    void interruptedLater();
    void offlineAsksNobody();
    void controlCharactersAreVisible();
};

void ExitCodesTest::outcomes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *arguments, const Prepare &prepare, int exit, const char *outcome,
                        const char *code) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ') << prepare << exit
                            << QString::fromLatin1(outcome) << QString::fromLatin1(code);
    };
    const Prepare honest = [](ServedWorld &) {};
    const auto status = [](int number) {
        return checkpoint([number](FakeAnswer &answer) { answer = json("{}", number).with("Retry-After", "3600"); });
    };

    row("honest", "sync", honest, 0, "verified", "operator.pinned");
    row(
        "old checkpoint", "sync", [](ServedWorld &site) { site.world().time -= threeDays; }, 0, "stale",
        "checkpoint.stale");
    row(
        "another key signs the checkpoint", "sync",
        [](ServedWorld &site) { site.world().checkpointKey = World::key("stranger"); }, 1, "failed",
        "checkpoint.unknown-key");
    row(
        "another content", "download test:alpha -o FILE",
        [](ServedWorld &site) {
            for (auto &[digest, content] : site.world().contents)
                content += "!";
        },
        1, "failed", "content.digest");
    const Prepare falsified = [](ServedWorld &site) {
        site.json({u"audit"_s, u"--content"_s});
        for (auto &[digest, content] : site.world().contents)
            content += "!";
    };
    row("another content behind a full cache", "audit --content", falsified, 1, "failed", "content.digest");
    row("an audit of contents", "audit --content", honest, 0, "verified", "operator.pinned");
    row(
        "contents offline", "audit --content --offline", [](ServedWorld &site) { site.json({u"sync"_s}); }, 2, "usage",
        "");
    row(
        "an audit of what is not here", "audit --offline", [](ServedWorld &site) { site.json({u"sync"_s}); }, 3,
        "could-not-check", "job.offline");
    row(
        "an audit of what is here", "audit --offline", [](ServedWorld &site) { site.json({u"audit"_s}); }, 0,
        "verified", "");
    row("an unknown label", "sync --registry nowhere", honest, 5, "not-found", "registry.unknown");
    row("no key", "trust URL --operator abcd", honest, 2, "usage", "");
    row("half a key", "trust URL --operator sha256:abcd", honest, 2, "usage", "");
    row("half a key and offline", "trust URL --operator sha256:abcd --offline", honest, 2, "usage", "");
    row("another key", "trust URL --operator KEY", honest, 1, "failed", "operator.not-wanted");
    row("a content that is too large", "audit --content --max-size 3", honest, 4, "rejected-input", "http.too-large");
    row("nothing indexed", "search alpha", [](ServedWorld &site) { site.json({u"sync"_s}); }, 3, "could-not-check", "");
    row("an unknown capability", "search cap:fly", honest, 2, "usage", "");
    row("a slip", "search export:x", honest, 2, "usage", "");
    row("no URL", "sync --registry kennel:demo", honest, 2, "usage", "");
    row("no version", "download test:alpha@one -o FILE", honest, 2, "usage", "");
    row("unavailable", "sync", status(503), 3, "could-not-check", "http.status");
    row("silent", "sync --timeout 0.3", checkpoint([](FakeAnswer &answer) { answer = silence(); }), 3,
        "could-not-check", "http.timeout");
    const Prepare silentLookUp = [](ServedWorld &site) {
        site.json({u"audit"_s});
        site.spoil = [](const FakeRequest &request, FakeAnswer &answer) {
            if (request.path.contains(".well-known"))
                answer = silence();
        };
    };
    row("silent from the beginning", "show test:alpha --timeout 0.3", silentLookUp, 3, "could-not-check",
        "http.timeout");
    row(
        "asked offline", "verify-checkpoint --offline", [](ServedWorld &site) { site.json({u"sync"_s}); }, 3,
        "could-not-check", "job.offline");
    row("no JSON", "sync", checkpoint([](FakeAnswer &answer) { answer = json("{"); }), 4, "rejected-input",
        "json.syntax");
    for (const auto *address : {"http://registry.example/", "ftp://registry.example/", "http://localhost.:1/",
                                "https://user:word@registry.example/", "http://127.0.0.1:99999/"}) {
        const QByteArray typed = QByteArray("trust ") + address;
        row(typed.constData(), typed.constData(), honest, 2, "usage", "");
    }
    row("no file to write to", "download test:alpha -o -", honest, 2, "usage", "");
    row("no such log", "log test:nothing", honest, 5, "not-found", "log.not-found");
    row("no such version", "download test:alpha@9.9.9 -o FILE", honest, 5, "not-found", "log.no-release");
    row("unknown and offline", "sync --offline --registry registry.example", honest, 5, "not-found",
        "registry.unknown");
}

void ExitCodesTest::outcomes()
{
    QFETCH(QStringList, arguments);
    QFETCH(Prepare, prepare);
    ServedWorld site;
    prepare(site);
    arguments.replaceInStrings(u"FILE"_s, site.file());
    arguments.replaceInStrings(u"URL"_s, site.url());
    arguments.replaceInStrings(u"KEY"_s, u"sha256:"_s + QString(64, u'a'));
    const bool isNamed = arguments.contains(u"--registry"_s) || arguments.contains(site.url());
    const auto ended = isNamed ? site.run(arguments + QStringList{u"--json"_s}) : site.json(arguments);
    const auto said = QByteArray(ended.out + ended.err);
    QVERIFY2(QJsonDocument::fromJson(ended.out).isObject(), said.constData());
    for (const auto *member : {"outcome", "findings", "registry", "checkpoint"})
        QVERIFY2(ended.json().contains(QLatin1StringView(member)), member);
    QTEST(ended.json()["outcome"_L1].toString(), "outcome");
    QTEST(ended.exit, "exit");
    QFETCH(const QString, code);
    QVERIFY2(code.isEmpty() || ended.codes().contains(code), said.constData());
    if (ended.exit != 0)
        QVERIFY(!QFile::exists(site.file()));
    // Without JSON the same, in words.
    if (ended.exit != 0) {
        arguments.append(isNamed ? QStringList() : QStringList{u"--registry"_s, site.url()});
        const auto words = site.run(arguments);
        QCOMPARE(words.exit, ended.exit);
        QVERIFY(!words.err.isEmpty());
    }
}

void ExitCodesTest::noSuchThing_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("code"); // of the finding; empty of files, whose answers are not those of a registry
    const auto row = [](const char *arguments, const char *code) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(code);
    };
    row("log test:nothing", "log.not-found");
    row("show test:nothing", "log.not-found");
    row("record test:nothing", "log.not-found");
    row("record test:alpha 99", "log.no-record");
    row("prove test:alpha 99", "log.no-record");
    row("prove operator 99", "log.no-record");
    row("download test:nothing -o FILE", "log.not-found");
    row("download test:alpha@9.9.9 -o FILE", "log.no-release");
    row("inspect test:alpha@9.9.9", "");
    row("inspect nowhere.wasm", "");
    row("diff test:alpha test:nothing", "log.not-found");
    row("diff test:alpha nowhere.wasm", "file.not-found");
    row("verify-checkpoint 77", "checkpoint.not-kept");
    row("evidence 1", "evidence.no-entry");
    row("forget --host nowhere.example", "registry.no-permission");
    row("forget --hint nowhere=nowhere.example", "registry.no-permission");
    row("forget nowhere", "registry.unknown");
    row("trust nowhere", "registry.unknown");
    for (const auto *command : {"sync", "audit", "packages", "operator", "checkpoints", "index", "registries",
                                "evidence", "log test:alpha", "search alpha"}) {
        row(qPrintable(QString::fromLatin1(command) + u" --registry nowhere"_s), "registry.unknown");
    }
    row("verify-evidence nowhere", "evidence.unreadable");
    row("import nowhere.json --data nowhere", "import.unreadable");
    row("serve --data nowhere", "serve.registry");
}

/// What there is no such thing of ends alike, whatever it is: 5, and a finding that says so.
void ExitCodesTest::noSuchThing()
{
    QFETCH(QString, arguments);
    QFETCH(QString, code);
    ServedWorld site;
    QVERIFY(site.json({u"sync"_s}).exit == 0);
    auto list = arguments.split(u' ');
    list.replaceInStrings(u"FILE"_s, site.file());
    list.append(u"--json"_s);
    const QString command = list.constFirst();
    const bool isPlain = command == "serve"_L1 || command == "import"_L1 || command == "verify-evidence"_L1;
    const bool isNamed = list.contains(u"--registry"_s) || list.contains(u"nowhere"_s);
    if (!isPlain && !isNamed)
        list.append({u"--registry"_s, site.url()});
    const auto ended = isPlain ? site.runAlone(list) : site.run(list);
    QVERIFY2(ended.exit == 5, ended.told().constData());
    QCOMPARE(ended.json()["outcome"_L1].toString(), u"not-found"_s);
    if (code.isEmpty())
        QVERIFY2(!ended.json()["error"_L1].toString().isEmpty(), ended.told().constData());
    else
        QVERIFY2(ended.codes().contains(code), ended.told().constData());
}

/// Whoever reads only the JSON learns what is wrong with the line, and where.
void ExitCodesTest::usageHasAFinding()
{
    ServedWorld site;
    const auto query = site.json({u"search"_s, u"alpha size:<abc"_s});
    QCOMPARE(query.exit, 2);
    QCOMPARE(query.codes(), QStringList{u"search.query"_s});
    const auto finding = query.json()["findings"_L1][0];
    QCOMPARE(finding["details"_L1]["offset"_L1].toInt(), 6);
    QCOMPARE(finding["details"_L1]["length"_L1].toInt(), 9);
    QCOMPARE(finding["text"_L1].toString(), u"size:<abc is no size: size:<1MB."_s);
    for (const auto &line : {QStringList{u"log"_s, u"Not A Name"_s}, QStringList{u"log"_s},
                             QStringList{u"sync"_s, u"--fast"_s}, QStringList{u"sync"_s, u"--timeout"_s, u"0"_s}}) {
        const auto ended = site.json(line);
        QCOMPARE(ended.exit, 2);
        QCOMPARE(ended.codes(), QStringList{u"usage.command-line"_s});
        QVERIFY(!ended.json()["findings"_L1][0]["text"_L1].toString().isEmpty());
    }
}

void ExitCodesTest::optionsThatMeanNothing_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *arguments, const char *says) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(says);
    };
    for (const auto *command : {"registries", "forget", "search x", "evidence"}) {
        for (const auto *option : {"--ca-file", "--token-file", "--allow-host", "--max-size"}) {
            row(qPrintable(u"%1 %2 1"_s.arg(QLatin1StringView(command), QLatin1StringView(option))),
                qPrintable(u"has no use for %1."_s.arg(QLatin1StringView(option))));
        }
    }
    for (const auto *command : {"serve --demo", "import x --data y", "verify-evidence x"}) {
        for (const auto *option : {"--registry", "--store", "--timeout"}) {
            row(qPrintable(u"%1 %2 1"_s.arg(QLatin1StringView(command), QLatin1StringView(option))),
                qPrintable(u"has no use for %1."_s.arg(QLatin1StringView(option))));
        }
    }
    row("trust demo --registry demo", "has no use for --registry.");
    row("forget demo --registry demo", "not both");
    row("search x --all-registries --registry demo", "exclude each other");
}

void ExitCodesTest::optionsThatMeanNothing()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    ServedWorld site;
    const auto ended = site.runAlone(arguments.split(u' '));
    QCOMPARE(ended.exit, 2);
    QVERIFY2(ended.err.contains(says.toUtf8()), ended.told().constData());
    QVERIFY(ended.out.isEmpty());
}

void ExitCodesTest::everyCommandAnswersInJson_data()
{
    QTest::addColumn<QString>("command");
    const ServedWorld site;
    QProcess help;
    help.start(QStringLiteral(KENNELCTL), {u"help"_s});
    QVERIFY(help.waitForFinished());
    for (const auto &line : help.readAllStandardOutput().split('\n')) {
        if (line.startsWith("  "))
            QTest::newRow(line.trimmed().split(' ').constFirst().constData())
                << QString::fromUtf8(line.trimmed().split(' ').constFirst());
    }
}

/// A script can give --json and --quiet to whatever command.
void ExitCodesTest::everyCommandAnswersInJson()
{
    QFETCH(QString, command);
    ServedWorld site;
    const auto help = site.runAlone({command, u"--help"_s});
    QCOMPARE(help.exit, 0);
    for (const auto *said : {"Usage: kennelctl ", "Example: kennelctl ", "--json", "--quiet", "Exit codes: 0 "})
        QVERIFY2(help.out.contains(said), help.out.constData());
    const auto ended = site.runAlone({command, u"--json"_s, u"--quiet"_s, u"--no-such-option"_s});
    QCOMPARE(ended.exit, 2);
    QCOMPARE(ended.json()["outcome"_L1].toString(), u"usage"_s);
}

void ExitCodesTest::interrupted()
{
    ServedWorld site;
    site.spoil = [](const FakeRequest &request, FakeAnswer &answer) {
        if (request.path.endsWith("/v1/ledger"))
            answer = silence();
    };
    site.onRequest = [](const FakeRequest &request, qint64 process) {
        if (request.path.endsWith("/v1/ledger"))
            ::kill(static_cast<pid_t>(process), SIGINT);
    };
    const auto ended = site.json({u"sync"_s});
    QCOMPARE(ended.exit, 130);
    QVERIFY(ended.codes().contains(u"job.cancelled"_s));
    QVERIFY(ended.json()["checkpoint"_L1].isNull());
    site.spoil = {};
    site.onRequest = {};
    // Nothing is half accepted: the next one begins where nothing was.
    QVERIFY(site.json({u"sync"_s}).codes().contains(u"operator.pinned"_s));
}

/// What was there before an interruption is there after it.
void ExitCodesTest::interruptedLater()
{
    ServedWorld site;
    QCOMPARE(site.json({u"sync"_s}).exit, 0);
    const auto interruptAt = [&site](const QByteArray &part) {
        site.spoil = [part](const FakeRequest &request, FakeAnswer &answer) {
            if (request.path.contains(part))
                answer = silence();
        };
        site.onRequest = [part](const FakeRequest &request, qint64 process) {
            if (request.path.contains(part))
                ::kill(static_cast<pid_t>(process), SIGINT);
        };
    };
    const auto length = [](const ClientRun &run) { return run.json()["checkpoint"_L1]["logLength"_L1].toInt(); };
    const auto before = site.json({u"packages"_s, u"--offline"_s});
    const int known = length(before);
    QVERIFY(known > 0);
    site.world().publish("test:alpha", "9.0.0", site.alice);
    site.world().cut();
    interruptAt("/v1/ledger");
    auto ended = site.json({u"sync"_s});
    QCOMPARE(ended.exit, 130);
    QCOMPARE(length(ended), known); // what the answer stands on
    const auto after = site.json({u"packages"_s, u"--offline"_s});
    QCOMPARE(after.exit, 0);
    QCOMPARE(after.json()["packages"_L1], before.json()["packages"_L1]);
    QCOMPARE(length(after), known);

    // Contents that were read stay read.
    site.spoil = {};
    site.onRequest = {};
    QCOMPARE(site.json({u"audit"_s}).exit, 0);
    int contents = 0;
    site.onRequest = [&contents](const FakeRequest &request, qint64 process) {
        if (request.path.contains("/v1/content/") && ++contents == 2)
            ::kill(static_cast<pid_t>(process), SIGINT);
    };
    site.spoil = [&contents](const FakeRequest &request, FakeAnswer &answer) {
        if (request.path.contains("/v1/content/") && contents == 2)
            answer = silence();
    };
    ended = site.json({u"index"_s});
    QCOMPARE(ended.exit, 130);
    const auto read = [](const ClientRun &run) { return run.json()["index"_L1]["unreadable"_L1].toInt(); };
    QCOMPARE(read(ended), 1);
    site.spoil = {};
    site.onRequest = {};
    const auto rest = site.json({u"index"_s});
    QCOMPARE(read(rest), 4);
    QVERIFY(rest.json()["fetchedBytes"_L1].toInt() > 0);
    // Not fetched again: the first one of all.
    QCOMPARE(std::ranges::count_if(site.server.requests(),
                                   [](const FakeRequest &one) { return one.path.contains("/v1/content/"); }),
             5);
}

void ExitCodesTest::offlineAsksNobody()
{
    ServedWorld site;
    QCOMPARE(site.json({u"log"_s, u"test:alpha"_s}).exit, 0);
    const auto asked = site.server.requests().size();
    for (const auto &arguments : {QStringList{u"sync"_s}, QStringList{u"packages"_s},
                                  QStringList{u"log"_s, u"test:alpha"_s}, QStringList{u"operator"_s}}) {
        const auto ended = site.json(arguments + QStringList{u"--offline"_s});
        QVERIFY2(ended.exit == 0, QByteArray(ended.out + ended.err).constData());
    }
    site.run({u"trust"_s, site.url(), u"--offline"_s});
    site.json({u"verify-checkpoint"_s, u"--offline"_s});
    QCOMPARE(site.server.requests().size(), asked);
}

void ExitCodesTest::controlCharactersAreVisible()
{
    ServedWorld site;
    site.spoil = [](const FakeRequest &request, FakeAnswer &answer) {
        if (!request.path.endsWith("/v1/fetch/logs"))
            return;
        auto body = QJsonDocument::fromJson(answer.body).object();
        body[u"warnings"] = QJsonArray{QJsonObject{{u"message"_s, u"calm \u001b[2J\u202e down"_s}}};
        answer.body = QJsonDocument(body).toJson();
    };
    const auto ended = site.words({u"sync"_s});
    QCOMPARE(ended.exit, 0);
    QVERIFY(ended.err.contains("calm \u241b[2J\u27e8U+202E\u27e9 down"));
    const auto said = QByteArray(ended.out + ended.err);
    QVERIFY(!said.contains('\x1b') && !said.contains("\u202e"));
}

QTEST_GUILESS_MAIN(ExitCodesTest)
#include "exitcodestest.moc"
