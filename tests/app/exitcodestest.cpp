// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// The outcomes of contract.md as scripts see them: exit code, one JSON object and the finding that says why, from a
// registry that is honest, false, silent or not there.
#include "servedworld.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    void interrupted();
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
    row("nothing indexed", "search alpha", honest, 3, "could-not-check", "");
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
    row("nothing kept of that length", "verify-checkpoint 77", honest, 3, "not-checked", "");
    row(
        "asked offline", "verify-checkpoint --offline", [](ServedWorld &site) { site.json({u"sync"_s}); }, 3,
        "could-not-check", "job.offline");
    row("no JSON", "sync", checkpoint([](FakeAnswer &answer) { answer = json("{"); }), 4, "rejected-input",
        "json.syntax");
    row("no https", "sync --registry http://registry.example/", honest, 4, "rejected-input", "registry.url");
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
