// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// What single commands of kennelctl say and keep, against a registry that a test writes.
#include "servedworld.h"
#include "store/settingtable.h"
#include "store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

QString text(const std::string &string)
{
    return QString::fromStdString(string);
}

/// A package of the namespace "test" whose log id begins with a letter: such an id is a package name, too.
std::string nameWithLetterId()
{
    for (int i = 0;; ++i) {
        auto name = "test:p" + std::to_string(i);
        if (PackageName::parse(packageLogId(name).text()))
            return name;
    }
}

/// The other registry that a test is led to.
World farWorld(const std::string &package, std::uint64_t time)
{
    World far("far operator");
    far.time = time;
    far.publish(package, "1.0.0", World::key("bob"));
    far.cut();
    return far;
}

} // namespace

class ClientCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logIds();
    void yanked();
    void allYanked();
    void downloadsWhatIsKept();
    void replacesNoFileUnasked();
    void unreadContentsAreNamed();
    void importsAreFollowed();
    void hintsAreRemembered();
    void wargSaysWhereNamespacesAre();
    void allowedHosts();
    void trustSaysThePin();
    void asksOnce();
    void contentsAreCounted();
    void comparisonsAreCountedAlike();
    void whatWasProvenIsSaid();
    void slipsAreNotKept();
    void forgetsOneOnly();
    void oneRecord();
    void signedBytes();
    void asOfARecord();
    void proofOfARecord();
    void proofOfflineAsksNobody();
    void numbersOfRecords_data();
    void numbersOfRecords();
    void keptEvidence();
    void knownRegistries();
    void requestsAreListed();
    void theRegistryIsNamed();
    void whoMayPassOn();
    void nobodyThere();
    void silenceIsNoVerdict();
    void silenceAccusesNobody_data();
    void silenceAccusesNobody();
};

void ClientCommandsTest::logIds()
{
    ServedWorld site;
    const auto name = nameWithLetterId();
    site.world().publish(name, "1.0.0", site.alice);
    site.world().cut();
    const auto id = text(packageLogId(name).text());
    for (const auto *command : {"log", "show"}) {
        const auto ended = site.json({QString::fromLatin1(command), id});
        QVERIFY2(ended.exit == 0, ended.told().constData());
        QCOMPARE(ended.json()["name"_L1].toString(), text(name));
    }
    const auto newest = site.json({u"download"_s, id, u"-o"_s, site.file()});
    QVERIFY2(newest.exit == 0, newest.out.constData());
    QCOMPARE(newest.json()["name"_L1].toString(), text(name));
    QVERIFY(QFile::exists(site.file()));
    QCOMPARE(site.json({u"download"_s, id + u"@1.0.0"_s, u"-o"_s, site.file(), u"--force"_s}).exit, 0);
    // The operator's log releases nothing.
    const auto none = site.json({u"download"_s, text(operatorLogId().text()), u"-o"_s, site.file(), u"--force"_s});
    QCOMPARE(none.exit, 5);
    QCOMPARE(none.codes(), QStringList{u"log.no-release"_s});
}

void ClientCommandsTest::yanked()
{
    ServedWorld site;
    site.world().append("test:alpha", {YankEntry{Version::parse("1.0.0").value()}}, site.alice);
    site.world().cut();
    const auto ended = site.json({u"download"_s, u"test:alpha@1.0.0"_s, u"-o"_s, site.file()});
    QCOMPARE(ended.exit, 0);
    QVERIFY(ended.codes().contains(u"content.yanked"_s));
    QCOMPARE(ended.json()["yanked"_L1].toBool(), true);
    QCOMPARE(ended.json()["file"_L1].toString(), site.file());
    const auto words = site.words({u"download"_s, u"test:alpha@1.0.0"_s, u"-o"_s, site.file(), u"--force"_s});
    QVERIFY(words.out.contains("yanked"));
    QVERIFY(words.err.contains("is yanked"));
    const auto newest = site.json({u"download"_s, u"test:alpha"_s, u"-o"_s, site.file(), u"--force"_s});
    QVERIFY(!newest.codes().contains(u"content.yanked"_s));
}

void ClientCommandsTest::allYanked()
{
    ServedWorld site;
    site.world().append("test:beta", {YankEntry{Version::parse("0.1.0").value()}}, site.alice);
    site.world().cut();
    const auto ended = site.words({u"download"_s, u"test:beta"_s, u"-o"_s, site.file()});
    QCOMPARE(ended.exit, 5);
    QVERIFY2(ended.err.contains("Every version of “test:beta” is yanked (1)"), ended.err.constData());
    QCOMPARE(site.json({u"audit"_s}).exit, 0);
    const auto listed = site.words({u"packages"_s});
    QVERIFY2(listed.out.contains(" 0.1.0 (yanked)\n"), listed.told().constData());
    QVERIFY(!QFile::exists(site.file()));
}

void ClientCommandsTest::downloadsWhatIsKept()
{
    ServedWorld site;
    QCOMPARE(site.json({u"download"_s, u"test:alpha"_s, u"-o"_s, site.file()}).exit, 0);
    QVERIFY(QFile::remove(site.file()));
    site.spoil = [](const FakeRequest &, FakeAnswer &answer) { answer = json("{}", 501); };
    // The registry does not answer, so nobody knows what is new: that is said, and so is the file.
    const auto ended = site.json({u"download"_s, u"test:alpha"_s, u"-o"_s, site.file()});
    QCOMPARE(ended.exit, 3);
    QVERIFY(QFile::exists(site.file()));
    QCOMPARE(ended.json()["file"_L1].toString(), site.file());
    QVERIFY(ended.json()["fromCache"_L1].toBool());
    const auto words = site.words({u"download"_s, u"test:alpha"_s, u"-o"_s, site.file(), u"--force"_s});
    QCOMPARE(words.exit, 3);
    QVERIFY2(words.out.contains("on this computer already"), words.told().constData());
    // What is known and was never fetched, is said to be that.
    site.spoil = {};
    QCOMPARE(site.json({u"audit"_s}).exit, 0);
    QVERIFY(QFile::remove(site.file()));
    site.spoil = [](const FakeRequest &, FakeAnswer &answer) { answer = json("{}", 501); };
    for (const auto &how : {QStringList(), QStringList{u"--offline"_s}}) {
        const auto missing = site.words(QStringList{u"download"_s, u"test:beta"_s, u"-o"_s, site.file()} + how);
        QCOMPARE(missing.exit, 3);
        QVERIFY2(missing.err.contains("is not on this computer"), missing.told().constData());
        QVERIFY2(missing.err.contains(how.isEmpty() ? "the registry cannot be reached" : "nobody was asked"),
                 missing.told().constData());
        QVERIFY(!QFile::exists(site.file()));
    }
}

void ClientCommandsTest::replacesNoFileUnasked()
{
    ServedWorld site;
    const auto content = [&site] {
        QFile file(site.file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QFile mine(site.file());
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    const QStringList download{u"download"_s, u"test:alpha"_s, u"-o"_s};
    const auto refused = site.words(download + QStringList{site.file()});
    QCOMPARE(refused.exit, 2);
    QVERIFY2(refused.err.contains("is there already; with --force it is replaced"), refused.err.constData());
    QCOMPARE(content(), "mine");
    QVERIFY(site.server.requests().isEmpty());
    // What is no file is never replaced: of root that could be a device.
    QCOMPARE(site.json(download + QStringList{site.folder.path(), u"--force"_s}).exit, 2);
    QCOMPARE(site.json(download + QStringList{site.file(), u"--force"_s}).exit, 0);
    QVERIFY(!content().isEmpty() && content() != "mine");
}

/// Each release that was not read, or not to its end, and why.
void ClientCommandsTest::unreadContentsAreNamed()
{
    ServedWorld site;
    // False bytes are said to be those of their release: a command may be about two.
    const auto honest = site.world().contents;
    for (auto &[digest, content] : site.world().contents)
        content += "!";
    const auto compared = site.words({u"diff"_s, u"test:alpha@1.0.0"_s, u"test:alpha@1.1.0"_s});
    QCOMPARE(compared.exit, 1);
    QVERIFY2(compared.err.contains("The content of test:alpha 1.0.0 is not what was released"),
             compared.told().constData());
    site.world().contents = honest;
    site.spoil = [](const FakeRequest &request, FakeAnswer &answer) {
        if (request.path.contains("/content/"))
            answer = json("{}", 501);
    };
    const auto names = {"test:alpha 1.0.0", "test:alpha 1.1.0", "test:beta 0.1.0"};
    const auto unreachable = site.words({u"index"_s});
    QCOMPARE(unreachable.exit, 3);
    for (const auto *name : names)
        QVERIFY2(unreachable.err.contains(name), unreachable.told().constData());
    // They are no components: what is known of them is their size.
    site.spoil = {};
    const auto damaged = site.json({u"index"_s});
    QCOMPARE(damaged.exit, 3); // nothing can be found by what it holds
    QCOMPARE(damaged.codes().count(u"content.damaged"_s), 3);
    QCOMPARE(damaged.json()["index"_L1]["unreadable"_L1].toInt(), 3);
    const auto later = site.words({u"index"_s});
    for (const auto *name : names)
        QVERIFY2(later.err.contains(name), later.told().constData());
}

void ClientCommandsTest::importsAreFollowed()
{
    ServedWorld site;
    site.world().appendOperator({ImportNamespaceEntry{"far", "far.example"}}, site.world().operatorKey);
    site.world().cut();
    const auto far = farWorld("far:thing", site.world().time);
    // Content is asked for without the header: one host has all of it.
    site.world().contents.insert(far.contents.begin(), far.contents.end());
    site.worlds.emplace("far.example", far);
    const auto isFar = [&](const QStringList &arguments) {
        const auto ended = site.json(arguments);
        const QJsonValue registry = ended.json()["registry"_L1];
        return ended.exit == 0 && registry["wargRegistry"_L1].toString() == "far.example"_L1 &&
               registry["operator"_L1].toString() ==
                   text(std::string(site.worlds["far.example"].operatorKey->publicKey().id().text()));
    };
    QVERIFY(isFar({u"log"_s, u"far:thing"_s}));
    QVERIFY(isFar({u"show"_s, u"far:thing"_s}));
    QVERIFY(isFar({u"download"_s, u"far:thing"_s, u"-o"_s, site.file()}));
    QVERIFY(isFar({u"log"_s, u"far:thing"_s, u"--offline"_s}));

    // Who looks for it in the registry that imports it is told where it is.
    QCOMPARE(site.json({u"index"_s}).codes().count(u"search.imported"_s), 0);
    const auto elsewhere = site.json({u"search"_s, u"ns:far"_s});
    QCOMPARE(elsewhere.json()["total"_L1].toInt(-1), 0);
    QVERIFY2(elsewhere.codes() == QStringList{u"search.imported"_s}, elsewhere.told().constData());
    QVERIFY2(site.words({u"search"_s, u"ns:far"_s}).err.contains("“far” is read from far.example"),
             elsewhere.told().constData());
    for (const auto &query : {u"ns:test"_s, u"-ns:far"_s, u"ns:nowhere"_s})
        QVERIFY2(!site.json({u"search"_s, query}).codes().contains(u"search.imported"_s), qPrintable(query));

    // What stands against the registry that imports it is said wherever something of it is found.
    const auto ofFar = [&site](const QStringList &arguments) {
        return site.run(arguments + QStringList{u"--registry"_s, u"far.example"_s, u"--json"_s});
    };
    QCOMPARE(ofFar({u"index"_s}).codes().count(u"content.damaged"_s), 1); // no component, and found by its name
    QCOMPARE(ofFar({u"search"_s, u"thing"_s}).codes().count(u"federation.parent"_s), 0);
    site.world().publish("test:first", "1.0.0", site.alice);
    site.world().cut();
    QCOMPARE(site.json({u"sync"_s}).exit, 0);
    site.world().rollBack(site.world().length() - 1);
    site.world().publish("test:other", "1.0.0", site.alice);
    site.world().cut();
    QCOMPARE(site.json({u"sync"_s}).exit, 1);
    const auto found = ofFar({u"search"_s, u"thing"_s});
    QCOMPARE(found.exit, 1);
    QCOMPARE(found.codes().count(u"federation.parent"_s), 1);
    QCOMPARE(found.json()["total"_L1].toInt(), 1);
}

void ClientCommandsTest::hintsAreRemembered()
{
    ServedWorld site;
    site.worlds.emplace("hinted.example", farWorld("hint:thing", site.world().time));
    site.spoil = [](const FakeRequest &request, FakeAnswer &answer) {
        if (answer.status == 404 && !request.headers.contains("Warg-Registry"))
            answer = answer.with("Warg-Registry-Hint", "hint=hinted.example");
    };
    const QStringList read{u"log"_s, u"hint:thing"_s};
    const auto refused = site.json(read);
    QCOMPARE(refused.exit, 3);
    QVERIFY(refused.codes().contains(u"federation.consent"_s));
    const auto followed = site.json(read + QStringList{u"--accept-hints"_s});
    QVERIFY2(followed.exit == 0, followed.told().constData());
    QCOMPARE(site.json(read).exit, 0);
    QCOMPARE(site.json(read + QStringList{u"--offline"_s}).exit, 0);

    const auto hints = site.json({u"forget"_s}).json()["hints"_L1].toArray();
    QCOMPARE(hints.size(), 1);
    QCOMPARE(hints[0]["namespace"_L1].toString(), u"hint"_s);
    QCOMPARE(hints[0]["domain"_L1].toString(), u"hinted.example"_s);
    QCOMPARE(hints[0]["followed"_L1].toBool(), true);
    QCOMPARE(site.json({u"forget"_s, u"--hint"_s, u"hint=other.example"_s}).exit, 5);
    QCOMPARE(site.json({u"forget"_s, u"--hint"_s, u"hint=hinted.example"_s}).exit, 0);
    QVERIFY(site.json(read).codes().contains(u"federation.consent"_s));
}

/// What the user told warg is a hint like any other: of namespaces that the registry does not have, after consent.
void ClientCommandsTest::wargSaysWhereNamespacesAre()
{
    ServedWorld site;
    site.worlds.emplace("far.example", farWorld("mapped:thing", site.world().time));
    const auto put = [&site](const QString &name, const QByteArray &text) {
        QDir().mkpath(QFileInfo(site.folder.filePath(name)).path());
        QFile file(site.folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    const QByteArray config = R"({"homeUrl": "https://home.example", "namespaceMapPath": "spaces"})";
    const QByteArray spaces = R"({"mapped": "far.example", "test": "far.example", "odd": 7})";
    QVERIFY(put(u"config/warg/config.json"_s, config));
    QVERIFY(put(u"config/warg/spaces"_s, spaces));

    const QJsonObject warg = site.run({u"registries"_s, u"--json"_s}).json()["warg"_L1].toObject();
    QCOMPARE(warg["homeUrl"_L1].toString(), u"https://home.example"_s);
    QCOMPARE(warg["namespaces"_L1].toObject().keys(), (QStringList{u"mapped"_s, u"test"_s}));
    QVERIFY(site.run({u"registries"_s}).out.contains("kennelctl sync --registry https://home.example"));

    const QStringList read{u"log"_s, u"mapped:thing"_s};
    const auto refused = site.json(read);
    QCOMPARE(refused.exit, 3);
    QVERIFY(refused.codes().contains(u"federation.consent"_s));
    QVERIFY(refused.out.contains("config/warg/spaces"));
    QCOMPARE(site.json(read + QStringList{u"--accept-hints"_s}).exit, 0);
    QCOMPARE(site.json(read).exit, 0);
    QCOMPARE(site.json(read + QStringList{u"--offline"_s}).exit, 0);
    // What the registry has itself is read there.
    QCOMPARE(site.json({u"log"_s, u"test:alpha"_s}).exit, 0);
    // What is nowhere is denied, and no loop.
    const auto absent = site.json({u"log"_s, u"mapped:nothing"_s});
    QCOMPARE(absent.exit, 5);
    QCOMPARE(absent.codes(), QStringList{u"log.not-found"_s});
}

void ClientCommandsTest::allowedHosts()
{
    ServedWorld site;
    QCOMPARE(site.json({u"sync"_s}).exit, 0);
    QCOMPARE(site.json({u"forget"_s, u"--host"_s, u"cdn.example"_s}).exit, 5);
    {
        // As the window does when it was asked.
        const auto store = Store::open(site.store()).value();
        store->write([](Database &database) { SettingTable(database).setHostAllowed(u"cdn.example"_s, true); });
    }
    QCOMPARE(site.json({u"forget"_s}).json()["allowedHosts"_L1].toArray(), QJsonArray{u"cdn.example"_s});
    QCOMPARE(site.json({u"forget"_s, site.url(), u"--host"_s, u"cdn.example"_s}).exit, 2);
    QCOMPARE(site.json({u"forget"_s, u"--host"_s, u"CDN.example"_s}).exit, 0);
    QVERIFY(site.json({u"forget"_s}).json()["allowedHosts"_L1].toArray().isEmpty());
}

void ClientCommandsTest::trustSaysThePin()
{
    ServedWorld site;
    const auto pinned = site.run({u"trust"_s, site.url(), u"--json"_s});
    QCOMPARE(pinned.exit, 0);
    QVERIFY(pinned.codes().contains(u"operator.pinned"_s));
    QVERIFY(!pinned.json()["checkpoint"_L1].isNull());
    const auto again = site.run({u"trust"_s, site.url(), u"--json"_s});
    QCOMPARE(again.exit, 0);
    QVERIFY(!again.codes().contains(u"operator.pinned"_s));
}

void ClientCommandsTest::asksOnce()
{
    ServedWorld site;
    const auto ended = site.json({u"verify-checkpoint"_s});
    QCOMPARE(ended.exit, 0);
    QCOMPARE(ended.json()["checkpointVerdict"_L1].toString(), u"verified"_s);
    QVERIFY(!ended.json()["checkpoint"_L1].isNull());
    QCOMPARE(site.server.count("v1/fetch/checkpoint"), 1);
}

void ClientCommandsTest::contentsAreCounted()
{
    ServedWorld site;
    QVERIFY(site.words({u"audit"_s, u"--content"_s}).out.contains("3 of 3 contents hashed and found as released"));
    QVERIFY(!site.words({u"audit"_s}).out.contains("contents"));
    // Of two that are false and one that nobody gives, each is counted as what it is.
    auto &contents = site.world().contents;
    for (auto content = std::next(contents.begin()); content != contents.end(); ++content)
        content->second += "!";
    contents.erase(contents.begin());
    const auto ended = site.json({u"audit"_s, u"--content"_s});
    QVERIFY2(ended.exit == 1, ended.told().constData());
    QCOMPARE(ended.json()["coverage"_L1]["contentsChecked"_L1].toInt(-1), 0);
    QCOMPARE(ended.json()["contentsFailed"_L1].toInt(-1), 2);
    QCOMPARE(ended.json()["contentsMissing"_L1].toInt(-1), 1);
    const auto words = site.words({u"audit"_s, u"--content"_s}).out;
    QVERIFY2(words.contains("Not what was released: 2, each named below"), words.constData());
    QVERIFY(words.contains("Not to be had: 1, each named below"));
}

/// The same numbers in words and for scripts: a checkpoint is not compared with itself.
void ClientCommandsTest::comparisonsAreCountedAlike()
{
    ServedWorld site;
    const auto first = site.json({u"sync"_s}).json()["coverage"_L1];
    QCOMPARE(first["checkpointsKept"_L1].toInt(), 1);
    QCOMPARE(first["checkpointsOther"_L1].toInt(-1), 0);
    QCOMPARE(first["checkpointsCompared"_L1].toInt(-1), 0);
    QVERIFY(site.words({u"sync"_s}).out.contains("There is no other checkpoint to compare with"));
    site.world().publish("test:gamma", "1.0.0", site.alice);
    site.world().cut();
    const auto second = site.json({u"sync"_s}).json()["coverage"_L1];
    QCOMPARE(second["checkpointsOther"_L1].toInt(), 1);
    QCOMPARE(second["checkpointsCompared"_L1].toInt(), 1);
    QVERIFY(site.words({u"sync"_s}).out.contains("Consistent with 1 of 1 other kept checkpoints"));
}

/// What the registry proved, what was worked out here, and what is its word alone cannot be taken for one another.
void ClientCommandsTest::whatWasProvenIsSaid()
{
    ServedWorld site;
    QVERIFY(site.words({u"prove"_s, u"test:alpha"_s}).out.contains("Proven by the registry: record 2 is in the log"));
    const auto older = site.words({u"prove"_s, u"test:alpha"_s, u"1"_s});
    QVERIFY2(older.out.contains("without a proof of the registry: record 1 is in the log"), older.told().constData());
    QVERIFY(site.words({u"show"_s, u"test:alpha"_s}).out.contains("Proven by the registry: its newest record"));
    const auto word = site.words({u"verify-checkpoint"_s});
    QCOMPARE(word.exit, 0);
    QVERIFY(word.out.contains("the registry's word alone"));
    QVERIFY2(!word.err.contains("Verified"), word.told().constData());
}

void ClientCommandsTest::slipsAreNotKept()
{
    ServedWorld site;
    const auto kept = [&] { return site.run({u"forget"_s, u"--json"_s}).json()["registries"_L1].toArray().size(); };
    const auto before = kept();
    site.spoil = [](const FakeRequest &, FakeAnswer &answer) { answer = json("{}", 501); };
    QCOMPARE(site.json({u"sync"_s}).exit, 3);
    QCOMPARE(site.json({u"sync"_s, u"--offline"_s}).exit, 5);
    QCOMPARE(kept(), before);
    site.spoil = {};
    QCOMPARE(site.json({u"sync"_s}).exit, 0);
    QCOMPARE(kept(), before + 1);
}

void ClientCommandsTest::forgetsOneOnly()
{
    ServedWorld site;
    QCOMPARE(site.json({u"sync"_s}).exit, 0);
    const auto ended = site.run({u"forget"_s, site.url(), u"--json"_s});
    QCOMPARE(ended.exit, 0);
    QCOMPARE(ended.json()["registry"_L1]["url"_L1].toString(), site.url());
    QVERIFY(site.json({u"sync"_s}).codes().contains(u"operator.pinned"_s));
}

void ClientCommandsTest::oneRecord()
{
    ServedWorld site;
    const auto ended = site.json({u"record"_s, u"test:alpha"_s, u"1"_s});
    QVERIFY2(ended.exit == 0, ended.told().constData());
    const auto answer = ended.json();
    const auto all = site.json({u"log"_s, u"test:alpha"_s}).json()["records"_L1].toArray();
    for (const auto *member : {"record", "recordId", "registryIndex", "keyId", "signature", "contents", "checks"})
        QCOMPARE(answer[QLatin1StringView(member)], all[0][QLatin1StringView(member)]);
    QCOMPARE(answer["recordOutcome"_L1].toString(), u"verified"_s);
    QVERIFY(answer["protobufText"_L1].toString().contains(u"entries"_s));
    const auto words = site.words({u"record"_s, u"test:alpha"_s, u"1"_s});
    for (const auto &part : {all[0]["recordId"_L1], all[0]["keyId"_L1], all[0]["signature"_L1]})
        QVERIFY2(words.out.contains(part.toString().toUtf8()), words.out.constData());
    QVERIFY(words.out.contains("1.0.0"));
    // The operator's log is one like any other.
    QCOMPARE(site.json({u"record"_s, u"operator"_s, u"1"_s}).json()["recordId"_L1],
             ended.json()["registry"_L1]["pinned"_L1]);
}

void ClientCommandsTest::signedBytes()
{
    ServedWorld site;
    const auto ended = site.words({u"record"_s, u"test:alpha"_s, u"1"_s, u"--bytes"_s, u"--quiet"_s});
    QCOMPARE(ended.exit, 0);
    const auto answer = site.json({u"record"_s, u"test:alpha"_s, u"1"_s}).json();
    QCOMPARE(ended.out.toBase64(), answer["contentBytes"_L1].toString().toLatin1());
    // With the prefix before them they are what was signed.
    QByteArray message = answer["signaturePrefix"_L1].toString().toLatin1() + ended.out;
    const auto signature = Signature::parse(answer["signature"_L1].toString().toStdString());
    QVERIFY(signature.has_value());
    const ByteView bytes(reinterpret_cast<const std::uint8_t *>(message.constData()), std::size_t(message.size()));
    QVERIFY(site.alice->publicKey().verify(bytes, *signature));
    QCOMPARE(site.json({u"record"_s, u"test:alpha"_s, u"1"_s, u"--bytes"_s}).exit, 2);
}

void ClientCommandsTest::asOfARecord()
{
    ServedWorld site;
    site.world().append("test:alpha", {YankEntry{Version::parse("1.0.0").value()}}, site.alice);
    site.world().cut();
    const auto stateAt = [&](const QStringList &record) {
        return site.json(QStringList{u"record"_s, u"test:alpha"_s} + record).json()["state"_L1].toObject();
    };
    QVERIFY(!QJsonDocument(stateAt({u"1"_s})).toJson().contains("1.1.0"));
    QVERIFY(QJsonDocument(stateAt({u"2"_s})).toJson().contains("1.1.0"));
    QVERIFY(stateAt({u"2"_s}) != stateAt({u"3"_s}));
    // Without a number the newest record is meant.
    QCOMPARE(stateAt({}), stateAt({u"3"_s}));
    QCOMPARE(stateAt({}), site.json({u"show"_s, u"test:alpha"_s}).json()["state"_L1].toObject());
}

void ClientCommandsTest::proofOfARecord()
{
    ServedWorld site;
    site.world().append("test:alpha", {YankEntry{Version::parse("1.0.0").value()}}, site.alice);
    site.world().cut();
    const auto older = site.json({u"prove"_s, u"test:alpha"_s, u"1"_s});
    QVERIFY2(older.exit == 0, older.out.constData());
    const QJsonObject checkpoint = older.json()["checkpoint"_L1].toObject();
    QCOMPARE(older.json()["fromRegistry"_L1].toBool(), false);
    QCOMPARE(u"sha256:"_s + older.json()["logProof"_L1]["root"_L1].toString(), checkpoint["logRoot"_L1].toString());
    QVERIFY(older.json()["mapProof"_L1].isNull());
    const auto head = site.json({u"prove"_s, u"test:alpha"_s});
    QCOMPARE(head.exit, 0);
    QCOMPARE(head.json()["fromRegistry"_L1].toBool(), true);
    QCOMPARE(u"sha256:"_s + head.json()["mapProof"_L1]["root"_L1].toString(), checkpoint["mapRoot"_L1].toString());
    // Each step's hash goes into the next one: the last gives the root.
    const auto steps = head.json()["logProof"_L1]["steps"_L1].toArray();
    QVERIFY(!steps.isEmpty());
    QCOMPARE(steps.last()["result"_L1], head.json()["logProof"_L1]["root"_L1]);
    const auto words = site.words({u"prove"_s, u"test:alpha"_s});
    QVERIFY2(words.out.contains("That is the log root that the checkpoint signs."), words.out.constData());
    QVERIFY(words.out.contains("That is the map root that the checkpoint signs."));
    // A lie is told as one.
    site.spoil = [](const FakeRequest &request, FakeAnswer &answer) {
        if (request.path.endsWith("proof/inclusion"))
            answer.body.replace("\"log\":\"", "\"log\":\"AA");
    };
    QCOMPARE(site.json({u"prove"_s, u"test:beta"_s}).exit, 1);
}

void ClientCommandsTest::proofOfflineAsksNobody()
{
    ServedWorld site;
    site.json({u"audit"_s});
    const auto before = site.server.requests().size();
    const auto ended = site.json({u"prove"_s, u"test:alpha"_s, u"--offline"_s});
    QVERIFY2(ended.exit == 0, ended.told().constData());
    QCOMPARE(ended.json()["fromRegistry"_L1].toBool(), false);
    QVERIFY(!ended.json()["mapProof"_L1].isNull());
    QCOMPARE(site.server.requests().size(), before);
    // What the registry proved, of all heads at once, is kept, and `show` and `prove` say the same of it.
    const auto isOfAll = [&site] {
        const QByteArray checkpoint = "checkpoint " + QByteArray::number(site.world().length());
        const auto proved = site.words({u"prove"_s, u"test:alpha"_s, u"--offline"_s});
        const auto shown = site.words({u"show"_s, u"test:alpha"_s, u"--offline"_s});
        return proved.out.contains("own proof of that is kept") && shown.out.contains("Proven by the registry") &&
               proved.out.contains(checkpoint) && shown.out.contains(checkpoint);
    };
    QVERIFY(isOfAll());
    // It is that of the newest checkpoint, also of a log to which nothing came since.
    site.world().publish("test:later", "1.0.0", site.alice);
    site.world().cut();
    QCOMPARE(site.json({u"sync"_s}).exit, 0);
    QVERIFY(isOfAll());
}

void ClientCommandsTest::numbersOfRecords_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("exit");
    QTest::addRow("none before the first") << u"0"_s << 2;
    QTest::addRow("no number") << u"one"_s << 2;
    QTest::addRow("behind the end") << u"99"_s << 5;
    QTest::addRow("too long a number") << u"99999999999999999999999"_s << 2;
}

void ClientCommandsTest::numbersOfRecords()
{
    QFETCH(QString, number);
    QFETCH(int, exit);
    ServedWorld site;
    for (const auto &command : {u"record"_s, u"prove"_s}) {
        const auto ended = site.json({command, u"test:alpha"_s, number});
        QCOMPARE(ended.exit, exit);
        QCOMPARE(ended.codes().contains(u"log.no-record"_s), exit == 5);
    }
}

void ClientCommandsTest::keptEvidence()
{
    ServedWorld site;
    QCOMPARE(site.json({u"sync"_s}).exit, 0);
    QCOMPARE(site.json({u"download"_s, u"test:alpha"_s, u"-o"_s, site.file()}).exit, 0);
    QCOMPARE(site.json({u"log"_s, u"test:beta"_s}).exit, 0);
    const auto none = site.words({u"evidence"_s});
    QCOMPARE(none.exit, 0);
    QVERIFY(none.out.contains("Nothing had to be kept"));
    // Another operator appears under the same address.
    site.worlds.insert_or_assign(QByteArray(), farWorld("test:alpha", site.world().time));
    QCOMPARE(site.json({u"sync"_s}).exit, 1);
    const auto listed = site.json({u"evidence"_s});
    QCOMPARE(listed.exit, 0);
    QCOMPARE(listed.json()["total"_L1].toInt(), 1);
    QCOMPARE(listed.json()["evidence"_L1][0]["code"_L1].toString(), u"operator.identity-changed"_s);
    const auto folder = site.folder.filePath(u"evidence"_s);
    const auto written = site.json({u"evidence"_s, u"1"_s, u"-o"_s, folder});
    QVERIFY2(written.exit == 0, written.out.constData());
    const auto files = written.json()["files"_L1].toArray();
    QVERIFY(files.size() >= 4);
    for (const auto &file : files) {
        QFile part(folder + u'/' + file["name"_L1].toString());
        QVERIFY(part.open(QIODevice::ReadOnly));
        QCOMPARE(part.size(), file["size"_L1].toInteger());
        QVERIFY(!QJsonDocument::fromJson(part.readAll()).isNull());
    }
    // Who was not there judges the files alone.
    const auto judged = site.runAlone({u"verify-evidence"_s, folder, u"--json"_s});
    QVERIFY2(judged.exit == 0, judged.err.constData());
    QCOMPARE(judged.json()["shows"_L1].toString(), u"word"_s);
    QCOMPARE(judged.json()["code"_L1].toString(), u"operator.identity-changed"_s);
    QCOMPARE(judged.json()["writtenUrl"_L1].toString(), site.url());
    const auto verdict = site.runAlone({u"verify-evidence"_s, folder});
    const QString place = u"by the word of who kept it: "_s + site.url();
    QVERIFY2(verdict.out.contains(place.toUtf8()), verdict.told().constData());
    QCOMPARE(verdict.out.count("claimed time"), 2);
    QCOMPARE(written.json()["verdict"_L1].toObject()["shows"_L1].toString(), u"word"_s);
    QVERIFY(site.runAlone({u"verify-evidence"_s, folder}).out.contains("rests on the word"));
    // What would be told to do is what was asked for.
    for (const auto &asked : {QStringList{u"evidence"_s}, QStringList{u"evidence"_s, u"1"_s}})
        QVERIFY(!site.words(asked).err.contains("What to do"));
    // Nothing that is not proven is said as if it were.
    QVERIFY(site.runAlone({u"verify-evidence"_s, folder}).out.startsWith("Said to show: This is another operator"));
    QVERIFY(site.words({u"evidence"_s, u"1"_s}).out.startsWith("Said to show: This is another operator"));
    QVERIFY(site.words({u"evidence"_s}).out.contains("Said to show"));
    QCOMPARE(site.runAlone({u"verify-evidence"_s, folder + u"/none"_s}).exit, 5);
    QCOMPARE(site.runAlone({u"verify-evidence"_s}).exit, 2);
    QVERIFY(QDir(folder).mkdir(u"empty"_s));
    QCOMPARE(site.runAlone({u"verify-evidence"_s, folder + u"/empty"_s}).exit, 4);
    // No file is read to its end that is longer than any of its kind.
    for (const auto &[name, size] :
         {std::pair(u"operator-log.json"_s, qint64{32} << 20), std::pair(u"answer.json"_s, qint64{1} << 20)}) {
        QFile part(folder + u"/empty/"_s + name);
        QVERIFY(part.open(QIODevice::WriteOnly) && part.resize(size + 1));
        const auto refused = site.runAlone({u"verify-evidence"_s, folder + u"/empty"_s});
        QCOMPARE(refused.exit, 4);
        QVERIFY2(refused.err.contains("longer than any"), refused.err.constData());
        QVERIFY(part.remove());
    }
    // What is there already may be somebody's only copy.
    const auto again = site.json({u"evidence"_s, u"1"_s, u"-o"_s, folder});
    QCOMPARE(again.exit, 2);
    QVERIFY2(again.err.contains("is there already"), again.err.constData());
    QCOMPARE(site.json({u"evidence"_s, u"2"_s}).exit, 5);
    QCOMPARE(site.json({u"evidence"_s, u"0"_s}).exit, 2);
    // What was refused is kept record by record, and so is what goes when a person begins again.
    const auto aside = [&] { return site.json({u"evidence"_s, u"records"_s}).json()["records"_L1].toArray(); };
    const auto refused = aside();
    QVERIFY(!refused.isEmpty());
    QVERIFY(std::ranges::any_of(refused, [](const auto &record) { return record["name"_L1] == "operator"_L1; }));
    for (const auto &record : refused)
        QCOMPARE(record["reason"_L1].toString(), u"refused"_s);
    // What is found is what was verified before, and what stands against the registry is said there, too.
    for (const auto &asked : {QStringList{u"search"_s, u"alpha"_s}, QStringList{u"search"_s, u"nothing"_s}}) {
        const auto searched = site.json(asked);
        QCOMPARE(searched.exit, 1);
        QVERIFY2(searched.codes().contains(u"operator.identity-changed"_s), searched.told().constData());
    }
    QCOMPARE(site.run({u"search"_s, u"alpha"_s, u"--all-registries"_s, u"--json"_s}).exit, 1);
    // What is on this computer was verified before, and is given out with what stands against the registry.
    const QStringList download{u"download"_s, u"test:alpha"_s, u"-o"_s, site.file(), u"--force"_s};
    for (const auto &how : {QStringList(), QStringList{u"--offline"_s}}) {
        const auto frozen = site.words(download + how);
        QCOMPARE(frozen.exit, 1);
        QVERIFY2(frozen.out.contains("before the registry misbehaved"), frozen.told().constData());
        QVERIFY(frozen.out.contains("already: nothing was fetched"));
        QVERIFY2(frozen.err.contains("kennelctl trust"), frozen.told().constData());
        QVERIFY(QFile::remove(site.file()));
    }
    const auto inspected = site.json({u"inspect"_s, u"test:alpha"_s});
    QCOMPARE(inspected.exit, 1);
    QVERIFY2(inspected.json()["size"_L1].toInt() > 0, inspected.told().constData());
    const auto compared = site.json({u"diff"_s, u"test:alpha"_s, u"test:alpha"_s});
    QCOMPARE(compared.exit, 1);
    QVERIFY2(!compared.out.isEmpty(), compared.told().constData());
    const auto missing = site.words({u"download"_s, u"test:beta"_s, u"-o"_s, site.file()});
    QCOMPARE(missing.exit, 1);
    QVERIFY(!QFile::exists(site.file()));
    const auto trusted = site.run({u"trust"_s, site.url()});
    QVERIFY2(trusted.exit == 0, trusted.told().constData());
    for (const char *said : {"Kept: the evidence (1)", "Set aside: ", "Read again: "})
        QVERIFY2(trusted.out.contains(said), trusted.told().constData());
    const auto unread = site.words({u"log"_s, u"test:alpha"_s, u"--offline"_s});
    QVERIFY2(unread.err.contains("was not read since the registry was trusted again"), unread.told().constData());
    QVERIFY(std::ranges::any_of(aside(), [](const auto &record) { return record["reason"_L1] == "begun-again"_L1; }));
    QVERIFY(std::ranges::any_of(aside(), [](const auto &record) { return record["name"_L1] == "test:alpha"_L1; }));
    QVERIFY(site.words({u"evidence"_s, u"records"_s}).out.contains("\ntest:alpha "));
    // A log keeps its name, also where the registry has none of it any more.
    for (const auto &record : aside())
        QVERIFY2(!record["name"_L1].isNull(), qPrintable(record["logId"_L1].toString()));
    QCOMPARE(site.json({u"evidence"_s, u"-o"_s, folder}).exit, 2);
    QVERIFY(site.words({u"registries"_s}).out.contains("kennelctl evidence"));
    const auto label = site.json({u"evidence"_s}).json()["registry"_L1]["label"_L1].toString();
    // Evidence does not go by accident: off the list, and back as it was.
    const auto kept = site.run({u"forget"_s, site.url()});
    QCOMPARE(kept.exit, 0);
    QVERIFY(kept.out.contains("--evidence"));
    const auto isListed = [&] {
        return std::ranges::any_of(site.run({u"registries"_s, u"--json"_s}).json()["registries"_L1].toArray(),
                                   [&](const auto &one) { return one["url"_L1].toString() == site.url(); });
    };
    QVERIFY2(!kept.err.contains("What to do"), kept.told().constData());
    // It is read where it is, and does not come back by that; for what is not evidence, it is not there.
    QVERIFY(!isListed());
    QVERIFY(!site.json({u"evidence"_s}).json()["evidence"_L1].toArray().isEmpty());
    QCOMPARE(site.json({u"evidence"_s, u"1"_s}).exit, 0);
    QCOMPARE(site.json({u"search"_s, u"alpha"_s}).exit, 5);
    QVERIFY(!isListed());
    // By its label it is what it was, and no host of that name.
    QCOMPARE(site.run({u"sync"_s, u"--registry"_s, label}).exit, 0);
    QVERIFY(isListed());
    QCOMPARE(site.run({u"forget"_s, label}).exit, 0);
    const auto forgotten = site.run({u"forget"_s, site.url(), u"--evidence"_s});
    QCOMPARE(forgotten.exit, 0);
    QVERIFY(!forgotten.err.contains("Verified")); // nothing was
    QVERIFY2(!forgotten.err.contains("What to do"), forgotten.told().constData());
    QCOMPARE(site.json({u"evidence"_s}).exit, 5);
}

void ClientCommandsTest::knownRegistries()
{
    ServedWorld site;
    QCOMPARE(site.json({u"sync"_s}).exit, 0);
    const auto ended = site.json({u"registries"_s});
    QCOMPARE(ended.exit, 0);
    const auto all = ended.json()["registries"_L1].toArray();
    QCOMPARE(all.size(), ended.json()["total"_L1].toInt());
    const auto found =
        std::ranges::any_of(all, [&](const auto &one) { return one["url"_L1].toString() == site.url(); });
    QVERIFY2(found, ended.out.constData());
    QVERIFY(site.words({u"registries"_s}).out.contains("(current)"));
    // One that is named is shown alone, and is not for that the one that is read without a name.
    QCOMPARE(site.run({u"sync"_s, u"--registry"_s, u"demo"_s}).exit, 0);
    const auto demo = site.run({u"registries"_s, u"--registry"_s, u"demo"_s});
    QVERIFY2(!demo.out.contains("(current)") && !demo.out.contains(site.url().toUtf8()), demo.told().constData());
}

void ClientCommandsTest::requestsAreListed()
{
    ServedWorld site;
    const auto ended = site.json({u"sync"_s, u"--requests"_s});
    QCOMPARE(ended.exit, 0);
    const auto requests = ended.json()["requests"_L1].toArray();
    QCOMPARE(requests.size(), site.server.requests().size());
    for (const auto &request : requests) {
        QVERIFY(request["url"_L1].toString().startsWith(site.url()));
        QVERIFY(request["status"_L1].toInt() > 0);
    }
    QVERIFY(site.words({u"sync"_s, u"--requests"_s}).err.contains("v1/fetch/checkpoint"));
    QVERIFY(site.words({u"sync"_s, u"--offline"_s, u"--requests"_s}).err.contains("Nobody was contacted."));
    QVERIFY(!site.json({u"sync"_s}).json().contains("requests"_L1));
}

/// Whoever names none reads the current one: the answer says which that was.
void ClientCommandsTest::theRegistryIsNamed()
{
    ServedWorld site;
    const auto label = site.json({u"sync"_s}).json()["registry"_L1]["label"_L1].toString().toUtf8();
    QVERIFY(!label.isEmpty());
    for (const auto &command :
         {QStringList{u"sync"_s}, QStringList{u"audit"_s}, QStringList{u"packages"_s}, QStringList{u"checkpoints"_s},
          QStringList{u"show"_s, u"test:alpha"_s}, QStringList{u"log"_s, u"test:alpha"_s}, QStringList{u"operator"_s},
          QStringList{u"index"_s}, QStringList{u"search"_s, u"alpha"_s}}) {
        const auto said = site.words(command);
        QVERIFY2(said.out.contains(QByteArray("Registry: " + label + '\n')), said.told().constData());
    }
    const auto everywhere = site.run({u"search"_s, u"alpha"_s, u"--all-registries"_s});
    QVERIFY2(everywhere.out.startsWith("Registry") && everywhere.out.contains(QByteArray('\n' + label + ' ')),
             everywhere.told().constData());
}

/// Who may grant is what whoever reads a package wants to know.
void ClientCommandsTest::whoMayPassOn()
{
    ServedWorld site;
    site.world().appendOperator({GrantEntry{site.alice->publicKey(), {Permission::DefineNamespace}}},
                                site.world().operatorKey);
    site.world().cut();
    const auto package = site.words({u"show"_s, u"test:alpha"_s});
    QVERIFY2(package.out.contains("May pass on\n"), package.told().constData());
    QVERIFY2(package.out.contains("  release, yank  release, yank\n"), package.told().constData());
    // In an operator log it takes the permission to commit.
    const auto log = site.words({u"operator"_s});
    QVERIFY2(log.out.contains("  define namespaces") && log.out.contains("  nothing now\n"), log.told().constData());
}

void ClientCommandsTest::nobodyThere()
{
    ServedWorld site;
    const auto ended = site.run({u"log"_s, u"test:alpha"_s, u"--registry"_s, FakeHttpServer::refusingUrl().toString(),
                                 u"--json"_s, u"--requests"_s});
    QCOMPARE(ended.exit, 3);
    QVERIFY(ended.codes().contains(u"http.connect"_s));
    QVERIFY(!ended.codes().contains(u"log.not-found"_s)); // nobody said so
    // One for the well-known file, one for the checkpoint: nothing is gained by asking again.
    QCOMPARE(ended.json()["requests"_L1].toArray().size(), 2);
}

/// What was not answered is no word of the registry.
void ClientCommandsTest::silenceIsNoVerdict()
{
    ServedWorld site;
    QVERIFY(site.words({u"verify-checkpoint"_s}).out.contains("word alone"));
    site.spoil = [](const FakeRequest &, FakeAnswer &answer) { answer = hangUp(); };
    const auto ended = site.words({u"verify-checkpoint"_s});
    QCOMPARE(ended.exit, 3);
    QVERIFY2(ended.out.contains("no answer of the registry came"), ended.told().constData());
    QVERIFY2(!ended.out.contains("word alone") && !ended.out.contains("calls it"), ended.told().constData());
}

void ClientCommandsTest::silenceAccusesNobody_data()
{
    QTest::addColumn<QByteArray>("silentAt");
    QTest::newRow("the well-known file") << QByteArray(".well-known");
    QTest::newRow("the checkpoint") << QByteArray("fetch/checkpoint");
}

/// A registry that does not answer any more: what is kept is shown as it is, and nothing false is said of it.
void ClientCommandsTest::silenceAccusesNobody()
{
    ServedWorld site;
    QCOMPARE(site.json({u"audit"_s}).exit, 0);
    const QJsonObject before = site.json({u"show"_s, u"test:alpha"_s}).json();
    QFETCH(QByteArray, silentAt);
    site.spoil = [silentAt](const FakeRequest &request, FakeAnswer &answer) {
        if (request.path.contains(silentAt))
            answer = silence();
    };
    const auto shown = site.json({u"show"_s, u"test:alpha"_s, u"--timeout"_s, u"0.5"_s});
    QCOMPARE(shown.exit, 3);
    QCOMPARE(shown.codes(), QStringList{u"http.timeout"_s});
    const auto packages = site.json({u"packages"_s, u"--timeout"_s, u"0.5"_s});
    QCOMPARE(packages.codes(), QStringList{u"http.timeout"_s});
    QCOMPARE(packages.json()["total"_L1].toInt(), 2);
    for (const auto *member : {"state", "newest", "total", "checked"})
        QCOMPARE(shown.json()[QLatin1StringView(member)], before[QLatin1StringView(member)]);
    const auto download = site.json({u"download"_s, u"test:alpha"_s, u"-o"_s, site.file(), u"--timeout"_s, u"0.5"_s});
    QCOMPARE(download.exit, 3);
    QVERIFY(!download.codes().contains(u"log.no-release"_s));
    QVERIFY(!QFile::exists(site.file()));
}

QTEST_GUILESS_MAIN(ClientCommandsTest)
#include "clientcommandstest.moc"
