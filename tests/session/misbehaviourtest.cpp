// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Stories of registries that lie, too long for the table in misbehaviour/: what stays readable, what is kept as
// evidence, and how it ends.
#include "session/support/bench.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

using Spoil = std::function<void(const Request &, WorldAnswer &)>;

Spoil onPath(const QString &path, std::function<void(WorldAnswer &)> change)
{
    return [path, change](const Request &request, WorldAnswer &answer) {
        if (request.url.path() == path)
            change(answer);
    };
}

Spoil onJson(const QString &path, std::function<void(QJsonObject &)> change)
{
    return onPath(path, [change](WorldAnswer &answer) {
        auto object = QJsonDocument::fromJson(answer.body).object();
        change(object);
        answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    });
}

/// The names of the files of \a evidence.
QString parts(const EvidenceEntry &evidence)
{
    QStringList names;
    for (const auto &file : evidence.files)
        names += file.first;
    return names.join(u' ');
}

} // namespace

class MisbehaviourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rollback();
    void misbehavesAgain();
    void movedRecords();
    void fork();
    void rewrittenHistory();
    void changedOperator();
    void rewrittenOperatorLog();
    void trustBeginsAgain();
    void trustWithAnotherKey();
    void strangersCheckpoint();
    void revokedOperatorKey();
    void badRecordStaysReadable();
    void tamperedStore_data();
    void tamperedStore();
    void federation();
    void federatedOperatorChanges();
    void importerMisbehaves();
    void importerCannotBeReached();
    void monitor();
    void cancelling();
};

void MisbehaviourTest::rollback()
{
    Bench bench;
    bench.grow();
    bench.sync();
    bench.world().rollBack(5);
    auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::Failed);
    QCOMPARE(codes(view->findings), u"checkpoint.rollback"_s);
    QCOMPARE(view->accepted->checkpoint.logLength, 6U);
    QCOMPARE(view->offered->checkpoint.logLength, 5U);
    QCOMPARE(view->evidence.size(), 1U);
    QCOMPARE(parts(view->evidence.front()),
             u"kept-checkpoint.json offered-checkpoint.json operator-log.json registry.json"_s);
    QVERIFY(view->info.broken && view->info.hasEvidence);
    QCOMPARE(view->packages.size(), 3U);
    // Nobody takes what was offered for what was accepted.
    QCOMPARE(view->journal.front().latest.checkpoint.logLength, 5U);
    QVERIFY(view->journal.front().wentBack.has_value());
    QVERIFY(!view->journal.back().wentBack);
    QCOMPARE(codes(bench.sync()->findings), u"checkpoint.rollback"_s);

    // It stays marked, also when the registry behaves again, and after a restart.
    bench.restart();
    view = bench.load();
    QCOMPARE(view->outcome, Outcome::Failed);
    QCOMPARE(codes(view->findings), u"checkpoint.rollback"_s);
    bench.grow();
    bench.grow();
    view = bench.sync();
    QCOMPARE(view->outcome, Outcome::Failed);
    QCOMPARE(view->accepted->checkpoint.logLength, 6U);
    const auto log = bench.read("test:alpha");
    QCOMPARE(log->outcome, Outcome::Failed);
}

/// A registry that misbehaved is still listened to: what it signs is kept, and what contradicts that is evidence, too.
void MisbehaviourTest::misbehavesAgain()
{
    Bench bench;
    const auto past = bench.world();
    auto other = past;
    bench.grow("test:alpha");
    bench.sync();
    const auto honest = bench.world();
    bench.world() = past;
    QCOMPARE(bench.sync()->evidence.size(), 1U);
    // The same again, signed anew: nothing new.
    bench.world().time += 60;
    auto view = bench.sync();
    QCOMPARE(view->evidence.size(), 1U);
    QCOMPARE(view->journal.size(), 2U);
    other.publish("test:beta", "0.2.0", bench.bob);
    other.cut();
    bench.world() = other;
    view = bench.sync();
    QCOMPARE(codes(view->findings), u"checkpoint.fork"_s);
    QCOMPARE(view->evidence.size(), 2U);
    QCOMPARE(view->evidence.back().code, "checkpoint.fork");
    QCOMPARE(view->journal.size(), 3U);
    QCOMPARE(view->accepted->checkpoint.mapRoot, honest.checkpoint(honest.length()).checkpoint.mapRoot);
    // What it shows first now is half of the same pair.
    bench.world() = honest;
    view = bench.sync();
    QCOMPARE(view->outcome, Outcome::Failed);
    QCOMPARE(view->evidence.size(), 2U);
    bench.restart();
    QCOMPARE(bench.load()->evidence.size(), 2U);
}

/// The same operator records at other places, of which no signature speaks: that is no second history.
void MisbehaviourTest::movedRecords()
{
    Bench bench;
    bench.world().appendOperator({DefineNamespaceEntry{"more"}}, bench.world().operatorKey);
    bench.grow();
    bench.sync();
    bench.grow();
    const auto moving = onJson(u"/v1/fetch/logs"_s, [](QJsonObject &answer) {
        auto records = answer[u"operator"].toArray();
        if (records.isEmpty())
            return;
        auto last = records.last().toObject();
        last[u"registryIndex"] = last[u"registryIndex"].toInteger() + 1;
        records[records.size() - 1] = last;
        answer[u"operator"] = records;
    });
    // A cursor that the registry forgot makes the client read the log from its beginning.
    bench.stage->spoil = [moving, isFirst = true](const Request &asked, WorldAnswer &answer) mutable {
        if (asked.url.path() == u"/v1/fetch/logs"_s && std::exchange(isFirst, false)) {
            answer.status = 404;
            answer.body = R"({"status": 404, "type": "fetchToken", "id": "0"})";
            return;
        }
        moving(asked, answer);
    };
    const auto view = bench.sync();
    QCOMPARE(codes(view->findings), u"log.ledger-mismatch"_s);
    QVERIFY(view->evidence.empty() && !view->info.broken);
}

void MisbehaviourTest::fork()
{
    Bench bench;
    auto other = bench.world();
    bench.grow("test:alpha");
    bench.sync();
    other.publish("test:beta", "0.2.0", bench.bob);
    other.cut();
    bench.world() = other;
    const auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::Failed);
    QCOMPARE(codes(view->findings), u"checkpoint.fork"_s);
    QCOMPARE(view->evidence.front().code, "checkpoint.fork");
    QVERIFY(view->info.broken);
    QCOMPARE(view->journal.size(), 2U);
}

void MisbehaviourTest::rewrittenHistory()
{
    Bench bench;
    auto other = bench.world();
    bench.grow("test:alpha");
    bench.sync();
    other.publish("test:beta", "0.2.0", bench.bob);
    other.publish("test:beta", "0.3.0", bench.bob);
    other.cut();
    const auto honest = bench.world();
    bench.world() = other;
    const auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::Failed);
    QCOMPARE(codes(view->findings), u"checkpoint.consistency proof.log-root"_s);
    QCOMPARE(view->evidence.front().code, "checkpoint.consistency");
    // What it comes to is named first, then by what it shows.
    QCOMPARE(view->findings.front().code, "checkpoint.consistency");
    // What was turned down stays so after a restart, and is no measure for what was accepted.
    const auto refused = [](const RegistryView &shown) {
        return std::ranges::count_if(shown.journal, &JournalEntry::refused);
    };
    QCOMPARE(refused(*view), 1);
    bench.restart();
    QCOMPARE(refused(*bench.load()), 1);
    bench.world() = honest;
    const auto again = bench.sync();
    QCOMPARE(again->evidence.size(), 1U);
    QCOMPARE(refused(*again), 1);
    QVERIFY(std::ranges::none_of(again->journal, [](const JournalEntry &entry) { return entry.wentBack.has_value(); }));
    QCOMPARE(again->coverage.checkpointsKept, again->coverage.checkpointsCompared);
    QCOMPARE(parts(view->evidence.front()), u"kept-checkpoint.json offered-checkpoint.json consistency-proof.pb "
                                            u"operator-log.json registry.json"_s);
    QVERIFY(view->info.broken);
}

void MisbehaviourTest::changedOperator()
{
    Bench bench;
    bench.sync();
    World other("somebody else");
    other.appendOperator({DefineNamespaceEntry{"test"}}, other.operatorKey);
    other.publish("test:alpha", "1.0.0", bench.alice);
    other.cut();
    bench.world() = other;
    const auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::Failed);
    QCOMPARE(codes(view->findings), u"operator.identity-changed"_s);
    QCOMPARE(view->evidence.size(), 1U);
    QCOMPARE(parts(view->evidence.front()), u"kept-checkpoint.json offered-checkpoint.json kept-operator-log.json "
                                            u"offered-operator-log.json registry.json"_s);
    // Whoever took over goes on signing: that is one story.
    bench.world().publish("test:alpha", "1.1.0", bench.alice);
    bench.world().cut();
    QCOMPARE(bench.sync()->evidence.size(), 1U);
    QCOMPARE(view->packages.size(), 3U);
    QVERIFY(view->info.broken);
}

void MisbehaviourTest::rewrittenOperatorLog()
{
    Bench bench;
    World world;
    auto other = world;
    world.appendOperator({DefineNamespaceEntry{"one"}}, world.operatorKey);
    world.cut();
    bench.world() = world;
    bench.sync();
    other.appendOperator({DefineNamespaceEntry{"two"}}, other.operatorKey);
    other.appendOperator({DefineNamespaceEntry{"three"}}, other.operatorKey);
    other.cut();
    bench.world() = other;
    const auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::Failed);
    QCOMPARE(codes(view->findings), u"checkpoint.fork"_s);
    QVERIFY(view->info.broken);
}

void MisbehaviourTest::trustBeginsAgain()
{
    Bench bench;
    const auto old = bench.sync()->accepted->checkpoint.logLength;
    World other("somebody else");
    other.publish("test:new", "1.0.0", bench.alice);
    other.cut();
    bench.world() = other;
    bench.sync();
    const auto trusted = QCoro::waitFor(bench.session->trust(bench.id, {}));
    QVERIFY(trusted.has_value());
    QVERIFY(!trusted->broken);
    QCOMPARE(trusted->operatorKey->text(), other.operatorKey->publicKey().id().text());
    const auto view = bench.session->view(bench.id);
    QCOMPARE(view->packages.size(), 1U);
    QCOMPARE(view->evidence.size(), 1U);
    const auto pinned = std::ranges::find(view->findings, "operator.pinned", &Finding::code);
    QVERIFY(pinned != view->findings.end());
    QCOMPARE(pinned->details.at("before"), Detail(std::string("other")));
    QVERIFY(view->info.hasEvidence);
    // The old one, the refused one, and the same statement accepted.
    const auto states = [](const RegistryView &shown) {
        QStringList texts;
        for (const auto &entry : shown.journal) {
            texts += QString::number(entry.latest.checkpoint.logLength) + (entry.earlier ? u" earlier"_s : QString()) +
                     (entry.accepted ? u" accepted"_s : QString()) + (entry.refused ? u" refused"_s : QString());
        }
        texts.sort();
        return texts.join(u", "_s);
    };
    const auto expected = u"%1 accepted, %1 earlier refused, %2 earlier accepted"_s.arg(other.length()).arg(old);
    QCOMPARE(states(*view), expected);
    QCOMPARE(view->coverage.checkpointsEarlier, 2U);
    QCOMPARE(view->coverage.checkpointsKept, 1U);
    bench.restart();
    QCOMPARE(bench.load()->evidence.size(), 1U);
    QCOMPARE(states(*bench.session->view(bench.id)), expected);
    QCOMPARE(codes(bench.sync()->findings), QString());
}

void MisbehaviourTest::trustWithAnotherKey()
{
    Bench bench;
    auto trusted = QCoro::waitFor(bench.session->trust(bench.id, KeyId("sha256:00")));
    QVERIFY(!trusted.has_value());
    QCOMPARE(trusted.error().code, "operator.not-wanted");
    QVERIFY(!bench.session->registry(bench.id)->pin);
    trusted = QCoro::waitFor(bench.session->trust(bench.id, bench.world().operatorKey->publicKey().id()));
    QVERIFY(trusted.has_value());
    QVERIFY(trusted->pin.has_value());
}

void MisbehaviourTest::strangersCheckpoint()
{
    Bench bench;
    bench.sync();
    bench.grow();
    bench.world().checkpointKey = World::key("stranger");
    const auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::Failed);
    QCOMPARE(codes(view->findings), u"checkpoint.unknown-key"_s);
    // Nobody's signature proves nothing: no evidence, and the next honest answer is welcome.
    QVERIFY(view->evidence.empty());
    QVERIFY(!view->info.broken);
    bench.world().checkpointKey = bench.world().operatorKey;
    QCOMPARE(bench.sync()->outcome, Outcome::Verified);
}

void MisbehaviourTest::revokedOperatorKey()
{
    Bench bench;
    const auto second = World::key("second operator");
    bench.world().appendOperator({GrantEntry{second->publicKey(), {Permission::Commit}}}, bench.world().operatorKey);
    bench.world().cut();
    bench.sync();
    bench.world().appendOperator({RevokeEntry{second->publicKey().id(), {Permission::Commit}}},
                                 bench.world().operatorKey);
    bench.world().cut();
    bench.world().checkpointKey = second;
    const auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::Failed);
    QCOMPARE(codes(view->findings), u"checkpoint.commit"_s);
}

void MisbehaviourTest::badRecordStaysReadable()
{
    Bench bench;
    bench.world().append("test:alpha", {ReleaseEntry{Version::parse("1.0.0").value(), AnyHash(Digest())}}, bench.alice);
    bench.world().publish("test:alpha", "2.0.0", bench.alice);
    bench.world().cut();
    auto log = bench.read("test:alpha");
    QCOMPARE(log->outcome, Outcome::Failed);
    QCOMPARE(codes(log->findings), u"record.ReleaseOfReleased"_s);
    QCOMPARE(log->records.size(), 3U);
    QCOMPARE(log->acceptedRecords, 1U);
    QCOMPARE(log->records[0].outcome, Outcome::Verified);
    QCOMPARE(log->records[1].outcome, Outcome::Failed);
    QCOMPARE(log->records[2].outcome, Outcome::NotChecked);
    bench.restart();
    log = bench.read("test:alpha", {.refresh = false, .offline = true});
    QCOMPARE(log->outcome, Outcome::Failed);
    QCOMPARE(log->records.size(), 3U);
    QCOMPARE(bench.read("test:beta")->outcome, Outcome::Verified);
}

void MisbehaviourTest::tamperedStore_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ledger") << u"UPDATE ledger SET entries = zeroblob(length(entries))"_s << u"ledger.log-root"_s;
    QTest::newRow("operator record") << u"UPDATE record SET content = x'00' WHERE position = 1"_s
                                     << u"log.ledger-mismatch"_s;
    QTest::newRow("signature of a checkpoint")
        << u"UPDATE checkpoint SET latest_time = latest_time + 1"_s << u"checkpoint.signature"_s;
    QTest::newRow("root of a checkpoint") << u"UPDATE checkpoint SET map_root = zeroblob(32)"_s << u"ledger.map-root"_s;
    QTest::newRow("name") << u"UPDATE name SET name = 'test:other' WHERE name = 'test:beta'"_s << u"names.mismatch"_s;
    QTest::newRow("pin") << u"UPDATE registry SET pin = zeroblob(32)"_s << u"operator.identity-changed"_s;
    QTest::newRow("package record") << u"UPDATE record SET signature = 'x' WHERE registry_index = 2"_s
                                    << u"record.SignatureError"_s;
}

void MisbehaviourTest::tamperedStore()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, expected);
    Bench bench;
    bench.sync({.audit = true});
    bench.session.reset();
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(bench.folder.filePath(u"store/kennel.sqlite"_s));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
        QVERIFY(query.numRowsAffected() > 0);
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    bench.restart();
    const auto view = bench.load();
    QCOMPARE(view->outcome, Outcome::Failed);
    QVERIFY2(codes(view->findings).contains(expected), qPrintable(codes(view->findings)));
    // A sync does not wash it clean; a person may begin again.
    if (!expected.startsWith("names."_L1) && expected != "record.SignatureError"_L1) {
        QCOMPARE(bench.sync()->outcome, Outcome::Failed);
        QVERIFY(QCoro::waitFor(bench.session->trust(bench.id)).has_value());
        QCOMPARE(bench.sync()->outcome, Outcome::Verified);
    }
}

void MisbehaviourTest::federation()
{
    Bench bench;
    bench.world().appendOperator({ImportNamespaceEntry{"far", "far.example"}, ImportNamespaceEntry{"odd", "../x"}},
                                 bench.world().operatorKey);
    bench.world().cut();
    World far("far operator");
    far.publish("far:thing", "1.0.0", bench.bob);
    far.cut();
    bench.stage->worlds.emplace(u"far.example"_s, far);

    const auto log = bench.read("far:thing");
    QCOMPARE(codes(log->findings), QString());
    QCOMPARE(log->outcome, Outcome::Verified);
    QVERIFY(log->registry != bench.id);
    const auto registries = bench.session->registries();
    QCOMPARE(registries.size(), 2);
    QCOMPARE(registries.back().federatedDomain, u"far.example"_s);
    QCOMPARE(registries.back().operatorKey->text(), far.operatorKey->publicKey().id().text());
    QVERIFY(codes(bench.read("odd:thing")->findings).contains(u"federation.domain"_s));

    // A hint is followed only after consent, and only for the namespace that was asked for.
    bench.stage->worlds.emplace(u"hinted.example"_s, far).first->second.publish("hint:thing", "1.0.0", bench.bob);
    bench.stage->worlds[u"hinted.example"_s].cut();
    bench.stage->spoil = [](const Request &request, WorldAnswer &answer) {
        if (answer.status == 404 && !request.headers.contains("Warg-Registry"))
            answer.hint = "hint=hinted.example";
    };
    QVERIFY(codes(bench.read("hint:thing")->findings).contains(u"federation.consent"_s));
    QVERIFY(codes(bench.read("else:thing")->findings).contains(u"federation.namespace"_s));
    QCOMPARE(bench.session->consents().size(), 1);
    bench.session->setConsent(bench.id, u"hint"_s, u"hinted.example"_s, true);
    QCOMPARE(bench.read("hint:thing")->outcome, Outcome::Verified);
    bench.session->setConsent(bench.id, u"hint"_s, u"hinted.example"_s, false);
    QVERIFY(codes(bench.read("hint:thing")->findings).contains(u"federation.consent"_s));
}

/// A registry whose namespace is imported has a pin, evidence and a view of its own, and what happens to it is no stain
/// on the one that imports.
void MisbehaviourTest::federatedOperatorChanges()
{
    Bench bench;
    bench.world().appendOperator({ImportNamespaceEntry{"far", "far.example"}}, bench.world().operatorKey);
    bench.world().cut();
    const auto far = [&](const char *operatorSeed, const char *version) {
        World world(operatorSeed);
        world.publish("far:thing", version, bench.bob);
        world.cut();
        return world;
    };
    bench.stage->worlds.emplace(u"far.example"_s, far("far operator", "1.0.0"));
    const auto id = bench.read("far:thing")->registry;
    bench.stage->worlds.insert_or_assign(u"far.example"_s, far("somebody else", "6.6.6"));
    const auto log = bench.read("far:thing");
    QCOMPARE(log->outcome, Outcome::Failed);
    QVERIFY(codes(log->findings).contains(u"operator.identity-changed"_s));
    QCOMPARE(log->records.size(), 1U);
    const auto view = bench.session->view(id);
    QVERIFY(view->info.broken);
    QCOMPARE(view->evidence.front().code, "operator.identity-changed");
    QVERIFY(!bench.session->view(bench.id)->info.broken);
    QCOMPARE(bench.read("test:alpha")->outcome, Outcome::Verified);
}

/// Who misbehaved vouches for nobody: what is read through it stands still with it, marked, until a person decides.
void MisbehaviourTest::importerMisbehaves()
{
    Bench bench;
    bench.world().appendOperator(
        {ImportNamespaceEntry{"far", "far.example"}, ImportNamespaceEntry{"new", "new.example"}},
        bench.world().operatorKey);
    bench.grow();
    for (const auto *name : {"far", "new"}) {
        World world(name);
        world.publish(std::string(name) + ":thing", "1.0.0", bench.bob);
        world.cut();
        bench.stage->worlds.emplace(QLatin1StringView(name) + u".example"_s, world);
        bench.world().contents.insert(world.contents.begin(), world.contents.end()); // its bytes are at the same host
    }
    const auto far = bench.read("far:thing")->registry;
    const auto target = bench.folder.filePath(u"file"_s);
    const auto download = [&](const char *package) {
        return QCoro::waitFor(bench.session->download(bench.id, PackageName::parse(package).value(), {}, target));
    };
    QVERIFY(download("far:thing").written);
    auto &farWorld = bench.stage->worlds[u"far.example"_s];
    farWorld.publish("far:thing", "2.0.0", bench.bob);
    farWorld.cut();
    auto &world = bench.world();
    world.rollBack(world.length() - 1);
    world.publish("test:alpha", "6.6.6", bench.alice);
    world.cut();
    int asked = 0;
    bench.stage->before = [&asked](const Request &request) { asked += request.headers.contains("Warg-Registry"); };

    for (const bool isOffline : {false, true}) {
        const auto log = bench.read("far:thing", {.offline = isOffline});
        QCOMPARE(log->outcome, Outcome::Failed);
        QCOMPARE(codes(log->findings), u"checkpoint.fork federation.parent"_s);
        QCOMPARE(log->registry, far);
        QCOMPARE(log->records.size(), 1U);
        QCOMPARE(log->beforeBreak, Outcome::Verified);
    }
    // What was verified before, is here, and so can be had; never more.
    QVERIFY(QFile::remove(target));
    const auto kept = download("far:thing");
    QVERIFY(kept.written && kept.fromCache && kept.beforeBreak);
    QCOMPARE(kept.outcome, Outcome::Failed);
    QCOMPARE(kept.version->text(), "1.0.0");
    // Asked for by itself it is no other.
    const auto itself = QCoro::waitFor(bench.session->sync(far));
    QCOMPARE(codes(itself->findings), u"federation.parent"_s);
    QCOMPARE(itself->accepted->checkpoint.logLength, 2U);
    QVERIFY(!QCoro::waitFor(bench.session->trust(far)).has_value());
    QVERIFY(bench.session->isFrozen(far));
    const auto loaded = QCoro::waitFor(bench.session->load(far));
    QCOMPARE(loaded->outcome, Outcome::Failed);
    QCOMPARE(codes(loaded->findings), u"federation.parent"_s);

    // Nobody who was not known before is met through it.
    const auto unread = bench.read("new:thing");
    QCOMPARE(unread->outcome, Outcome::Failed);
    QCOMPARE(codes(unread->findings), u"checkpoint.fork federation.parent"_s);
    QVERIFY(unread->records.empty());
    QVERIFY(QFile::remove(target));
    QVERIFY(!download("new:thing").written);
    QVERIFY(!QCoro::waitFor(bench.session->followImport(bench.id, u"new"_s)).has_value());
    QCOMPARE(bench.session->registries().size(), 2);
    QCOMPARE(asked, 0);

    // Until a person says so.
    QVERIFY(QCoro::waitFor(bench.session->trust(bench.id)).has_value());
    QVERIFY(!bench.session->isFrozen(far));
    QCOMPARE(QCoro::waitFor(bench.session->load(far))->outcome, Outcome::Verified);
    QCOMPARE(bench.read("far:thing")->outcome, Outcome::Verified);
    QCOMPARE(bench.read("far:thing")->records.size(), 2U);
    QCOMPARE(bench.read("new:thing")->outcome, Outcome::Verified);
    QVERIFY(asked > 0);
}

/// Nobody can tell whether it still imports: what was read because of it is shown as it was, and nobody new is met.
void MisbehaviourTest::importerCannotBeReached()
{
    Bench bench;
    bench.world().appendOperator(
        {ImportNamespaceEntry{"far", "far.example"}, ImportNamespaceEntry{"new", "new.example"}},
        bench.world().operatorKey);
    bench.grow();
    World far("far operator");
    far.publish("far:thing", "1.0.0", bench.bob);
    far.cut();
    bench.stage->worlds.emplace(u"far.example"_s, far);
    bench.stage->worlds.emplace(u"new.example"_s, far);
    bench.read("far:thing");
    int asked = 0;
    bench.stage->spoil = [&asked](const Request &request, WorldAnswer &answer) {
        if (request.headers.contains("Warg-Registry"))
            ++asked;
        else
            answer.status = 503;
    };
    const auto log = bench.read("far:thing");
    QCOMPARE(log->outcome, Outcome::CouldNotCheck);
    QCOMPARE(codes(log->findings), u"federation.parent http.status"_s);
    QCOMPARE(log->records.size(), 1U);
    const auto unread = bench.read("new:thing");
    QCOMPARE(unread->outcome, Outcome::CouldNotCheck);
    QCOMPARE(codes(unread->findings), u"federation.parent http.status log.not-kept"_s);
    QCOMPARE(bench.session->registries().size(), 2);
    QCOMPARE(asked, 0);
}

void MisbehaviourTest::monitor()
{
    Bench bench;
    QCOMPARE(QCoro::waitFor(bench.session->verifyCheckpoint(bench.id)).outcome, Outcome::Verified);
    QCOMPARE(QCoro::waitFor(bench.session->verifyCheckpoint(bench.id, 77)).outcome, Outcome::NotFound);
    bench.stage->spoil = onPath(u"/v1/verify/checkpoint"_s,
                                [](WorldAnswer &answer) { answer.body.replace("\"verified\"", "\"invalid\""); });
    auto result = QCoro::waitFor(bench.session->verifyCheckpoint(bench.id));
    QCOMPARE(result.outcome, Outcome::Failed);
    QCOMPARE(codes(result.findings), u"monitor.invalid"_s);
    // The statement and the answer are kept, once; nothing is stopped by it, as anybody can have answered.
    QCOMPARE(QCoro::waitFor(bench.session->verifyCheckpoint(bench.id)).outcome, Outcome::Failed);
    const auto view = bench.session->view(bench.id);
    QCOMPARE(view->evidence.size(), 1U);
    QCOMPARE(parts(view->evidence.front()), u"kept-checkpoint.json answer.json operator-log.json registry.json"_s);
    QVERIFY(bench.newestEvidence()[1].second.contains("\"checkpoint\": \"invalid\""));
    QVERIFY(!view->info.broken && view->info.hasEvidence);
    QCOMPARE(bench.sync()->outcome, Outcome::Verified);
    bench.stage->spoil = onJson(u"/v1/verify/checkpoint"_s, [](QJsonObject &object) {
        object[u"checkpoint"] = u"unverified"_s;
        object[u"retryAfter"] = 30;
    });
    result = QCoro::waitFor(bench.session->verifyCheckpoint(bench.id));
    QCOMPARE(result.outcome, Outcome::CouldNotCheck);
    QCOMPARE(result.retryAfter, 30U);
}

void MisbehaviourTest::cancelling()
{
    // At each request of a sync in turn: it ends, nothing is half accepted, and the next sync is fine.
    for (int step = 0; step < 6; ++step) {
        Bench bench;
        int count = 0;
        bench.stage->before = [&](const Request &) {
            if (count++ == step)
                bench.session->jobs().back()->cancel();
        };
        auto view = bench.sync();
        QVERIFY(!view->accepted);
        QCOMPARE(view->outcome, Outcome::CouldNotCheck);
        QCOMPARE(bench.session->jobs().back()->state(), Job::State::Cancelled);
        bench.stage->before = {};
        QCOMPARE(bench.sync()->outcome, Outcome::Verified);
    }
}

QTEST_GUILESS_MAIN(MisbehaviourTest)
#include "misbehaviourtest.moc"
