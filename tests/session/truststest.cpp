// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/evidencejudge.h"
#include "session/support/bench.h"
#include "session/support/spoiling.h"

#include "base/base64.h"
#include "session/proofchain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

/// Another name in an operator record, and so other bytes under the same signature.
void spoilOperatorRecord(QJsonObject &answer)
{
    auto records = answer[u"operator"].toArray();
    for (auto each : records) {
        auto record = each.toObject();
        auto bytes = QByteArray::fromBase64(record[u"contentBytes"].toString().toLatin1());
        bytes[5] = static_cast<char>(bytes[5] ^ 1);
        record[u"contentBytes"] = QString::fromLatin1(bytes.toBase64());
        each = record;
    }
    answer[u"operator"] = records;
}

} // namespace

/// A registry is held to every statement that it signed, and to nothing else; nothing is unsaid by breaking off.
class TrustsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void garbageAccusesNobody_data();
    void garbageAccusesNobody();
    void shortenedOperatorLogAccusesNobody();
    void rollbackBehindARefusedCheckpoint();
    void brokenOffIsNotUnsaid_data();
    void brokenOffIsNotUnsaid();
    void pendingCheckpointIsNoAlarm();
    void firstContactHoldsNobodyToAnother();
    void everyCheckpointIsCompared();
    void proofsAreFollowed();
    void evidenceHoldsTheLedger();
};

void TrustsTest::garbageAccusesNobody_data()
{
    QTest::addColumn<Change>("log");
    QTest::addColumn<bool>("stranger");
    QTest::addColumn<QString>("expected");
    QTest::newRow("records of nobody, checkpoint of nobody") << Change(spoilOperatorRecord) << true << u"record."_s;
    QTest::newRow("records of nobody") << Change(spoilOperatorRecord) << false << u"record."_s;
    QTest::newRow("another operator who did not sign the checkpoint") << Change([](QJsonObject &answer) {
        World other("somebody else");
        Request request;
        request.url = QUrl(u"https://registry.example"_s + logsPath);
        request.body = R"({"logLength":1})";
        auto record = QJsonDocument::fromJson(other.answer(request).body).object()[u"operator"].toArray();
        answer[u"operator"] = record;
        answer[u"more"] = false;
    }) << false << u"checkpoint.unknown-key"_s;
}

void TrustsTest::garbageAccusesNobody()
{
    QFETCH(const Change, log);
    QFETCH(const bool, stranger);
    QFETCH(const QString, expected);
    Bench bench;
    bench.sync();
    bench.world().appendOperator({DefineNamespaceEntry{"other"}}, bench.world().operatorKey);
    bench.world().cut();
    if (stranger)
        bench.world().checkpointKey = World::key("stranger");
    // Cursors are lost, so that the whole log comes again.
    bench.stage->spoil = [log](const Request &request, WorldAnswer &answer) {
        if (request.url.path() != logsPath)
            return;
        if (QJsonDocument::fromJson(request.body).object().contains(u"operator"_s)) {
            answer.transport = "http.reset";
            return;
        }
        changing(logsPath, log)(request, answer);
    };
    auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::Failed);
    QVERIFY2(codes(view->findings).startsWith(expected), qPrintable(codes(view->findings)));
    QVERIFY(view->evidence.empty());
    QVERIFY(!view->info.broken);
    QCOMPARE(view->accepted->checkpoint.logLength, 5U);
    // And the next honest answer is welcome.
    bench.stage->spoil = {};
    bench.world().checkpointKey = bench.world().operatorKey;
    view = bench.sync();
    QCOMPARE(codes(view->findings), QString());
    QCOMPARE(view->outcome, Outcome::Verified);
}

void TrustsTest::shortenedOperatorLogAccusesNobody()
{
    Bench bench;
    bench.sync();
    bench.grow();
    bench.stage->spoil = [](const Request &request, WorldAnswer &answer) {
        if (request.url.path() != logsPath)
            return;
        if (QJsonDocument::fromJson(request.body).object().contains(u"operator"_s)) {
            answer.transport = "http.reset";
            return;
        }
        changing(logsPath, [](QJsonObject &object) {
            object[u"operator"] = QJsonArray{object[u"operator"].toArray().at(0)};
        })(request, answer);
    };
    const auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::Failed);
    QCOMPARE(codes(view->findings), u"log.ledger-mismatch"_s);
    QVERIFY(view->evidence.empty());
    QVERIFY(!view->info.broken);
}

void TrustsTest::rollbackBehindARefusedCheckpoint()
{
    Bench bench;
    bench.sync();
    bench.grow();
    bench.stage->spoil = changing(consistencyPath, [](QJsonObject &object) { object[u"proof"] = QString(); });
    auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::Failed);
    QVERIFY(view->evidence.empty());
    bench.stage->spoil = {};
    bench.world().show(bench.world().cutCount() - 1);
    view = bench.sync();
    QCOMPARE(codes(view->findings), u"checkpoint.rollback"_s);
    QCOMPARE(view->evidence.size(), 1U);
    QVERIFY(view->info.broken);
}

void TrustsTest::brokenOffIsNotUnsaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("no proof came") << consistencyPath << false;
    QTest::newRow("no head was proven") << inclusionPath << false;
    QTest::newRow("cancelled") << consistencyPath << true;
}

void TrustsTest::brokenOffIsNotUnsaid()
{
    QFETCH(const QString, path);
    QFETCH(const bool, cancelled);
    Bench bench;
    bench.sync();
    bench.grow();
    if (cancelled) {
        bench.stage->before = [&](const Request &request) {
            if (request.url.path() == path)
                bench.session->jobs().back()->cancel();
        };
    } else {
        bench.stage->spoil = breaking(path);
    }
    auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::CouldNotCheck);
    QCOMPARE(view->accepted->checkpoint.logLength, 5U);
    QCOMPARE(view->journal.size(), 2U);
    bench.stage->spoil = {};
    bench.stage->before = {};
    bench.world().show(bench.world().cutCount() - 1);
    view = bench.sync();
    QCOMPARE(codes(view->findings), u"checkpoint.rollback"_s);
    QCOMPARE(view->evidence.size(), 1U);
}

/// A checkpoint that was seen and could not be checked is neither a failure nor in the way of the next sync.
void TrustsTest::pendingCheckpointIsNoAlarm()
{
    Bench bench;
    bench.sync();
    const auto second = World::key("second operator");
    bench.world().appendOperator({GrantEntry{second->publicKey(), {Permission::Commit}}}, bench.world().operatorKey);
    bench.world().cut();
    bench.world().checkpointKey = second;
    bench.stage->spoil = breaking(consistencyPath);
    bench.sync();
    bench.stage->spoil = {};
    bench.restart();
    auto view = bench.load();
    QCOMPARE(codes(view->findings), QString());
    QCOMPARE(view->outcome, Outcome::Verified);
    view = bench.sync();
    QCOMPARE(codes(view->findings), QString());
    QCOMPARE(view->accepted->checkpoint.logLength, 6U);
    QCOMPARE(view->journal.size(), 2U);
    QCOMPARE(view->journal.back().count, 2U);
}

void TrustsTest::firstContactHoldsNobodyToAnother()
{
    Bench bench;
    bench.stage->spoil = breaking(inclusionPath);
    auto view = bench.sync();
    QVERIFY(!view->accepted);
    QCOMPARE(view->journal.size(), 1U);
    bench.stage->spoil = {};
    // Nobody was pinned: who is there now is whom we meet.
    World other("somebody else");
    other.publish("test:alpha", "1.0.0", bench.alice);
    other.cut();
    bench.world() = other;
    view = bench.sync();
    QCOMPARE(codes(view->findings), QString());
    QCOMPARE(view->outcome, Outcome::Verified);
    bench.grow();
    QCOMPARE(codes(bench.sync()->findings), QString());
    bench.restart();
    view = bench.load();
    QCOMPARE(codes(view->findings), QString());
    QCOMPARE(view->outcome, Outcome::Verified);
    bench.grow();
    QCOMPARE(bench.sync()->outcome, Outcome::Verified);
}

/// However many there are: each new one costs one proof, as the kept proofs connect the others.
void TrustsTest::everyCheckpointIsCompared()
{
    Bench bench;
    bench.stage->spoil = breaking(ledgerPath);
    for (int i = 0; i < 70; ++i)
        bench.grow();
    const auto cuts = bench.world().cutCount();
    for (std::size_t i = 2; i <= cuts; ++i) {
        bench.world().show(i);
        bench.stage->requests.clear();
        const auto view = bench.sync();
        QCOMPARE(view->accepted->checkpoint.logLength, bench.world().length());
        QCOMPARE(view->coverage.checkpointsCompared, i - 1);
        QCOMPARE(requestsTo(bench, consistencyPath), i == 2 ? 0 : 1);
    }
    bench.restart();
    auto view = bench.load();
    QCOMPARE(view->coverage.checkpointsKept, cuts - 1);
    QCOMPARE(view->coverage.checkpointsCompared, cuts - 1);
    // Without its proof one stands alone, with those that it connected: they are asked about again.
    bench.session.reset();
    runSqlOn(bench, u"UPDATE checkpoint SET proof_to = 0, proof = NULL WHERE length = 8"_s);
    bench.restart();
    QCOMPARE(bench.load()->coverage.checkpointsCompared, cuts - 1 - 4);
    bench.grow();
    bench.world().show(0);
    bench.stage->requests.clear();
    view = bench.sync();
    QCOMPARE(requestsTo(bench, consistencyPath), 1 + 4);
    QCOMPARE(view->coverage.checkpointsCompared, cuts);
}

void TrustsTest::proofsAreFollowed()
{
    auto world = smallWorld();
    std::vector<CheckpointRow> rows;
    for (std::int64_t i = 0; i < 3; ++i) {
        world.publish("test:alpha", "2.0." + std::to_string(i), World::key("alice"));
        world.cut();
        CheckpointRow row;
        row.id = i + 1;
        row.first = row.latest = world.checkpoint(world.length());
        rows.push_back(row);
    }
    const auto proof = [&](std::uint64_t from, std::uint64_t to) {
        Request request;
        request.url = QUrl(u"https://registry.example"_s + consistencyPath);
        request.body =
            QJsonDocument(QJsonObject{{u"from"_s, static_cast<qint64>(from)}, {u"to"_s, static_cast<qint64>(to)}})
                .toJson();
        const auto answer = QJsonDocument::fromJson(world.answer(request).body).object();
        return fromBase64(answer[u"proof"].toString().toStdString()).value();
    };
    rows[0].proofTo = 7;
    rows[0].proof = proof(6, 7);
    rows[1].proofTo = 8;
    rows[1].proof = proof(7, 8);
    const auto follow = [&] { return followProofs({&rows[0], &rows[1], &rows[2]}, rows[2].first.checkpoint); };
    auto results = follow();
    QCOMPARE(results.size(), 3U);
    QVERIFY(std::ranges::all_of(results, [](const auto &result) { return result.second.has_value(); }));
    // A link that does not hold connects nothing behind it.
    rows[1].proof = proof(6, 8);
    results = follow();
    QVERIFY(!results.at(2));
    QVERIFY(!results.contains(1));
    rows[1].proofTo = 0;
    results = follow();
    QCOMPARE(results.size(), 1U);
}

/// An older checkpoint with a map root that its own log does not give: only the ledger shows it.
void TrustsTest::evidenceHoldsTheLedger()
{
    Bench bench;
    bench.stage->spoil = [&](const Request &request, WorldAnswer &answer) {
        if (request.url.path() == ledgerPath || request.url.path() == inclusionPath)
            answer.transport = "http.reset";
        if (request.url.path() != checkpointPath)
            return;
        const auto honest = bench.world().checkpoint(bench.world().length()).checkpoint;
        const auto lie = SignedCheckpoint::sign({honest.logLength, honest.logRoot, Digest(), honest.timestamp},
                                                *bench.world().checkpointKey)
                             .value();
        auto object = QJsonDocument::fromJson(answer.body).object();
        auto contents = object[u"contents"].toObject();
        contents[u"mapRoot"] = QString::fromStdString(Digest().text());
        object[u"contents"] = contents;
        object[u"signature"] = QString::fromStdString(lie.signature);
        answer.body = QJsonDocument(object).toJson();
    };
    bench.sync();
    bench.stage->spoil = {};
    bench.grow();
    const auto view = bench.sync();
    QCOMPARE(codes(view->findings), u"ledger.map-root"_s);
    QVERIFY(view->info.broken);
    QCOMPARE(view->evidence.size(), 1U);
    const auto parts = bench.newestEvidence();
    QCOMPARE(parts.size(), 5U);
    QCOMPARE(parts[2].first, u"offered-ledger-0.bin"_s);
    QCOMPARE(parts[2].second.size(), 6 * 64);
    // The offered roots are signed, and the ledger under them is the only one: it says what the kept ones had to be.
    auto verdict = judgeEvidence(parts, 2);
    QCOMPARE(codes(verdict.findings), QString());
    QCOMPARE(verdict.shows, EvidenceVerdict::Shows::Contradiction);
    QCOMPARE(verdict.code, "ledger.map-root");
    for (const qsizetype place : {0, 6 * 64 - 1}) {
        auto changed = parts;
        changed[2].second[place] = char(changed[2].second[place] ^ 1);
        verdict = judgeEvidence(changed, 1);
        QCOMPARE(verdict.shows, EvidenceVerdict::Shows::Nothing);
        QVERIFY(codes(verdict.findings).startsWith(u"ledger."_s));
    }
    auto changed = parts;
    changed[2].second.chop(64);
    QCOMPARE(codes(judgeEvidence(changed, 1).findings), u"ledger.range"_s);
}

QTEST_GUILESS_MAIN(TrustsTest)
#include "truststest.moc"
