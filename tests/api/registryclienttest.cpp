// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/registryclient.h"
#include "api/httptransport.h"
#include "api/logsreader.h"
#include "api/responseparser.h"
#include "crypto/sha256.h"

#include "support/fakehttpserver.h"
#include "support/scenario.h"
#include "support/sourcetree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kennel;
using namespace kennel::test;
using namespace std::chrono_literals;

namespace {

QJsonObject object(const FakeRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

template <typename T>
QByteArray code(const std::expected<T, ApiError> &result)
{
    return result ? QByteArray("ok") : QByteArray::fromStdString(result.error().finding.code);
}

QList<QByteArray> codes(const std::vector<Finding> &findings)
{
    QList<QByteArray> result;
    for (const Finding &finding : findings)
        result.append(QByteArray::fromStdString(finding.code));
    return result;
}

/// Finds private addresses behind every name.
class PrivateTargets final : public Transport
{
public:
    explicit PrivateTargets(Transport &inner)
        : m_inner(inner)
    {
    }
    QCoro::Task<std::expected<Response, ApiError>> send(Request request, CancelToken cancel) override
    {
        return m_inner.send(std::move(request), std::move(cancel));
    }
    QCoro::Task<std::expected<Response, ApiError>> stream(Request request, ByteSink &sink, CancelToken cancel) override
    {
        return m_inner.stream(std::move(request), sink, std::move(cancel));
    }
    QCoro::Task<std::optional<HostRefusal>> judgeAddresses(QUrl, QUrl, CancelToken) override
    {
        co_return HostRefusal::Private;
    }

private:
    Transport &m_inner;
};

} // namespace

class RegistryClientTest : public QObject
{
    Q_OBJECT

    Scenario scenario{testData()};
    SystemClock clock;
    NetworkLog log;
    NetworkPolicy policy;
    std::unique_ptr<FakeHttpServer> server;
    std::unique_ptr<HttpTransport> transport;

    LogId logOf(const char *name) const
    {
        return *LogId::parse(scenario.json()["logIds"_L1][QLatin1StringView(name)].toString().toStdString());
    }
    RegistryClient client(const QString &domain = {}, CancelToken cancel = {})
    {
        RegistryAddress address{server->url(), domain, 0};
        return RegistryClient(*transport, address, policy, clock, cancel,
                              std::make_shared<RetryBudget>(policy.limits, [] { return 0.5; }));
    }
    QByteArray published(const QList<int> &indices, bool more, const char *package = "test:alpha") const
    {
        QJsonArray records;
        for (const int index : indices)
            records.append(scenario.record(index));
        return Scenario::bytes(
            {{"more"_L1, more},
             {"packages"_L1, QJsonObject{{QString::fromStdString(logOf(package).text()), records}}}});
    }
    static QByteArray notFound(const char *type, const std::string &id)
    {
        return Scenario::bytes(
            {{"status"_L1, 404}, {"type"_L1, QLatin1StringView(type)}, {"id"_L1, QString::fromStdString(id)}});
    }
    LogsQuery alphaQuery(const std::string &token = {}) const { return {5, {}, 0, {{logOf("test:alpha"), token, 0}}}; }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        policy = NetworkPolicy();
        policy.limits.firstPause = 1ms;
        server = std::make_unique<FakeHttpServer>();
        transport = std::move(*HttpTransport::create(policy, clock, log));
    }

    void checkpoint()
    {
        server->script("v1/fetch/checkpoint", {json(scenario.checkpoint())});
        auto registry = client();
        const auto result = QCoro::waitFor(registry.checkpoint());
        QVERIFY(result);
        QCOMPARE(result->checkpoint.logLength, 5u);
        QVERIFY(!server->requests().first().headers.contains("warg-registry"));
    }

    /// No answer is longer than what was asked for can take.
    void answersAreBounded_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<quint64>("limit");
        const NetworkLimits limits;
        QTest::newRow("checkpoint") << QByteArray("v1/fetch/checkpoint") << limits.factSize;
        QTest::newRow("verdict") << QByteArray("v1/verify/checkpoint") << limits.factSize;
        QTest::newRow("consistency") << QByteArray("v1/proof/consistency") << limits.factSize;
        QTest::newRow("ledger") << QByteArray("v1/ledger") << limits.listSize;
        QTest::newRow("names") << QByteArray("v1/fetch/names") << limits.factSize + 2 * limits.nameSize;
        QTest::newRow("inclusion") << QByteArray("v1/proof/inclusion") << limits.factSize + 3 * limits.proofSize;
        QTest::newRow("logs") << QByteArray("v1/fetch/logs") << limits.jsonSize;
    }
    void answersAreBounded()
    {
        QFETCH(QByteArray, path);
        QFETCH(quint64, limit);
        const auto ask = [&](quint64 size) {
            server->script(path, {json("[" + QByteArray(qsizetype(size) - 2, ' ') + "]")});
            auto registry = client();
            if (path.endsWith("fetch/checkpoint"))
                return code(QCoro::waitFor(registry.checkpoint()));
            if (path.endsWith("verify/checkpoint"))
                return code(QCoro::waitFor(
                    registry.verifyCheckpoint(parseCheckpoint(scenario.checkpoint().toStdString()).value())));
            if (path.endsWith("consistency"))
                return code(QCoro::waitFor(registry.consistency(1, 2)));
            if (path.endsWith("ledger"))
                return code(QCoro::waitFor(registry.ledgerSources()));
            if (path.endsWith("names"))
                return code(QCoro::waitFor(registry.names({logOf("test:alpha"), logOf("test:beta")})));
            if (path.endsWith("inclusion"))
                return code(QCoro::waitFor(registry.inclusion(5, {0, 1, 2})));
            return code(QCoro::waitFor(registry.logs(alphaQuery())));
        };
        QCOMPARE(ask(limit), "json.shape");
        QCOMPARE(ask(limit + 1), "http.too-large");
    }

    void federatedQuestionsNameTheirRegistry()
    {
        server->script("v1/fetch/checkpoint", {json(scenario.checkpoint())});
        auto registry = client(u"other.example"_s);
        QVERIFY(QCoro::waitFor(registry.checkpoint()));
        QCOMPARE(server->requests().first().headers.value("warg-registry"), "other.example");
    }

    void statuses_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("tries");
        const auto row = [](const char *name, const FakeAnswer &answer, const char *expected, Outcome outcome,
                            int tries) {
            QTest::newRow(name) << answer << QByteArray(expected) << int(outcome) << tries;
        };
        using enum Outcome;
        row("404 of a web server", bytes("<html>", "text/html").with("x", "y"), "http.content-type", RejectedInput, 1);
        FakeAnswer answer = bytes("<html>", "text/html");
        answer.status = 404;
        row("404 page", answer, "http.status", RejectedInput, 1);
        row("400", json("{\"status\":400,\"message\":\"no\"}", 400), "http.status", RejectedInput, 1);
        row("401", json("{\"status\":401,\"message\":\"no\"}", 401), "http.status", RejectedInput, 1);
        row("201", json("{}", 201), "http.status", RejectedInput, 1);
        row("500", json("{\"status\":500,\"message\":\"oops\"}", 500), "http.status", CouldNotCheck, 5);
        row("501", json("{\"status\":501,\"message\":\"oops\"}", 501), "http.status", CouldNotCheck, 1);
        for (const int status : {429, 502, 503, 504})
            row(QByteArray::number(status).constData(), json("{}", status), "http.status", CouldNotCheck, 5);
        row("closed", hangUp(), "http.reset", CouldNotCheck, 0);
        row("log", json(notFound("log", "sha256:1"), 404), "log.not-found", NotFound, 1);
        row("length", json("{\"status\":404,\"type\":\"logLength\",\"id\":5}", 404), "http.status", CouldNotCheck, 1);
        row("a long Retry-After", json("{}", 503).with("Retry-After", "30"), "http.status", CouldNotCheck, 1);
        row("with parameters", json(scenario.checkpoint()).with("Content-Type", "Application/JSON; charset=utf-8"),
            "ok", Verified, 1);
        row("other JSON", json(scenario.checkpoint()).with("Content-Type", "application/problem+json"), "ok", Verified,
            1);
        row("text", json(scenario.checkpoint()).with("Content-Type", "text/plain"), "http.content-type", RejectedInput,
            1);
        answer = json(scenario.checkpoint().chopped(20));
        answer.isChunked = true;
        answer.cutAfter = 300;
        answer.ending = FakeAnswer::Ending::Close;
        row("chunks cut off", answer, "http.truncated", CouldNotCheck, 0);
        row("bad JSON", json("{"), "json.syntax", RejectedInput, 1);
        row("duplicate", json("{\"a\":1,\"a\":2}"), "json.duplicate", RejectedInput, 1);
    }
    void statuses()
    {
        QFETCH(FakeAnswer, answer);
        QFETCH(QByteArray, expected);
        QFETCH(int, outcome);
        QFETCH(int, tries);
        server->script("v1/fetch/checkpoint", {answer});
        auto registry = client();
        const auto result = QCoro::waitFor(registry.checkpoint());
        QCOMPARE(code(result), expected);
        QCOMPARE(int(result ? Outcome::Verified : result.error().outcome()), outcome);
        if (tries)
            QCOMPARE(server->count("v1/fetch/checkpoint"), tries);
    }

    void passingFaultsAreSurvived()
    {
        server->script("v1/fetch/checkpoint",
                       {json("{}", 503).with("Retry-After", "0"), json("{}", 500), json(scenario.checkpoint())});
        auto registry = client();
        QVERIFY(QCoro::waitFor(registry.checkpoint()));
        QCOMPARE(server->requests().size(), 3);
    }

    void patienceIsShared()
    {
        policy.limits.totalPause = 4ms;
        server->script("v1/fetch/checkpoint", {json("{}", 503)});
        auto registry = client();
        QVERIFY(!QCoro::waitFor(registry.checkpoint()));
        QCOMPARE(server->requests().size(), 3); // pauses of 1 and 2 ms; 4 more would be too many
        QVERIFY(!QCoro::waitFor(registry.checkpoint()));
        QCOMPARE(server->requests().size(), 5);
    }

    void retryAfterIsShown()
    {
        server->script("v1/fetch/checkpoint", {json("{}", 429).with("Retry-After", "120")});
        auto registry = client();
        const auto result = QCoro::waitFor(registry.checkpoint());
        QVERIFY(result.error().finding.details.at("retryAfter") == Detail(std::uint64_t{120}));
        const auto date = QDateTime::currentDateTimeUtc().addSecs(600).toString(u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        server->script("v1/fetch/checkpoint", {json("{}", 429).with("Retry-After", date.toLatin1())});
        const auto dated = QCoro::waitFor(registry.checkpoint());
        const auto seconds = std::get<std::uint64_t>(dated.error().finding.details.at("retryAfter"));
        QVERIFY(seconds > 500 && seconds <= 600);
    }

    void hintsAreSurfaced()
    {
        server->script(
            "v1/fetch/logs",
            {json(notFound("log", logOf("test:alpha").text()), 404).with("Warg-Registry-Hint", "test=other.example")});
        auto registry = client();
        const auto result = QCoro::waitFor(registry.logs(alphaQuery()));
        QCOMPARE(code(result), "log.not-found");
        QCOMPARE(result.error().server->hint, "test=other.example");
    }

    void wellKnown_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QList<QByteArray>>("findings");
        const QString given = u"given"_s;
        const auto at = [](const char *url) { return json("{\"wargUrl\":\"" + QByteArray(url) + "\"}"); };
        QTest::newRow("none") << json("{}", 404) << given << QList<QByteArray>();
        QTest::newRow("not for us") << json("{}") << given << QList<QByteArray>();
        QTest::newRow("page") << bytes("<html>", "text/html") << given << QList{"http.content-type"_ba};
        QTest::newRow("bad JSON") << json("{") << given << QList{"json.syntax"_ba};
        QTest::newRow("number") << json("{\"wargUrl\":7}") << given << QList{"json.shape"_ba};
        QTest::newRow("closed") << hangUp() << given << QList<QByteArray>();
        QTest::newRow("fault") << json("{}", 503) << given << QList<QByteArray>();
        QTest::newRow("too large") << json(QByteArray(70'000, ' ')) << given << QList{"http.too-large"_ba};
        QTest::newRow("redirected to a foreign host")
            << redirect(QUrl(u"https://elsewhere.example/x"_s)) << given << QList{"http.host-not-allowed"_ba};
        QTest::newRow("same host") << at("http://127.0.0.1:1/x") << u"http://127.0.0.1:1/x/"_s
                                   << QList{"well-known.redirected"_ba};
        QTest::newRow("foreign host") << at("https://elsewhere.example/") << given << QList{"well-known.url"_ba};
        QTest::newRow("plain http") << at("http://elsewhere.example/") << given << QList{"well-known.url"_ba};
        QTest::newRow("file") << at("file:///etc/passwd") << given << QList{"well-known.url"_ba};
        QTest::newRow("relative") << at("other/") << given << QList{"well-known.url"_ba};
        QTest::newRow("no URL") << at("http://[") << given << QList{"well-known.url"_ba};
    }
    void wellKnown()
    {
        QFETCH(FakeAnswer, answer);
        QFETCH(QString, base);
        QFETCH(QList<QByteArray>, findings);
        server->script(".well-known/wasm-pkg/registry.json", {answer});
        auto registry = client();
        const auto result = QCoro::waitFor(registry.wellKnown());
        QVERIFY(result);
        QCOMPARE(result->base, base == "given"_L1 ? server->url() : QUrl(base));
        QCOMPARE(codes(result->findings), findings);
        QCOMPARE(int(outcomeOf(result->findings)), int(Outcome::Verified));
        // Only an answer says where the registry is, for good.
        const QByteArray name = QTest::currentDataTag();
        QCOMPARE(result->isAnswered, name != "closed" && name != "fault");
    }

    void wellKnownAtAPrivateAddress()
    {
        policy.allowedHosts = {u"cdn.example"_s};
        server->script(".well-known/wasm-pkg/registry.json", {json("{\"wargUrl\":\"https://cdn.example/\"}")});
        PrivateTargets looking(*transport);
        const RegistryAddress address{server->url(), {}, 0};
        RegistryClient registry(looking, address, policy, clock, {},
                                std::make_shared<RetryBudget>(policy.limits, [] { return 0.5; }));
        const auto result = QCoro::waitFor(registry.wellKnown());
        QCOMPARE(result->base, server->url());
        QCOMPARE(codes(result->findings), QList{"well-known.url"_ba});
        QVERIFY(result->findings.front().details.at("reason") == Detail(std::string("private")));
    }

    void addressesBehindNames()
    {
        const auto judge = [&](const QString &base, const QString &target) {
            return QCoro::waitFor(transport->judgeAddresses(QUrl(base), QUrl(target), {}));
        };
        QVERIFY(judge(u"https://93.184.216.34/"_s, u"https://10.0.0.1/"_s) == HostRefusal::Private);
        QVERIFY(!judge(u"https://93.184.216.34/"_s, u"https://93.184.216.35/"_s));
        QVERIFY(!judge(u"https://10.0.0.2/"_s, u"https://10.0.0.1/"_s));
    }

    void logsInPages()
    {
        server->handle("v1/fetch/logs", [this](const FakeRequest &request) {
            const QJsonValue token = object(request)["packages"_L1][QString::fromStdString(logOf("test:alpha").text())];
            return json(token.isNull() ? published({1}, true) : published({4}, false));
        });
        auto registry = client();
        LogsReader reader(registry, alphaQuery());
        const auto first = QCoro::waitFor(reader.next());
        QVERIFY(first && *first);
        QCOMPARE((*first)->packages.at(0).records.at(0).registryIndex, 1u);
        QVERIFY((*first)->finished.empty());
        const auto second = QCoro::waitFor(reader.next());
        QVERIFY(second && *second);
        QCOMPARE((*second)->packages.at(0).records.at(0).registryIndex, 4u);
        QCOMPARE((*second)->finished.size(), 2u);
        const auto end = QCoro::waitFor(reader.next());
        QVERIFY(end && !*end);
        QCOMPARE(object(server->requests().at(0))["limit"_L1].toInt(), NetworkLimits().logsPage);
        QCOMPARE(object(server->requests().at(0))["logLength"_L1].toInt(), 5);
    }

    void logsInBatches()
    {
        policy.limits.logsBatch = 1;
        server->handle("v1/fetch/logs", [this](const FakeRequest &request) {
            const QJsonObject packages = object(request)["packages"_L1].toObject();
            QJsonObject answer = scenario.logs();
            if (object(request).contains("operator"_L1))
                answer.remove("operator"_L1);
            answer["packages"_L1] =
                QJsonObject{{packages.begin().key(), answer["packages"_L1][packages.begin().key()]}};
            return json(Scenario::bytes(answer));
        });
        auto registry = client();
        LogsQuery query = alphaQuery();
        query.packages.push_back({logOf("test:beta"), {}, 0});
        LogsReader reader(registry, query);
        const auto first = QCoro::waitFor(reader.next());
        QCOMPARE((*first)->operatorLog.records.size(), 1u);
        QVERIFY((*first)->finished == std::vector{logOf("test:alpha")});
        const auto second = QCoro::waitFor(reader.next());
        QCOMPARE((*second)->operatorLog.records.size(), 0u);
        QVERIFY((*second)->finished == (std::vector{logOf("test:beta"), operatorLogId()}));
        QVERIFY(!*QCoro::waitFor(reader.next()));
    }

    void moreForEver_data()
    {
        QTest::addColumn<QList<int>>("records");
        QTest::newRow("nothing") << QList<int>();
        QTest::newRow("the same again") << QList<int>{1};
    }
    void moreForEver()
    {
        QFETCH(QList<int>, records);
        server->script("v1/fetch/logs", {json(published(records, true))});
        auto registry = client();
        LogsReader reader(registry, alphaQuery());
        std::expected<std::optional<LogsPage>, ApiError> page;
        int rounds = 0;
        do {
            page = QCoro::waitFor(reader.next());
            QVERIFY(++rounds < 5);
        } while (page);
        QCOMPARE(code(page), "log.more-forever");
        QVERIFY(!*QCoro::waitFor(reader.next()));
    }

    void moreAndMoreRecordsEnd()
    {
        quint64 index = 0;
        server->handle("v1/fetch/logs", [&](const FakeRequest &) {
            QJsonObject record = scenario.record(1);
            record["registryIndex"_L1] = qint64(++index);
            return json(Scenario::bytes({{"more"_L1, true}, {"operator"_L1, QJsonArray{record}}}));
        });
        auto registry = client();
        LogsReader reader(registry, {5, {}, 0, {}});
        std::expected<std::optional<LogsPage>, ApiError> page;
        do {
            page = QCoro::waitFor(reader.next());
            QVERIFY(index < 20);
        } while (page);
        QCOMPARE(code(page), "log.more-forever");
    }

    void aFalseMoreIsOrdinary()
    {
        server->script("v1/fetch/logs", {json(published({1, 4}, true)), json(published({}, false))});
        auto registry = client();
        LogsReader reader(registry, alphaQuery());
        QVERIFY(QCoro::waitFor(reader.next()));
        const auto second = QCoro::waitFor(reader.next());
        QVERIFY(second && *second);
        QCOMPARE((*second)->finished.size(), 2u);
    }

    void lostCursors_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<bool>("isLost");
        QTest::newRow("named") << json(notFound("fetchToken", "old"), 404) << true;
        QTest::newRow("another one named") << json(notFound("fetchToken", "?"), 404) << true;
        QTest::newRow("closed") << hangUp() << true;
        FakeAnswer cut = json(published({1, 4}, false));
        cut.cutAfter = 300;
        cut.ending = FakeAnswer::Ending::Close;
        QTest::newRow("closed in the middle") << cut << true;
        QTest::newRow("another 404") << json(notFound("log", logOf("test:alpha").text()), 404) << false;
        QTest::newRow("400") << json("{\"status\":400,\"message\":\"no\"}", 400) << false;
    }
    void lostCursors()
    {
        QFETCH(FakeAnswer, answer);
        QFETCH(bool, isLost);
        server->handle("v1/fetch/logs", [&](const FakeRequest &request) {
            return request.body.contains("\"old\"") ? answer : json(published({1, 4}, false));
        });
        auto registry = client();
        LogsReader reader(registry, alphaQuery("old"));
        const auto page = QCoro::waitFor(reader.next());
        QCOMPARE(bool(page), isLost);
        QCOMPARE(server->requests().size(), isLost ? 2 : 1);
        if (isLost) {
            QVERIFY((*page)->restarted == std::vector{logOf("test:alpha")});
            QCOMPARE(codes((*page)->findings), QList{"log.cursor-lost"_ba});
            QCOMPARE((*page)->packages.at(0).records.size(), 2u);
        }
    }

    void aRegistryThatAlwaysHangsUp()
    {
        server->script("v1/fetch/logs", {hangUp()});
        auto registry = client();
        LogsReader reader(registry, alphaQuery("old"));
        QCOMPARE(code(QCoro::waitFor(reader.next())), "http.reset");
        QCOMPARE(server->requests().size(), 1 + 5);
    }

    void logsAreBounded_data()
    {
        QTest::addColumn<quint64>("records");
        QTest::addColumn<quint64>("bytes");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("all that fits") << quint64{2} << quint64{100'000} << true;
        QTest::newRow("records") << quint64{1} << quint64{100'000} << false;
        QTest::newRow("bytes") << quint64{2} << quint64{100} << false;
    }
    void logsAreBounded()
    {
        QFETCH(quint64, records);
        QFETCH(quint64, bytes);
        QFETCH(bool, isWhole);
        policy.limits.logRecords = records;
        policy.limits.logBytes = bytes;
        server->script("v1/fetch/logs", {json(published({1, 4}, true)), json("{\"more\":false}")});
        auto registry = client();
        LogsReader reader(registry, alphaQuery());
        const auto page = QCoro::waitFor(reader.next());
        QVERIFY(page && *page);
        QCOMPARE(codes((*page)->findings), isWhole ? QList<QByteArray>() : QList{"http.too-large"_ba});
        QVERIFY(QCoro::waitFor(reader.next()));
        // Nobody asks for more of it.
        QCOMPARE(object(server->requests().last()).contains("packages"_L1), isWhole);
    }

    void batchesAreBounded()
    {
        policy.limits.batchBytes = 100;
        server->script("v1/fetch/logs", {json(published({1, 4}, true))});
        auto registry = client();
        LogsReader reader(registry, alphaQuery());
        QCOMPARE(code(QCoro::waitFor(reader.next())), "http.too-large");
    }

    void roundsAreBounded()
    {
        policy.limits.logsRounds = 3;
        quint64 index = 0;
        server->handle("v1/fetch/logs", [&](const FakeRequest &) {
            QJsonObject record = scenario.record(1);
            record["registryIndex"_L1] = qint64(++index);
            return json(Scenario::bytes({{"more"_L1, true}, {"operator"_L1, QJsonArray{record}}}));
        });
        auto registry = client();
        LogsReader reader(registry, {1'000'000, {}, 0, {}});
        QVERIFY(QCoro::waitFor(reader.next()));
        QVERIFY(QCoro::waitFor(reader.next()));
        QCOMPARE(code(QCoro::waitFor(reader.next())), "log.more-forever");
    }

    void badBase64EndsItsLogOnly()
    {
        QJsonObject answer = scenario.logs();
        QJsonObject packages = answer["packages"_L1].toObject();
        QJsonObject bad = scenario.record(4);
        bad["contentBytes"_L1] = u"!"_s;
        packages[QString::fromStdString(logOf("test:alpha").text())] = QJsonArray{scenario.record(1), bad};
        answer["packages"_L1] = packages;
        server->script("v1/fetch/logs", {json(Scenario::bytes(answer))});
        auto registry = client();
        LogsQuery query = alphaQuery();
        query.packages.front().held = 7;
        query.packages.push_back({logOf("test:beta"), {}, 0});
        LogsReader reader(registry, query);
        const auto page = QCoro::waitFor(reader.next());
        QVERIFY(page && *page);
        QCOMPARE(codes((*page)->findings), QList{"record.base64"_ba});
        QVERIFY((*page)->findings.front().details.at("record") == Detail(std::uint64_t{8}));
        QVERIFY((*page)->findings.front().details.at("registryIndex") == Detail(std::uint64_t{4}));
        QCOMPARE(int((*page)->findings.front().outcome), int(Outcome::Failed));
        QVERIFY((*page)->finished == (std::vector{logOf("test:beta"), operatorLogId()}));
    }

    void logsThatWereNotAskedFor()
    {
        server->script("v1/fetch/logs", {json(published({2}, false, "test:beta"))});
        auto registry = client();
        QCOMPARE(code(QCoro::waitFor(registry.logs(alphaQuery()))), "log.unknown");
    }

    void names()
    {
        policy.limits.namesBatch = 2;
        const LogId unknown(sha256(bytesOf("unknown")));
        const LogId silent(sha256(bytesOf("silent")));
        const LogId wrong(sha256(bytesOf("wrong")));
        const LogId odd = packageLogId("Not:A:Name");
        server->handle("v1/fetch/names", [&](const FakeRequest &request) {
            QJsonObject answer;
            const QJsonArray asked = object(request)["packages"_L1].toArray();
            for (const QJsonValue id : asked) {
                const std::string text = id.toString().toStdString();
                if (text == unknown.text())
                    return json(notFound("log", text), 404);
                if (text == logOf("test:alpha").text() || text == wrong.text())
                    answer[id.toString()] = u"test:alpha"_s;
                else if (text == logOf("test:beta").text())
                    answer[id.toString()] = QJsonValue::Null;
                else if (text == odd.text())
                    answer[id.toString()] = u"Not:A:Name"_s;
            }
            return json(Scenario::bytes({{"packages"_L1, answer}}));
        });
        auto registry = client();
        const auto result =
            QCoro::waitFor(registry.names({logOf("test:alpha"), unknown, silent, logOf("test:beta"), wrong, odd}));
        QVERIFY(result);
        QCOMPARE(result->names.size(), 3u);
        QCOMPARE(result->names.at(logOf("test:alpha")), "test:alpha");
        QCOMPARE(result->names.at(wrong), "test:alpha"); // what it is worth, the caller judges
        QCOMPARE(result->names.at(odd), "Not:A:Name");
        QVERIFY(result->withheld == std::vector{logOf("test:beta")});
        QVERIFY(result->unanswered == std::vector{silent});
        QVERIFY(result->unknown == std::vector{unknown});
        QCOMPARE(codes(result->findings), QList<QByteArray>());
    }

    void namesNobodyAskedFor()
    {
        server->handle("v1/fetch/names", [&](const FakeRequest &) {
            QJsonObject answer;
            for (const char *name : {"test:alpha", "test:beta"})
                answer[QString::fromStdString(logOf(name).text())] = QString::fromUtf8(name);
            return json(Scenario::bytes({{"packages"_L1, answer}}));
        });
        auto registry = client();
        const auto result = QCoro::waitFor(registry.names({logOf("test:alpha")}));
        QCOMPARE(result->names.size(), 1u);
        QCOMPARE(codes(result->findings), QList{"names.unknown-log"_ba});
        QCOMPARE(result->findings.front().subject, logOf("test:beta").text());
        QCOMPARE(int(outcomeOf(result->findings)), int(Outcome::Verified));
    }

    /// One name an answer is progress, but no way to answer.
    void namesComeInFewRounds()
    {
        policy.limits.namesRounds = 3;
        std::vector<LogId> logs;
        logs.reserve(10);
        for (int i = 0; i < 10; ++i)
            logs.emplace_back(sha256(bytesOf(std::to_string(i))));
        server->handle("v1/fetch/names", [](const FakeRequest &request) {
            const QString first = object(request)["packages"_L1][0].toString();
            return json(Scenario::bytes({{"packages"_L1, QJsonObject{{first, QJsonValue::Null}}}}));
        });
        auto registry = client();
        const auto result = QCoro::waitFor(registry.names(logs));
        QCOMPARE(server->requests().size(), 3);
        QCOMPARE(result->withheld.size(), 3u);
        QCOMPARE(result->unanswered.size(), 7u);
    }

    void namesEndWithEveryRegistry()
    {
        policy.limits.deniedNames = 3;
        std::vector<LogId> logs;
        logs.reserve(10);
        for (int i = 0; i < 10; ++i)
            logs.emplace_back(sha256(bytesOf(std::to_string(i))));
        server->handle("v1/fetch/names", [](const FakeRequest &request) {
            return json(notFound("log", object(request)["packages"_L1][0].toString().toStdString()), 404);
        });
        auto registry = client();
        QCOMPARE(code(QCoro::waitFor(registry.names(logs))), "log.not-found");
        QCOMPARE(server->requests().size(), 4);
        server->script("v1/fetch/names", {json(notFound("log", "sha256:not one of them"), 404)});
        QCOMPARE(code(QCoro::waitFor(registry.names(logs))), "log.not-found");
        QCOMPARE(server->requests().size(), 5);
    }

    void proofs()
    {
        policy.limits.inclusionBatch = 2;
        server->script("v1/proof/consistency", {json(scenario.proof(u"consistency 2->5"_s))});
        server->handle("v1/proof/inclusion",
                       [this](const FakeRequest &) { return json(scenario.proof(u"inclusion [0] @ 1"_s)); });
        auto registry = client();
        const auto consistency = QCoro::waitFor(registry.consistency(2, 5));
        QVERIFY(consistency);
        QCOMPARE(consistency->logLength, 5u);
        QCOMPARE(server->requests().first().body, "{\"from\":2,\"to\":5}");
        const auto inclusion = QCoro::waitFor(registry.inclusion(5, {0, 4, 3}));
        QVERIFY(inclusion);
        QCOMPARE(inclusion->size(), 2u);
        QCOMPARE(server->requests().at(1).body, "{\"logLength\":5,\"leafs\":[0,4]}");
        QCOMPARE(server->requests().at(2).body, "{\"logLength\":5,\"leafs\":[3]}");

        server->script("v1/proof/consistency", {json("{\"proof\":\"?\"}")});
        const auto bad = QCoro::waitFor(registry.consistency(2, 5));
        QCOMPARE(code(bad), "proof.base64");
        QCOMPARE(int(bad.error().outcome()), int(Outcome::Failed));
        server->script("v1/proof/inclusion", {json("{\"status\":422,\"reason\":\"incorrectProof\"}", 422)});
        const auto refused = QCoro::waitFor(registry.inclusion(5, {0}));
        QCOMPARE(int(refused.error().outcome()), int(Outcome::CouldNotCheck));
        QCOMPARE(refused.error().server->reason, "incorrectProof");
    }

    void ledgerSources_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        const auto sources = [](QByteArray list, QByteArray algorithm = "sha256") -> QByteArray {
            return "{\"hashAlgorithm\":\"" + algorithm + "\",\"sources\":[" + list + "]}";
        };
        const auto source = [](int first, int last, QByteArray url = "v1/ledger/records/0") -> QByteArray {
            return "{\"firstRegistryIndex\":" + QByteArray::number(first) +
                   ",\"lastRegistryIndex\":" + QByteArray::number(last) + ",\"url\":\"" + url +
                   "\",\"contentType\":\"application/vnd.warg.ledger.packed\"}";
        };
        QTest::newRow("none") << QByteArray(sources("")) << "ok"_ba;
        QTest::newRow("one") << QByteArray(sources(source(0, 4))) << "ok"_ba;
        QTest::newRow("two") << QByteArray(sources(source(0, 4) + "," + source(5, 6))) << "ok"_ba;
        QTest::newRow("absolute") << QByteArray(sources(source(0, 4, "http://127.0.0.1:9/x"))) << "ok"_ba;
        QTest::newRow("everywhere") << QByteArray(sources(source(0, 4, "http://0.0.0.0:9/x"))) << "ok"_ba;
        QTest::newRow("gap") << QByteArray(sources(source(0, 4) + "," + source(6, 7))) << "ledger.range"_ba;
        QTest::newRow("overlap") << QByteArray(sources(source(0, 4) + "," + source(4, 7))) << "ledger.range"_ba;
        QTest::newRow("not from 0") << QByteArray(sources(source(1, 4))) << "ledger.range"_ba;
        QTest::newRow("backwards") << QByteArray(sources(source(0, -1))) << "json.number"_ba;
        QTest::newRow("end before start")
            << QByteArray(sources(source(0, 4) + "," + source(5, 4))) << "ledger.range"_ba;
        QTest::newRow("other algorithm") << QByteArray(sources(source(0, 4), "sha512")) << "ledger.algorithm"_ba;
        QTest::newRow("foreign") << QByteArray(sources(source(0, 4, "https://elsewhere.example/"))) << "ledger.url"_ba;
        QTest::newRow("file") << QByteArray(sources(source(0, 4, "file:///etc/passwd"))) << "ledger.url"_ba;
    }
    void ledgerSources()
    {
        QFETCH(QByteArray, body);
        server->script("v1/ledger", {json(body)});
        auto registry = client();
        QTEST(code(QCoro::waitFor(registry.ledgerSources())), "expected");
    }

    void ledgerPieces_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray whole = scenario.ledger();
        QTest::newRow("exact") << bytes(whole) << "ok"_ba;
        QTest::newRow("entries to come") << bytes(whole + QByteArray(640, 'x')) << "ok"_ba;
        FakeAnswer unmeasured = bytes(whole.chopped(64));
        unmeasured.hasContentLength = false;
        QTest::newRow("short without a length") << unmeasured << "http.truncated"_ba;
        QTest::newRow("half an entry") << bytes(whole + QByteArray(32, 'x')) << "ledger.size"_ba;
        QTest::newRow("much too long") << bytes(QByteArray(2 << 20, 'x')) << "http.too-large"_ba;
        FakeAnswer endless = bytes(QByteArray(1 << 16, 'x'));
        endless.isEndless = true;
        endless.isChunked = true;
        QTest::newRow("endless") << endless << "http.too-large"_ba;
        QTest::newRow("gone") << json("{\"status\":404}", 404) << "http.status"_ba;
        QTest::newRow("broken once") << hangUp() << "http.reset"_ba;
    }
    void ledgerPieces()
    {
        QFETCH(FakeAnswer, answer);
        QFETCH(QByteArray, expected);
        server->script("v1/ledger/records/0", {answer});
        auto registry = client();
        const auto piece = QCoro::waitFor(registry.ledgerPiece({0, 4, server->url(u"v1/ledger/records/0"_s)}));
        QCOMPARE(code(piece), expected);
        if (piece)
            QCOMPARE(*piece, scenario.ledger());
    }

    void brokenLedgerPiecesAreFetchedAgain()
    {
        FakeAnswer cut = bytes(scenario.ledger());
        cut.cutAfter = 250;
        cut.ending = FakeAnswer::Ending::Close;
        server->script("x", {cut, bytes(scenario.ledger())});
        auto registry = client();
        const auto piece = QCoro::waitFor(registry.ledgerPiece({0, 4, server->url(u"x"_s)}));
        QVERIFY(piece);
        QCOMPARE(*piece, scenario.ledger());
    }

    void contentSources()
    {
        const Digest digest = sha256(bytesOf("x"));
        const QByteArray path = "v1/content/" + QByteArray::fromStdString(digest.text());
        server->script(path, {json("{\"contentSources\":{\"" + QByteArray::fromStdString(digest.text()) +
                                   "\":[{\"type\":\"httpGet\",\"url\":\"http://0.0.0.0:7/a\"},{\"type\":\"httpGet\","
                                   "\"url\":\"https://elsewhere.example/\"},{\"type\":\"new\"},{\"type\":"
                                   "\"httpGet\",\"url\":\"content/b\",\"size\":5}]}}")});
        auto registry = client();
        const auto result = QCoro::waitFor(registry.contentSources(digest));
        QVERIFY2(result, code(result).constData());
        QCOMPARE(result->sources.size(), 2u);
        QCOMPARE(result->sources[0].url, QUrl(u"http://127.0.0.1:7/a"_s));
        QCOMPARE(result->sources[1].url, server->url(u"content/b"_s));
        QCOMPARE(codes(result->findings), QList{"content.url"_ba});
        server->script(path, {json(notFound("contentDigest", digest.text()), 404)});
        QCOMPARE(code(QCoro::waitFor(registry.contentSources(digest))), "content.no-source");
    }

    void monitor()
    {
        server->script("v1/verify/checkpoint", {json("{\"checkpoint\":\"verified\",\"signature\":\"verified\"}")});
        server->script("v1/fetch/checkpoint", {json(scenario.checkpoint())});
        auto registry = client();
        const auto checkpoint = QCoro::waitFor(registry.checkpoint());
        const auto answer = QCoro::waitFor(registry.verifyCheckpoint(*checkpoint));
        QVERIFY(answer);
        QVERIFY(answer->checkpoint == MonitorVerdict::Verified);
        QCOMPARE(object(server->requests().last()), QJsonDocument::fromJson(scenario.checkpoint()).object());
    }

    void cancelling()
    {
        server->script("v1/fetch/checkpoint", {json("{}", 503)});
        policy.limits.firstPause = 20'000ms;
        CancelSource source;
        auto registry = client({}, source.get_token());
        auto task = registry.checkpoint();
        QVERIFY(QTest::qWaitFor([&] { return server->requests().size() == 1; }));
        source.request_stop();
        const auto result = QCoro::waitFor(task);
        QVERIFY(!result && result.error().isCancelled);
    }
};

QTEST_GUILESS_MAIN(RegistryClientTest)
#include "registryclienttest.moc"
