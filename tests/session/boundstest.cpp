// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/support/bench.h"
#include "session/support/spoiling.h"

#include "base/base64.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

/// What is read, kept and waited for has an end, whatever a registry says before anything of it is verified.
class BoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthThatNobodyCanHold_data();
    void lengthThatNobodyCanHold();
    void ledgerBeyondTheLimit();
    void operatorLogWithoutEnd();
    void quarantineIsEmptyAfterwards_data();
    void quarantineIsEmptyAfterwards();
    void namesNobodyAskedFor();
    void patienceIsOfTheCommand();
};

void BoundsTest::lengthThatNobodyCanHold_data()
{
    QTest::addColumn<quint64>("length");
    QTest::addColumn<QString>("expected");
    QTest::newRow("2^20: only a false ledger") << (quint64{1} << 20) << u"ledger.short"_s;
    QTest::newRow("2^40") << (quint64{1} << 40) << u"checkpoint.shape"_s;
    QTest::newRow("2^57") << (quint64{1} << 57) << u"checkpoint.shape"_s;
}

void BoundsTest::lengthThatNobodyCanHold()
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

void BoundsTest::ledgerBeyondTheLimit()
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
void BoundsTest::operatorLogWithoutEnd()
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

void BoundsTest::quarantineIsEmptyAfterwards_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("well") << QString() << false;
    QTest::newRow("heads out of reach") << inclusionPath << false;
    QTest::newRow("cancelled at the heads") << inclusionPath << true;
    QTest::newRow("cancelled at the names") << namesPath << true;
}

void BoundsTest::quarantineIsEmptyAfterwards()
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

void BoundsTest::namesNobodyAskedFor()
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

/// All registries and flows of a command wait out of one purse.
void BoundsTest::patienceIsOfTheCommand()
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

QTEST_GUILESS_MAIN(BoundsTest)
#include "boundstest.moc"
