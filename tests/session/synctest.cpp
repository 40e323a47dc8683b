// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// Honest registries: what a sync, a log, an audit and a download show, and what the store gives back offline.
#include "session/support/bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlineBeforeLoad();
    void firstContact();
    void growth();
    void resignedCheckpointIsOnlyFreshness();
    void staleIsSaid();
    void offlineAfterRestart();
    void neverReadAndOffline();
    void readsOneLog();
    void audit();
    void smallPages();
    void download();
    void proves();
    void digitsAreFound();
    void namesWithheld();
    void networkGone();
    void ledgerMissing();
    void calledOffBeforeItsTurn();
};

/// What is kept can be listed long before it is verified, and never looks as if it were.
void SyncTest::outlineBeforeLoad()
{
    Bench bench;
    QVERIFY(QCoro::waitFor(bench.session->outline(bench.id))->packages.empty());
    bench.sync({.audit = true});
    bench.restart();
    const auto outline = QCoro::waitFor(bench.session->outline(bench.id));
    QVERIFY(!bench.session->view(bench.id));
    QCOMPARE(outline->outcome, Outcome::NotChecked);
    QVERIFY(!outline->accepted && !outline->coverage.ledgerRecomputed);
    const auto view = bench.load();
    QCOMPARE(outline->packages.size(), view->packages.size());
    QCOMPARE(outline->coverage.named, view->coverage.named);
    for (std::size_t i = 0; i < view->packages.size(); ++i) {
        const auto &kept = outline->packages[i];
        QVERIFY(!kept.outcome && !kept.newest);
        QVERIFY(kept.name == view->packages[i].name && kept.log == view->packages[i].log);
        QCOMPARE(kept.records, view->packages[i].records);
    }
}

void SyncTest::firstContact()
{
    Bench bench;
    const auto view = bench.sync();
    QCOMPARE(codes(view->findings), QString());
    QCOMPARE(view->outcome, Outcome::Verified);
    QVERIFY(codes(view->findings, Severity::Info).contains(u"operator.pinned"_s));
    QCOMPARE(view->packages.size(), 3U);
    QCOMPARE(view->packages.front().name->text(), "test:alpha");
    QCOMPARE(view->coverage.logs, 3U);
    QCOMPARE(view->coverage.named, 3U);
    QVERIFY(view->coverage.ledgerRecomputed);
    QVERIFY(view->coverage.firstContact);
    QCOMPARE(view->coverage.headsProven, 4U);
    QVERIFY(view->info.pin.has_value());
    QCOMPARE(view->info.operatorKey->text(), bench.world().operatorKey->publicKey().id().text());
    QCOMPARE(view->accepted->checkpoint.logLength, 5U);
    QVERIFY(view->online);
    QCOMPARE(view->operatorLog->records.size(), 2U);
    QCOMPARE(view->operatorLog->outcome, Outcome::Verified);
}

void SyncTest::growth()
{
    Bench bench;
    bench.sync();
    bench.grow();
    bench.grow();
    auto view = bench.sync();
    QCOMPARE(codes(view->findings), QString());
    QCOMPARE(view->outcome, Outcome::Verified);
    QCOMPARE(view->accepted->checkpoint.logLength, 7U);
    QVERIFY(!view->coverage.firstContact);
    QCOMPARE(view->coverage.checkpointsKept, 2U);
    QCOMPARE(view->coverage.checkpointsCompared, 2U);
    bench.grow();
    view = bench.sync();
    QCOMPARE(view->coverage.checkpointsCompared, 3U);
    QCOMPARE(view->journal.size(), 3U);
}

void SyncTest::resignedCheckpointIsOnlyFreshness()
{
    Bench bench;
    bench.sync();
    bench.stage->requests.clear();
    bench.world().time += 60;
    const auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::Verified);
    QCOMPARE(bench.stage->requests, QList<QString>{u"/v1/fetch/checkpoint"_s});
    QCOMPARE(view->journal.size(), 1U);
    QCOMPARE(view->journal.front().count, 2U);
    QCOMPARE(view->journal.front().latest.checkpoint.timestamp, view->journal.front().first.checkpoint.timestamp + 60);
}

void SyncTest::staleIsSaid()
{
    Bench bench;
    bench.clock->set(bench.world().time + 25 * 3600);
    const auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::Stale);
    QVERIFY(codes(view->findings, Severity::Warning).contains(u"checkpoint.stale"_s));
}

void SyncTest::offlineAfterRestart()
{
    Bench bench;
    bench.sync({.audit = true});
    bench.restart();
    bench.stage->requests.clear();
    const auto view = bench.load();
    QVERIFY(bench.stage->requests.isEmpty());
    QCOMPARE(codes(view->findings), QString());
    QCOMPARE(view->outcome, Outcome::Verified);
    QVERIFY(!view->online);
    QCOMPARE(view->coverage.checkedLogs, 3U);
    QCOMPARE(view->coverage.checkedRecords, 5U);
    const auto log = bench.read("test:beta", {.refresh = false, .offline = true});
    QCOMPARE(log->outcome, Outcome::Verified);
    QVERIFY(log->matchesLedger);
    QVERIFY(bench.stage->requests.isEmpty());
}

/// Whoever asked for it by its name is told about it by its name.
void SyncTest::neverReadAndOffline()
{
    Bench bench;
    bench.sync();
    const auto log = bench.read("test:beta", {.refresh = false, .offline = true});
    QCOMPARE(codes(log->findings), u"log.not-kept"_s);
    QCOMPARE(std::get<std::string>(log->findings.front().details.at("package")), std::string("test:beta"));
    QVERIFY(log->records.empty());
}

void SyncTest::readsOneLog()
{
    Bench bench;
    const auto log = bench.read("test:alpha");
    QCOMPARE(codes(log->findings), QString());
    QCOMPARE(log->outcome, Outcome::Verified);
    QVERIFY(log->headProven);
    QVERIFY(log->matchesLedger);
    QCOMPARE(log->records.size(), 1U);
    QCOMPARE(log->name->text(), "test:alpha");
    bench.grow();
    QCOMPARE(bench.read("test:alpha")->records.size(), 2U);

    const auto missing = bench.read("test:missing");
    QCOMPARE(missing->outcome, Outcome::NotFound);
    QCOMPARE(codes(missing->findings), u"log.not-found"_s);
    QCOMPARE(std::get<std::string>(missing->findings.front().details.at("basis")), "proved");
    QCOMPARE(std::get<std::string>(missing->findings.front().details.at("package")), "test:missing");
}

void SyncTest::audit()
{
    Bench bench;
    const auto view = bench.sync({.audit = true, .content = true});
    QCOMPARE(codes(view->findings), QString());
    QCOMPARE(view->outcome, Outcome::Verified);
    QCOMPARE(view->coverage.checkedLogs, 3U);
    QCOMPARE(view->coverage.checkedRecords, 5U);
    QCOMPARE(view->coverage.contentsChecked, 3U);
    QCOMPARE(view->coverage.headsProven, 4U);
    // What was proven stays so without the network.
    QCOMPARE(bench.load()->coverage.headsProven, 4U);
    QCOMPARE(view->packages.front().outcome, Outcome::Verified);
    QCOMPARE(view->packages.front().newest->text(), "1.0.0");
}

void SyncTest::smallPages()
{
    Bench bench;
    for (int i = 0; i < 7; ++i)
        bench.grow();
    bench.world().pageLimit = 1;
    const auto view = bench.sync({.audit = true});
    QCOMPARE(codes(view->findings), QString());
    QCOMPARE(view->outcome, Outcome::Verified);
    QCOMPARE(view->coverage.checkedRecords, 12U);
}

void SyncTest::download()
{
    Bench bench;
    bench.grow("test:alpha", "1.1.0");
    bench.grow("test:alpha", "2.0.0-rc.1");
    const auto file = bench.folder.filePath(u"out.wasm"_s);
    const auto name = PackageName::parse("test:alpha").value();
    auto result = QCoro::waitFor(bench.session->download(bench.id, name, {}, file));
    QCOMPARE(result.outcome, Outcome::Verified);
    QCOMPARE(result.version->text(), "1.1.0");
    QVERIFY(!result.fromCache);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), "content of test:alpha 1.1.0");
    result = QCoro::waitFor(bench.session->download(bench.id, name, Version::parse("1.1.0").value(), file));
    QVERIFY(result.fromCache);
    QCOMPARE(result.outcome, Outcome::Verified);

    // A file of the cache that changed behind our back is not what it says.
    QFile cached(bench.folder.filePath(u"content/sha256/"_s + QString::fromStdString(result.digest->hex())));
    QVERIFY(cached.open(QIODevice::WriteOnly));
    cached.write("something else");
    cached.close();
    result = QCoro::waitFor(bench.session->download(bench.id, name, Version::parse("1.1.0").value(), file));
    QCOMPARE(result.outcome, Outcome::Verified);
    QVERIFY(!result.fromCache);

    result = QCoro::waitFor(bench.session->download(bench.id, name, Version::parse("9.0.0").value(), file));
    QCOMPARE(result.outcome, Outcome::NotFound);
}

void SyncTest::proves()
{
    Bench bench;
    bench.grow();
    bench.read("test:alpha");
    const auto log = packageLogId("test:alpha");
    const auto head = QCoro::waitFor(bench.session->proveRecord(bench.id, log, 1));
    QCOMPARE(head.outcome, Outcome::Verified);
    QVERIFY(head.fromRegistry);
    QCOMPARE(head.logPath->root, head.standsOn->checkpoint.logRoot);
    QCOMPARE(head.mapPath->root, head.standsOn->checkpoint.mapRoot);
    const auto older = QCoro::waitFor(bench.session->proveRecord(bench.id, log, 0));
    QCOMPARE(older.outcome, Outcome::Verified);
    QVERIFY(!older.fromRegistry);
    QCOMPARE(older.logPath->root, older.standsOn->checkpoint.logRoot);
    QVERIFY(!older.mapPath);
    const auto none = QCoro::waitFor(bench.session->proveRecord(bench.id, log, 2));
    QCOMPARE(none.outcome, Outcome::NotFound);
    QCOMPARE(codes(none.findings), u"log.no-record"_s);
    const auto nowhere = QCoro::waitFor(bench.session->proveRecord({99}, log, 0));
    QCOMPARE(codes(nowhere.findings), u"registry.unknown"_s);
}

void SyncTest::digitsAreFound()
{
    Bench bench;
    bench.grow();
    const auto log = packageLogId("test:alpha");
    const auto find = [&](const std::string &digits) {
        return QCoro::waitFor(bench.session->findDigits(bench.id, HexPrefix::parse(digits).value(), 10));
    };
    bench.sync();
    const auto id = bench.world().head(log);
    // The log was never read: that it has this record the ledger says.
    for (const auto &digits : {id.hex(), id.hex().substr(0, 9)}) {
        const auto found = find(digits);
        QCOMPARE(found.size(), 1U);
        QVERIFY(found.front().what == DigestMatch::What::Record);
        QCOMPARE(found.front().log, log);
        QCOMPARE(found.front().position, 1U);
    }
    const auto key = World::key("alice")->publicKey().id();
    const auto keyDigits = std::string(key.text()).substr(7, 12);
    QVERIFY(find(keyDigits).empty()); // who signed it only its bytes say
    bench.read("test:alpha");
    const auto found = find(keyDigits);
    QCOMPARE(found.size(), 1U);
    QVERIFY(found.front().what == DigestMatch::What::Key);
    QCOMPARE(found.front().key, key);
    QCOMPARE(found.front().position, 0U);
    QVERIFY(find("0123456789ab").empty());
}

void SyncTest::namesWithheld()
{
    Bench bench;
    bench.stage->spoil = [](const Request &request, WorldAnswer &answer) {
        if (request.url.path() == "/v1/fetch/names"_L1)
            answer.body.replace("\"test:beta\"", "null");
    };
    const auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::Verified);
    QCOMPARE(view->coverage.named, 2U);
    QCOMPARE(view->coverage.withheld, 1U);
    QVERIFY(!view->packages.back().name);
    QCOMPARE(view->packages.back().log, packageLogId("test:beta"));
}

void SyncTest::networkGone()
{
    Bench bench;
    bench.sync();
    bench.stage->spoil = [](const Request &, WorldAnswer &answer) { answer.transport = "http.connect"; };
    auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::CouldNotCheck);
    QCOMPARE(codes(view->findings), u"http.connect"_s);
    QCOMPARE(view->packages.size(), 3U);
    QVERIFY(view->accepted.has_value());
    QVERIFY(!view->online);
}

void SyncTest::ledgerMissing()
{
    Bench bench;
    bench.stage->spoil = [](const Request &request, WorldAnswer &answer) {
        if (request.url.path() == "/v1/ledger"_L1)
            answer.transport = "http.timeout";
    };
    const auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::CouldNotCheck);
    QVERIFY(view->accepted.has_value());
    // Proofs suffice for a single log.
    const auto log = bench.read("test:alpha");
    QCOMPARE(log->outcome, Outcome::Verified);
    QVERIFY(log->headProven);
    QVERIFY(!log->matchesLedger);
    QCOMPARE(log->records.back().inclusion, Inclusion::GivenByRegistry);
    const auto missing = bench.read("test:missing");
    QCOMPARE(missing->outcome, Outcome::NotFound);
}

/// Who calls off a sync that still waits for another one sees what was shown before, not a new reading of it.
void SyncTest::calledOffBeforeItsTurn()
{
    Bench bench;
    bench.sync();
    bench.grow();
    bench.stage->requests.clear();
    auto first = bench.session->sync(bench.id);
    connect(bench.session.get(), &Session::jobAdded, this, [](Job *job) { job->cancel(); });
    auto second = bench.session->sync(bench.id);
    const auto view = QCoro::waitFor(std::move(first));
    QCOMPARE(view->outcome, Outcome::Verified);
    const auto asked = bench.stage->requests.size();
    QSignalSpy shown(bench.session.get(), &Session::viewChanged);
    const auto calledOff = QCoro::waitFor(std::move(second));
    QCOMPARE(codes(calledOff->findings), u"job.cancelled"_s);
    QCOMPARE(bench.stage->requests.size(), asked);
    QCOMPARE(shown.size(), 0);
    QCOMPARE(bench.session->view(bench.id), view);
}

QTEST_GUILESS_MAIN(SyncTest)
#include "synctest.moc"
