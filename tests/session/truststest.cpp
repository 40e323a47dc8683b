// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// What is believed on which grounds: bounds before anything is verified, evidence only from signed statements, nothing
// unsaid by breaking off, nothing complete that is not.
#include "session/support/bench.h"

#include "base/base64.h"
#include "merkle/logproofbundle.h"
#include "session/proofchain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(QJsonObject &)>;

const QString checkpointPath = u"/v1/fetch/checkpoint"_s;
const QString logsPath = u"/v1/fetch/logs"_s;
const QString namesPath = u"/v1/fetch/names"_s;
const QString consistencyPath = u"/v1/proof/consistency"_s;
const QString inclusionPath = u"/v1/proof/inclusion"_s;
const QString ledgerPath = u"/v1/ledger"_s;

std::function<void(const Request &, WorldAnswer &)> changing(const QString &path, const Change &change)
{
    return [path, change](const Request &request, WorldAnswer &answer) {
        if (request.url.path() != path)
            return;
        auto object = QJsonDocument::fromJson(answer.body).object();
        change(object);
        answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
}

std::function<void(const Request &, WorldAnswer &)> breaking(const QString &path, const char *code = "http.reset")
{
    return [path, code](const Request &request, WorldAnswer &answer) {
        if (request.url.path() == path)
            answer.transport = code;
    };
}

/// Another name in an operator record, and so other bytes under the same signature.
void spoilOperatorRecord(QJsonObject &answer)
{
    auto records = answer[u"operator"].toArray();
    for (qsizetype i = 0; i < records.size(); ++i) {
        auto record = records[i].toObject();
        auto bytes = QByteArray::fromBase64(record[u"contentBytes"].toString().toLatin1());
        bytes[5] = static_cast<char>(bytes[5] ^ 1);
        record[u"contentBytes"] = QString::fromLatin1(bytes.toBase64());
        records[i] = record;
    }
    answer[u"operator"] = records;
}

void runSqlOn(const Bench &bench, const QString &sql)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"trusts"_s);
        database.setDatabaseName(bench.folder.filePath(u"store/kennel.sqlite"_s));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"trusts"_s);
}

QVariant valueOf(const Bench &bench, const QString &sql)
{
    QVariant value;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"trusts"_s);
        database.setDatabaseName(bench.folder.filePath(u"store/kennel.sqlite"_s));
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(sql) && query.next())
                value = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(u"trusts"_s);
    return value;
}

/// Options for another session on the same store and worlds, with other limits.
Session::Options optionsFor(const Bench &bench, const std::function<void(NetworkLimits &)> &change)
{
    Session::Options options;
    options.storeDir = bench.folder.filePath(u"store"_s);
    options.contentDir = bench.folder.filePath(u"content"_s);
    options.clock = bench.clock;
    options.transports = std::make_shared<WorldFactory>(bench.stage);
    change(options.network.limits);
    return options;
}

qsizetype requestsTo(const Bench &bench, const QString &path)
{
    return bench.stage->requests.count(path);
}

} // namespace

class TrustsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthThatNobodyCanHold_data();
    void lengthThatNobodyCanHold();
    void ledgerBeyondTheLimit();
    void operatorLogWithoutEnd();
    void garbageAccusesNobody_data();
    void garbageAccusesNobody();
    void shortenedOperatorLogAccusesNobody();
    void rollbackBehindARefusedCheckpoint();
    void brokenOffIsNotUnsaid_data();
    void brokenOffIsNotUnsaid();
    void pendingCheckpointIsNoAlarm();
    void firstContactHoldsNobodyToAnother();
    void incompleteLogIsNotComplete();
    void everyCheckpointIsCompared();
    void proofsAreFollowed();
    void quarantineIsEmptyAfterwards_data();
    void quarantineIsEmptyAfterwards();
    void damagedStoreIsReadWithoutRefreshing();
    void provesAgainstTheMapRoot();
    void newestIsWhatTheLedgerSays();
    void falseNameIsAskedForAgain();
    void namesNobodyAskedFor();
    void wellKnownIsAskedAgain();
    void patienceIsOfTheCommand();
    void badBase64BehindACursor();
    void ledgerThatIsNoAnswerConcernsEachLog_data();
    void ledgerThatIsNoAnswerConcernsEachLog();
    void unusableDigest();
    void headsAreProvenOrAskedFor();
    void evidenceHoldsTheLedger();
};

void TrustsTest::lengthThatNobodyCanHold_data()
{
    QTest::addColumn<quint64>("length");
    QTest::addColumn<QString>("expected");
    QTest::newRow("2^20: only a false ledger") << (quint64{1} << 20) << u"ledger.short"_s;
    QTest::newRow("2^40") << (quint64{1} << 40) << u"checkpoint.shape"_s;
    QTest::newRow("2^57") << (quint64{1} << 57) << u"checkpoint.shape"_s;
}

void TrustsTest::lengthThatNobodyCanHold()
{
    QFETCH(const quint64, length);
    QFETCH(const QString, expected);
    Bench bench;
    const auto key = bench.world().operatorKey;
    bench.stage->spoil = [&](const Request &request, WorldAnswer &answer) {
        const auto path = request.url.path();
        if (path == checkpointPath) {
            const auto claim = SignedCheckpoint::sign({length, Digest(), Digest(), bench.world().time}, *key).value();
            const QJsonObject contents{{u"logRoot"_s, QString::fromStdString(Digest().text())},
                                       {u"logLength"_s, static_cast<qint64>(length)},
                                       {u"mapRoot"_s, QString::fromStdString(Digest().text())},
                                       {u"timestamp"_s, static_cast<qint64>(bench.world().time)}};
            answer.body = QJsonDocument(QJsonObject{{u"contents"_s, contents},
                                                    {u"keyId"_s, QString::fromStdString(claim.keyId.text())},
                                                    {u"signature"_s, QString::fromStdString(claim.signature)}})
                              .toJson();
        } else if (path == logsPath) {
            auto honest = request;
            honest.body = R"({"logLength":5})";
            answer = bench.world().answer(honest);
        } else if (path == ledgerPath) {
            answer.body = QByteArray(R"({"hashAlgorithm":"sha256","sources":[{"firstRegistryIndex":0,)"
                                     R"("lastRegistryIndex":)") +
                          QByteArray::number(length - 1) + R"(,"url":"v1/ledger/records/0","contentType":"x"}]})";
        } else if (path == inclusionPath) {
            auto honest = request;
            honest.body = R"({"logLength":5,"leafs":[1]})";
            answer = bench.world().answer(honest);
        }
    };
    const auto view = bench.sync();
    QCOMPARE(codes(view->findings), expected);
    QVERIFY(!view->accepted);
}

void TrustsTest::ledgerBeyondTheLimit()
{
    Bench bench;
    bench.session.reset();
    bench.session = Session::open(optionsFor(bench, [](NetworkLimits &limits) { limits.ledgerEntries = 4; })).value();
    const auto view = bench.sync();
    QCOMPARE(codes(view->findings), u"http.too-large"_s);
    QCOMPARE(view->outcome, Outcome::RejectedInput);
    QVERIFY(!view->coverage.ledgerRecomputed);
    QCOMPARE(requestsTo(bench, ledgerPath), 0);
}

/// Any number of records on a claimed length: reading ends at the first that is none.
void TrustsTest::operatorLogWithoutEnd()
{
    Bench bench;
    const auto first = bench.world().entries.front().envelope;
    qint64 sent = 0;
    bench.stage->spoil = [&](const Request &request, WorldAnswer &answer) {
        if (request.url.path() != logsPath)
            return;
        QJsonArray records;
        for (int i = 0; i < 10; ++i) {
            records.append(QJsonObject{{u"contentBytes"_s, QString::fromStdString(toBase64(first.contentBytes))},
                                       {u"keyId"_s, QString::fromStdString(first.keyId.text())},
                                       {u"signature"_s, QString::fromStdString(first.signature)},
                                       {u"registryIndex"_s, sent},
                                       {u"fetchToken"_s, QString::number(sent)}});
            ++sent;
        }
        answer.body = QJsonDocument(QJsonObject{{u"more"_s, true}, {u"operator"_s, records}}).toJson();
        answer.status = 200;
    };
    bench.world().appendOperator({DefineNamespaceEntry{"other"}}, bench.world().operatorKey);
    for (int i = 0; i < 200; ++i)
        bench.world().publish("test:alpha", "2.0." + std::to_string(i), bench.alice);
    bench.world().cut();
    const auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::Failed);
    QVERIFY2(codes(view->findings).startsWith("record."_L1), qPrintable(codes(view->findings)));
    QCOMPARE(requestsTo(bench, logsPath), 1);
    QVERIFY(!view->info.broken);
}

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

void TrustsTest::incompleteLogIsNotComplete()
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

void TrustsTest::quarantineIsEmptyAfterwards_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("well") << QString() << false;
    QTest::newRow("heads out of reach") << inclusionPath << false;
    QTest::newRow("cancelled at the heads") << inclusionPath << true;
    QTest::newRow("cancelled at the names") << namesPath << true;
}

void TrustsTest::quarantineIsEmptyAfterwards()
{
    QFETCH(const QString, path);
    QFETCH(const bool, cancelled);
    Bench bench;
    if (cancelled) {
        bench.stage->before = [&](const Request &request) {
            if (request.url.path() == path)
                bench.session->jobs().back()->cancel();
        };
    } else if (!path.isEmpty()) {
        bench.stage->spoil = breaking(path);
    }
    bench.sync({.audit = true});
    bench.session.reset();
    QCOMPARE(valueOf(bench, u"SELECT count(*) FROM quarantine_ledger"_s).toInt(), 0);
    QCOMPARE(valueOf(bench, u"SELECT count(*) FROM quarantine_record"_s).toInt(), 0);
}

void TrustsTest::damagedStoreIsReadWithoutRefreshing()
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

void TrustsTest::provesAgainstTheMapRoot()
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

void TrustsTest::newestIsWhatTheLedgerSays()
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

void TrustsTest::falseNameIsAskedForAgain()
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

void TrustsTest::namesNobodyAskedFor()
{
    Bench bench;
    bench.stage->spoil = changing(namesPath, [](QJsonObject &object) {
        auto packages = object[u"packages"].toObject();
        packages[QString::fromStdString(packageLogId("test:ghost").text())] = u"test:ghost"_s;
        object[u"packages"] = packages;
    });
    const auto view = bench.sync();
    QCOMPARE(view->outcome, Outcome::Verified);
    QVERIFY(codes(view->findings, Severity::Warning).contains(u"names.unknown-log"_s));
    QCOMPARE(view->coverage.named, 3U);
}

void TrustsTest::wellKnownIsAskedAgain()
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

/// All registries and flows of a command wait out of one purse.
void TrustsTest::patienceIsOfTheCommand()
{
    Bench bench;
    bench.session.reset();
    bench.session = Session::open(optionsFor(bench, [](NetworkLimits &limits) {
                        limits.firstPause = std::chrono::milliseconds(10);
                        limits.totalPause = std::chrono::milliseconds(13); // enough for one pause, never for two
                    })).value();
    bench.stage->spoil = [](const Request &request, WorldAnswer &answer) {
        if (request.url.path() == namesPath || request.url.path().startsWith("/v1/content/"_L1))
            answer.status = 503;
    };
    const auto name = PackageName::parse("test:alpha").value();
    const auto file = bench.folder.filePath(u"out"_s);
    QCoro::waitFor(bench.session->download(bench.id, name, {}, file));
    QCOMPARE(requestsTo(bench, namesPath), 2);
    const auto contents = std::ranges::count_if(bench.stage->requests,
                                                [](const QString &path) { return path.startsWith("/v1/content/"_L1); });
    QCOMPARE(contents, 1);
}

void TrustsTest::badBase64BehindACursor()
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

void TrustsTest::ledgerThatIsNoAnswerConcernsEachLog_data()
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

void TrustsTest::ledgerThatIsNoAnswerConcernsEachLog()
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

void TrustsTest::unusableDigest()
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

void TrustsTest::headsAreProvenOrAskedFor()
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
    const auto &parts = view->evidence.front().parts;
    QCOMPARE(parts.size(), 3U);
    QCOMPARE(parts.back().first, u"offered-ledger-0.bin"_s);
    QCOMPARE(parts.back().second.size(), 6 * 64);
}

QTEST_GUILESS_MAIN(TrustsTest)
#include "truststest.moc"
