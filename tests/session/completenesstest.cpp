// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/support/bench.h"
#include "session/support/spoiling.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

/// What is shown as complete and proven is: missing parts, false names and damaged stores are said.
class CompletenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void incompleteLogIsNotComplete();
    void damagedStoreIsReadWithoutRefreshing();
    void provesAgainstTheMapRoot();
    void newestIsWhatTheLedgerSays();
    void falseNameIsAskedForAgain();
    void wellKnownIsAskedAgain();
    void badBase64BehindACursor();
    void ledgerThatIsNoAnswerConcernsEachLog_data();
    void ledgerThatIsNoAnswerConcernsEachLog();
    void unusableDigest();
    void headsAreProvenOrAskedFor();
};

void CompletenessTest::incompleteLogIsNotComplete()
{
    Bench bench;
    bench.sync({.audit = true});
    bench.world().append("test:alpha", {YankEntry{Version::parse("1.0.0").value()}}, bench.alice);
    bench.world().cut();
    bench.stage->spoil = [](const Request &request, WorldAnswer &answer) {
        if (request.url.path() == logsPath && request.body.contains("packages"))
            answer.transport = "http.reset";
    };
    const auto check = [&](const std::shared_ptr<const RegistryView> &view) {
        QCOMPARE(view->accepted->checkpoint.logLength, 6U);
        QCOMPARE(view->outcome, Outcome::CouldNotCheck);
        QVERIFY2(codes(view->findings).contains(u"log.incomplete"_s), qPrintable(codes(view->findings)));
        QCOMPARE(view->coverage.checkedLogs, 2U);
        QCOMPARE(view->packages.front().outcome, Outcome::CouldNotCheck);
    };
    check(bench.sync());
    bench.restart();
    check(bench.load());
    const auto log = bench.read("test:alpha", {.refresh = false, .offline = true});
    QCOMPARE(log->outcome, Outcome::CouldNotCheck);
    QCOMPARE(log->records.size(), 1U);
    QCOMPARE(codes(log->findings), u"log.incomplete"_s);
    QCOMPARE(log->findings.front().details.at("got"), Detail(std::uint64_t{1}));
    QCOMPARE(log->findings.front().details.at("want"), Detail(std::uint64_t{2}));
    bench.stage->spoil = {};
    const auto view = bench.sync();
    QCOMPARE(codes(view->findings), QString());
    QCOMPARE(view->outcome, Outcome::Verified);
    QCOMPARE(view->coverage.checkedLogs, 3U);
}

void CompletenessTest::damagedStoreIsReadWithoutRefreshing()
{
    Bench bench;
    bench.sync({.audit = true});
    bench.session.reset();
    runSqlOn(bench, u"DELETE FROM log WHERE id = (SELECT log FROM record WHERE registry_index = 0)"_s);
    bench.restart();
    bench.load();
    const auto log = bench.read("test:alpha", {.refresh = false});
    QCOMPARE(log->outcome, Outcome::Failed);
    QVERIFY(codes(log->findings).contains(u"log.empty"_s));
}

void CompletenessTest::provesAgainstTheMapRoot()
{
    Bench bench;
    bench.read("test:alpha");
    // The registry does not answer: both paths come from the ledger, and both roots are the signed ones.
    bench.stage->spoil = breaking(inclusionPath);
    const auto proof = QCoro::waitFor(bench.session->proveRecord(bench.id, packageLogId("test:alpha"), 0));
    QCOMPARE(proof.outcome, Outcome::Verified);
    QVERIFY(!proof.fromRegistry);
    QCOMPARE(proof.mapPath->root, proof.standsOn->checkpoint.mapRoot);
}

void CompletenessTest::newestIsWhatTheLedgerSays()
{
    Bench bench;
    bench.sync({.audit = true});
    bench.grow();
    bench.stage->spoil = [](const Request &request, WorldAnswer &answer) {
        if (request.url.path() == logsPath && request.body.contains("packages"))
            answer.transport = "http.reset";
    };
    bench.sync();
    bench.stage->spoil = {};
    bench.stage->requests.clear();
    // The only record that is here is not the newest one any more.
    const auto proof = QCoro::waitFor(bench.session->proveRecord(bench.id, packageLogId("test:alpha"), 0));
    QCOMPARE(proof.outcome, Outcome::Verified);
    QVERIFY(!proof.fromRegistry);
    QVERIFY(proof.logPath.has_value());
    QVERIFY(!proof.mapPath.has_value());
    QCOMPARE(requestsTo(bench, inclusionPath), 0);
}

void CompletenessTest::falseNameIsAskedForAgain()
{
    Bench bench;
    bench.stage->spoil = [](const Request &request, WorldAnswer &answer) {
        if (request.url.path() == namesPath)
            answer.body.replace("test:beta", "test:delta");
    };
    auto view = bench.sync();
    QCOMPARE(codes(view->findings), u"names.mismatch"_s);
    QCOMPARE(view->outcome, Outcome::Failed);
    bench.stage->spoil = {};
    view = bench.sync();
    QCOMPARE(codes(view->findings), QString());
    QCOMPARE(view->outcome, Outcome::Verified);
    QCOMPARE(view->coverage.named, 3U);
}

void CompletenessTest::wellKnownIsAskedAgain()
{
    const auto path = u"/.well-known/wasm-pkg/registry.json"_s;
    Bench bench;
    const auto leading = [path](const Request &request, WorldAnswer &answer) {
        if (request.url.path() == path) {
            answer.status = 200;
            answer.body = R"({"wargUrl":"https://registry.example:8443/"})";
        }
    };
    bench.stage->spoil = leading;
    bench.sync();
    QCOMPARE(bench.session->registry(bench.id)->base, QUrl(u"https://registry.example:8443/"_s));
    bench.restart();
    bench.stage->requests.clear();
    // No answer says nothing about where the registry is: it is where it was.
    bench.stage->spoil = breaking(path, "http.timeout");
    bench.sync();
    QCOMPARE(bench.session->registry(bench.id)->base, QUrl(u"https://registry.example:8443/"_s));
    bench.sync();
    QCOMPARE(requestsTo(bench, path), 2);
    bench.stage->spoil = {}; // there is no such file any more, once and for all
    bench.sync();
    bench.sync();
    QCOMPARE(requestsTo(bench, path), 3);
    QCOMPARE(bench.session->registry(bench.id)->base, QUrl(u"https://registry.example/"_s));
}

void CompletenessTest::badBase64BehindACursor()
{
    Bench bench;
    bench.sync({.audit = true});
    bench.grow();
    const auto log = QString::fromStdString(packageLogId("test:alpha").text());
    bench.stage->spoil = changing(logsPath, [log](QJsonObject &object) {
        auto packages = object[u"packages"].toObject();
        auto records = packages[log].toArray();
        if (records.isEmpty())
            return;
        auto record = records[0].toObject();
        record[u"contentBytes"] = u"%"_s;
        records[0] = record;
        packages[log] = records;
        object[u"packages"] = packages;
    });
    const auto view = bench.sync();
    const auto found = std::ranges::find(view->findings, "record.base64", &Finding::code);
    QVERIFY(found != view->findings.end());
    QCOMPARE(found->details.at("record"), Detail(std::uint64_t{1}));
}

void CompletenessTest::ledgerThatIsNoAnswerConcernsEachLog_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("broken");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("out of reach") << QByteArray() << true << Outcome::Verified;
    QTest::newRow("no JSON") << QByteArray("{") << false << Outcome::RejectedInput;
    QTest::newRow("at a foreign host")
        << QByteArray(R"({"hashAlgorithm":"sha256","sources":[{"firstRegistryIndex":0,"lastRegistryIndex":4,)"
                      R"("url":"https://elsewhere.example/","contentType":"x"}]})")
        << false << Outcome::RejectedInput;
}

void CompletenessTest::ledgerThatIsNoAnswerConcernsEachLog()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, broken);
    QFETCH(const Outcome, outcome);
    Bench bench;
    bench.stage->spoil = [=](const Request &request, WorldAnswer &answer) {
        if (request.url.path() != ledgerPath)
            return;
        if (broken)
            answer.transport = "http.timeout";
        answer.body = body;
    };
    QCOMPARE(bench.read("test:alpha")->outcome, outcome);
}

void CompletenessTest::unusableDigest()
{
    Bench bench;
    bench.world().append("test:alpha",
                         {ReleaseEntry{Version::parse("2.0.0").value(), AnyHash::parse("sha256:00").value()}},
                         bench.alice);
    bench.world().cut();
    const auto view = bench.sync({.audit = true, .content = true});
    QCOMPARE(codes(view->findings), u"content.unusable-digest"_s);
    QCOMPARE(view->outcome, Outcome::CouldNotCheck);
    const auto file = bench.folder.filePath(u"out"_s);
    const auto result =
        QCoro::waitFor(bench.session->download(bench.id, PackageName::parse("test:alpha").value(), {}, file));
    QCOMPARE(codes(result.findings), u"content.unusable-digest"_s);
    QCOMPARE(result.outcome, Outcome::CouldNotCheck);
    QVERIFY(!QFile::exists(file));
}

void CompletenessTest::headsAreProvenOrAskedFor()
{
    Bench bench;
    bench.sync();
    bench.restart();
    bench.stage->requests.clear();
    // The kept proof was checked again.
    QCOMPARE(bench.sync()->coverage.headsProven, 4U);
    QCOMPARE(requestsTo(bench, inclusionPath), 0);
    bench.session.reset();
    runSqlOn(bench, u"UPDATE log SET proof_log = x'00' WHERE proof_length > 0"_s);
    bench.restart();
    QCOMPARE(bench.sync()->coverage.headsProven, 4U);
    QCOMPARE(requestsTo(bench, inclusionPath), 1);
}

QTEST_GUILESS_MAIN(CompletenessTest)
#include "completenesstest.moc"
