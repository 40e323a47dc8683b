// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/httptransport.h"

#include "support/fakehttpserver.h"
#include "support/sourcetree.h"

#include <QCoroTask>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kennel;
using namespace kennel::test;
using namespace std::chrono_literals;

namespace {

/// Collects what is streamed.
class Collector final : public ByteSink
{
public:
    std::expected<void, ApiError> begin(const ResponseHead &head) override
    {
        beginnings.append(head.status);
        return {};
    }
    QCoro::Task<std::expected<void, ApiError>> write(QByteArray bytes) override
    {
        body += bytes;
        if (body.size() > refuseBeyond)
            co_return std::unexpected(apiError("content.size", std::string("sink")));
        co_return {};
    }

    QList<int> beginnings;
    QByteArray body;
    qsizetype refuseBeyond = std::numeric_limits<qsizetype>::max();
};

NetworkPolicy smallPolicy()
{
    NetworkPolicy policy;
    policy.limits.jsonSize = 100'000;
    policy.limits.wellKnownSize = 1000;
    policy.limits.contentSize = 100'000;
    policy.limits.errorBodySize = 1000;
    return policy;
}

} // namespace

class HttpTransportTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HttpTransport> transport(const NetworkPolicy &policy)
    {
        return std::move(*HttpTransport::create(policy, clock, log));
    }
    Request request(const FakeHttpServer &server, const QString &path = u"x"_s) const
    {
        Request result;
        result.url = server.url(path);
        result.base = server.url();
        return result;
    }
    Request post(const FakeHttpServer &server) const
    {
        Request result = request(server);
        result.method = Method::Post;
        result.body = "{\"a\":1}";
        return result;
    }
    std::expected<Response, ApiError> send(Request request, const NetworkPolicy &policy = smallPolicy())
    {
        const auto http = transport(policy);
        return QCoro::waitFor(http->send(std::move(request), {}));
    }
    static QByteArray code(const std::expected<Response, ApiError> &result)
    {
        return result ? QByteArray("answered") : QByteArray::fromStdString(result.error().finding.code);
    }

    SystemClock clock;
    NetworkLog log;

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void answersOfAnyStatusArrive()
    {
        FakeHttpServer server;
        for (const int status : {200, 202, 400, 401, 403, 404, 405, 409, 422, 429, 500, 501, 503}) {
            server.script("x", {json("{\"status\":1}", status)});
            const auto response = send(request(server));
            QVERIFY2(response, code(response).constData());
            QCOMPARE(response->head.status, status);
            QCOMPARE(response->body, "{\"status\":1}");
        }
    }

    void requestsCarryWhatTheyShould()
    {
        FakeHttpServer server;
        server.script("x", {json("{}")});
        NetworkPolicy policy = smallPolicy();
        policy.token = "secret";
        Request asked = post(server);
        asked.headers.append("Warg-Registry", "example.com");
        QVERIFY(send(asked, policy));
        const FakeRequest &seen = server.requests().first();
        QCOMPARE(seen.method, "POST");
        QCOMPARE(seen.body, "{\"a\":1}");
        QCOMPARE(seen.headers.value("accept-encoding"), "identity");
        QCOMPARE(seen.headers.value("accept"), "application/json");
        QCOMPARE(seen.headers.value("content-type"), "application/json");
        QCOMPARE(seen.headers.value("authorization"), "Bearer secret");
        QCOMPARE(seen.headers.value("warg-registry"), "example.com");
    }

    void credentialsStayAtTheirOrigin_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("sameOrigin");
        QTest::addColumn<bool>("expected");
        QTest::newRow("api") << int(RequestKind::Api) << true << true;
        QTest::newRow("api at another port") << int(RequestKind::Api) << false << false;
        QTest::newRow("submission") << int(RequestKind::Submission) << true << true;
        QTest::newRow("ledger") << int(RequestKind::Ledger) << true << true;
        QTest::newRow("ledger at another port") << int(RequestKind::Ledger) << false << false;
        QTest::newRow("content") << int(RequestKind::Content) << true << false;
        QTest::newRow("well-known") << int(RequestKind::WellKnown) << true << false;
    }
    void credentialsStayAtTheirOrigin()
    {
        QFETCH(int, kind);
        QFETCH(bool, sameOrigin);
        FakeHttpServer server;
        FakeHttpServer registry;
        server.script("x", {json("{}")});
        NetworkPolicy policy = smallPolicy();
        policy.token = "secret";
        Request asked = request(server);
        asked.kind = RequestKind(kind);
        asked.base = sameOrigin ? server.url() : registry.url();
        QVERIFY(send(asked, policy));
        QTEST(server.requests().first().headers.contains("authorization"), "expected");
    }

    void redirectsDropCredentials()
    {
        FakeHttpServer first;
        FakeHttpServer second;
        first.script("x", {redirect(second.url(u"y"_s))});
        second.script("y", {json("{}")});
        NetworkPolicy policy = smallPolicy();
        policy.token = "secret";
        const auto response = send(request(first), policy);
        QVERIFY2(response, code(response).constData());
        QCOMPARE(response->head.url, second.url(u"y"_s));
        QVERIFY(first.requests().first().headers.contains("authorization"));
        QVERIFY(!second.requests().first().headers.contains("authorization"));
    }

    void badAnswers_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<QByteArray>("expected");
        const FakeAnswer good = json(QByteArray(5000, ' '));
        const auto changed = [](FakeAnswer answer, auto change) {
            change(answer);
            return answer;
        };
        using Ending = FakeAnswer::Ending;
        QTest::newRow("closed without an answer") << hangUp() << "http.reset"_ba;
        QTest::newRow("reset without an answer") << hangUp(Ending::Reset) << "http.reset"_ba;
        QTest::newRow("cut in the head") << changed(good, [](auto &a) {
            a.cutAfter = 20;
            a.ending = Ending::Close;
        }) << "http.reset"_ba;
        QTest::newRow("cut in the body") << changed(good, [](auto &a) {
            a.cutAfter = 3000;
            a.ending = Ending::Close;
        }) << "http.truncated"_ba;
        QTest::newRow("reset in the body") << changed(good, [](auto &a) {
            a.cutAfter = 3000;
            a.ending = Ending::Reset;
        }) << "http.truncated"_ba;
        QTest::newRow("more promised than sent") << changed(good, [](auto &a) {
            a.contentLength = 6000;
            a.ending = Ending::Close;
        }) << "http.truncated"_ba;
        QTest::newRow("announced too large")
            << changed(good, [](auto &a) { a.contentLength = 1'000'000; }) << "http.too-large"_ba;
        QTest::newRow("endless") << changed(good, [](auto &a) {
            a.isEndless = true;
            a.hasContentLength = false;
        }) << "http.too-large"_ba;
        QTest::newRow("endless chunks") << changed(good, [](auto &a) {
            a.isEndless = true;
            a.isChunked = true;
        }) << "http.too-large"_ba;
        QTest::newRow("gzip") << good.with("Content-Encoding", "gzip") << "http.encoding"_ba;
        QTest::newRow("unknown encoding") << good.with("Content-Encoding", "br, gzip") << "http.encoding"_ba;
        QTest::newRow("identity is no encoding") << good.with("Content-Encoding", "identity") << "answered"_ba;
        QTest::newRow("redirect without a target")
            << changed(good, [](auto &a) { a.status = 302; }) << "http.redirect"_ba;
        QTest::newRow("redirect to itself") << redirect(QUrl(u"/x"_s)) << "http.redirect"_ba;
        QTest::newRow("redirect to nowhere") << redirect(QUrl(u"/gone"_s)) << "answered"_ba;
        QTest::newRow("redirect to another host")
            << redirect(QUrl(u"https://elsewhere.example/x"_s)) << "http.host-not-allowed"_ba;
        QTest::newRow("redirect to plain http")
            << redirect(QUrl(u"http://elsewhere.example/x"_s)) << "http.host-not-allowed"_ba;
        QTest::newRow("redirect to a file") << redirect(QUrl(u"file:///etc/passwd"_s)) << "http.host-not-allowed"_ba;
        QTest::newRow("redirect with a user name")
            << redirect(QUrl(u"http://a:b@127.0.0.1/"_s)) << "http.host-not-allowed"_ba;
        QTest::newRow("closed behind the body")
            << changed(good, [](auto &a) { a.ending = Ending::Close; }) << "answered"_ba;
        QTest::newRow("closed behind a small body")
            << changed(json("{}"), [](auto &a) { a.ending = Ending::Close; }) << "answered"_ba;
        QTest::newRow("chunks, closed") << changed(good, [](auto &a) {
            a.isChunked = true;
            a.ending = Ending::Close;
        }) << "answered"_ba;
        QTest::newRow("chunks") << changed(good, [](auto &a) { a.isChunked = true; }) << "answered"_ba;
        QTest::newRow("as large as allowed") << json(QByteArray(100'000, ' ')) << "answered"_ba;
        QTest::newRow("one byte too large") << json(QByteArray(100'001, ' ')) << "http.too-large"_ba;
    }
    void badAnswers()
    {
        QFETCH(FakeAnswer, answer);
        FakeHttpServer server;
        server.script("x", {answer});
        const auto get = send(request(server));
        QTEST(code(get), "expected");
        const auto posted = send(post(server));
        QTEST(code(posted), "expected");
    }

    void slowAnswersEnd_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::newRow("silence") << silence();
        FakeAnswer slow = json(QByteArray(100'000, ' '));
        slow.drip = 1ms;
        QTest::newRow("drip") << slow;
        slow.isEndless = true;
        slow.isChunked = true;
        QTest::newRow("drip for ever") << slow;
        FakeAnswer stuck = json(QByteArray(1000, ' '));
        stuck.cutAfter = 500;
        stuck.ending = FakeAnswer::Ending::Silence;
        QTest::newRow("stuck in the body") << stuck;
    }
    void slowAnswersEnd()
    {
        QFETCH(FakeAnswer, answer);
        FakeHttpServer server;
        server.script("x", {answer});
        NetworkPolicy policy = smallPolicy();
        policy.limits.answerTime = 50ms;
        policy.limits.wellKnownTime = 50ms;
        policy.limits.rateTime = 60ms;
        policy.limits.rateBytes = 10'000;
        QCOMPARE(code(send(request(server), policy)), "http.timeout");
        QCOMPARE(code(send(post(server), policy)), "http.timeout");
        Request wellKnown = request(server);
        wellKnown.kind = RequestKind::WellKnown;
        policy.limits.wellKnownSize = policy.limits.jsonSize;
        QCOMPARE(code(send(wellKnown, policy)), "http.timeout");
        for (const RequestKind kind : {RequestKind::Content, RequestKind::Ledger}) {
            Request streamed = request(server);
            streamed.kind = kind;
            Collector sink;
            const auto http = transport(policy);
            QCOMPARE(code(QCoro::waitFor(http->stream(streamed, sink, {}))), "http.timeout");
        }
    }

    void connectingTakesNotForEver()
    {
        // A listener whose queue is full answers no further connection.
        FakeHttpServer server;
        server.script("x", {silence()});
        NetworkPolicy policy = smallPolicy();
        policy.limits.connectTime = 0ms;
        QCOMPARE(code(send(request(server), policy)), "http.timeout");
    }

    void nobodyListens()
    {
        Request asked;
        asked.url = asked.base = FakeHttpServer::refusingUrl();
        const auto response = send(asked);
        QCOMPARE(code(response), "http.connect");
        QCOMPARE(response.error().outcome(), Outcome::CouldNotCheck);
    }

    void plainHttpToSpeakersOfTls()
    {
        FakeHttpServer server;
        Request asked = request(server);
        asked.url.setScheme(u"https"_s);
        asked.base.setScheme(u"https"_s);
        server.script("x", {json("{}")});
        NetworkPolicy policy = smallPolicy();
        policy.limits.answerTime = 200ms;
        const QByteArray result = code(send(asked, policy));
        QVERIFY2(result == "http.tls" || result == "http.timeout", result.constData());
    }

    void aPostIsSentOnce_data()
    {
        QTest::addColumn<int>("ending");
        QTest::newRow("closed") << int(FakeAnswer::Ending::Close);
        QTest::newRow("reset") << int(FakeAnswer::Ending::Reset);
    }
    void aPostIsSentOnce()
    {
        QFETCH(int, ending);
        FakeHttpServer server;
        // On a fresh connection and on one that was used before, where Qt would send the request again.
        server.script("x", {hangUp(FakeAnswer::Ending(ending))});
        QCOMPARE(code(send(post(server))), "http.reset");
        QCOMPARE(server.requests().size(), 1);

        server.script("x", {json("{}"), hangUp(FakeAnswer::Ending(ending)), json("{}")});
        const auto http = transport(smallPolicy());
        QVERIFY(QCoro::waitFor(http->send(post(server), {})));
        QCOMPARE(code(QCoro::waitFor(http->send(post(server), {}))), "http.reset");
        QCOMPARE(server.requests().size(), 3);
        QVERIFY(QCoro::waitFor(http->send(post(server), {}))); // and the next one is none the worse for it
        QCOMPARE(server.requests().size(), 4);
    }

    void redirectsKeepTheRequest_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("expected");
        for (const int status : {301, 302, 307, 308})
            QTest::addRow("reading post, %d", status) << status << int(RequestKind::Api) << "answered"_ba;
        QTest::addRow("reading post, 303") << 303 << int(RequestKind::Api) << "http.redirect"_ba;
        QTest::addRow("submission, 302") << 302 << int(RequestKind::Submission) << "http.redirect"_ba;
        QTest::addRow("submission, 307") << 307 << int(RequestKind::Submission) << "answered"_ba;
    }
    void redirectsKeepTheRequest()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        FakeHttpServer server;
        server.script("x", {redirect(server.url(u"y"_s), status)});
        server.script("y", {json("{}")});
        Request asked = post(server);
        asked.kind = RequestKind(kind);
        const auto response = send(asked);
        QTEST(code(response), "expected");
        if (response) {
            QCOMPARE(server.requests().last().method, "POST");
            QCOMPARE(server.requests().last().body, asked.body);
        }
    }

    void fiveRedirectsAreEnough()
    {
        FakeHttpServer server;
        for (int i = 0; i < 7; ++i)
            server.script(QByteArray::number(i), {redirect(server.url(QString::number(i + 1)))});
        server.script("7", {json("{}")});
        QCOMPARE(code(send(request(server, u"1"_s))), "http.redirect");
        QVERIFY(send(request(server, u"2"_s)));
    }

    void foreignHostsAreNotContacted()
    {
        FakeHttpServer registry;
        FakeHttpServer other;
        QUrl elsewhere = other.url(u"y"_s);
        elsewhere.setHost(u"localhost"_s);
        registry.script("x", {redirect(elsewhere)});
        other.script("y", {json("{}")});
        QCOMPARE(code(send(request(registry))), "http.host-not-allowed");
        QCOMPARE(other.requests().size(), 0);
        NetworkPolicy policy = smallPolicy();
        policy.allowedHosts = {u"localhost"_s};
        const auto response = send(request(registry), policy);
        QVERIFY2(response, code(response).constData());
    }

    void cancelling_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::newRow("before the head") << silence();
        FakeAnswer stuck = json(QByteArray(1000, ' '));
        stuck.cutAfter = 500;
        stuck.ending = FakeAnswer::Ending::Silence;
        QTest::newRow("in the body") << stuck;
        stuck = json(QByteArray(1000, ' '));
        stuck.isEndless = true;
        stuck.isChunked = true;
        QTest::newRow("in a flood") << stuck;
    }
    void cancelling()
    {
        QFETCH(FakeAnswer, answer);
        FakeHttpServer server;
        server.script("x", {answer});
        NetworkPolicy policy;
        const auto http = transport(policy);
        CancelSource source;
        auto task = http->send(request(server), source.get_token());
        QVERIFY(QTest::qWaitFor([&] { return server.requests().size() == 1; }));
        source.request_stop();
        const auto response = QCoro::waitFor(task);
        QVERIFY(!response);
        QVERIFY(response.error().isCancelled);
        QCOMPARE(log.entries().last().errorCode, u"cancelled"_s);
        QVERIFY(QCoro::waitFor(http->send(request(server), source.get_token())).error().isCancelled);
        QCOMPARE(server.requests().size(), 1);
    }

    void streaming()
    {
        FakeHttpServer server;
        QByteArray body(3'000'000, 'x');
        for (qsizetype i = 0; i < body.size(); ++i)
            body[i] = char(i * 7 / 3);
        server.script("x", {bytes(body)});
        Request asked = request(server);
        asked.kind = RequestKind::Content;
        Collector sink;
        const auto http = transport(smallPolicy());
        const auto response = QCoro::waitFor(http->stream(asked, sink, {}));
        QVERIFY2(response, code(response).constData());
        QCOMPARE(sink.beginnings, QList<int>{200});
        QVERIFY(sink.body == body);
        QVERIFY(response->body.isEmpty());
        QCOMPARE(log.entries().last().received, quint64(body.size()));
    }

    void streamsAreBounded_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<quint64>("maxSize");
        QTest::addColumn<QByteArray>("expected");
        FakeAnswer endless = bytes(QByteArray(5000, 'x'));
        endless.isEndless = true;
        endless.hasContentLength = false;
        QTest::newRow("endless, default limit") << endless << quint64{0} << "http.too-large"_ba;
        QTest::newRow("endless, own limit") << endless << quint64{10'000} << "http.too-large"_ba;
        QTest::newRow("announced beyond the own limit")
            << bytes(QByteArray(5000, 'x')) << quint64{4999} << "http.too-large"_ba;
        QTest::newRow("announced as the own limit") << bytes(QByteArray(5000, 'x')) << quint64{5000} << "answered"_ba;
        QTest::newRow("compressed") << bytes("x").with("Content-Encoding", "gzip") << quint64{0} << "http.encoding"_ba;
    }
    void streamsAreBounded()
    {
        QFETCH(FakeAnswer, answer);
        QFETCH(quint64, maxSize);
        FakeHttpServer server;
        server.script("x", {answer});
        Request asked = request(server);
        asked.kind = RequestKind::Content;
        if (maxSize)
            asked.maxSize = maxSize;
        Collector sink;
        const auto http = transport(smallPolicy());
        QTEST(code(QCoro::waitFor(http->stream(asked, sink, {}))), "expected");
        QVERIFY(sink.body.size() <= 100'000);
    }

    void streamedErrorsComeWithTheirBody()
    {
        FakeHttpServer server;
        FakeAnswer endless = json(QByteArray(100, ' '), 404);
        endless.isEndless = true;
        endless.isChunked = true;
        server.script("x", {json("{\"status\":404}", 404), endless});
        Request asked = request(server);
        asked.kind = RequestKind::Ledger;
        Collector sink;
        const auto http = transport(smallPolicy());
        const auto small = QCoro::waitFor(http->stream(asked, sink, {}));
        QVERIFY2(small, code(small).constData());
        QCOMPARE(small->body, "{\"status\":404}");
        const auto large = QCoro::waitFor(http->stream(asked, sink, {}));
        QVERIFY2(large, code(large).constData());
        QVERIFY(large->body.size() <= 1000);
        QVERIFY(sink.beginnings.isEmpty());
    }

    void aSinkMayRefuse()
    {
        FakeHttpServer server;
        server.script("x", {bytes(QByteArray(3'000'000, 'x'))});
        Request asked = request(server);
        asked.kind = RequestKind::Content;
        Collector sink;
        sink.refuseBeyond = 1000;
        const auto http = transport(smallPolicy());
        QCOMPARE(code(QCoro::waitFor(http->stream(asked, sink, {}))), "content.size");
    }

    void eachHopIsLogged()
    {
        FakeHttpServer server;
        server.script("x", {redirect(server.url(u"y"_s))});
        server.script("y", {redirect(QUrl(u"https://elsewhere.example/"_s))});
        NetworkLog own;
        auto http = std::move(*HttpTransport::create(smallPolicy(), clock, own));
        Request asked = request(server);
        asked.registry = 7;
        QVERIFY(!QCoro::waitFor(http->send(asked, {})));
        QCOMPARE(own.entries().size(), 3);
        QCOMPARE(own.entries()[0].url, server.url(u"x"_s));
        QCOMPARE(own.entries()[0].status, 302);
        QCOMPARE(own.entries()[1].url, server.url(u"y"_s));
        QCOMPARE(own.entries()[2].errorCode, u"http.host-not-allowed"_s);
        for (const NetworkLogEntry &entry : own.entries()) {
            QVERIFY(entry.isFinished);
            QCOMPARE(entry.registry, 7);
        }
    }

    void certificatesAreChecked()
    {
        FakeHttpServer server;
        server.useTls(testData());
        server.script("x", {json("{}")});
        const auto stranger = send(request(server));
        QCOMPARE(code(stranger), "http.tls");
        QCOMPARE(stranger.error().outcome(), Outcome::CouldNotCheck);
        QCOMPARE(server.requests().size(), 0);

        NetworkPolicy policy = smallPolicy();
        policy.caFile = testData(u"tls/ca.pem"_s);
        QCOMPARE(code(send(request(server), policy)), "answered");

        Request otherName = request(server); // the certificate is for the address only
        otherName.url.setHost(u"localhost"_s);
        otherName.base.setHost(u"localhost"_s);
        QCOMPARE(code(send(otherName, policy)), "http.tls");
    }

    void neverFromHttpsDownToHttp()
    {
        FakeHttpServer server;
        FakeHttpServer plain;
        server.useTls(testData());
        server.script("x", {redirect(plain.url(u"y"_s))});
        plain.script("y", {json("{}")});
        NetworkPolicy policy = smallPolicy();
        policy.caFile = testData(u"tls/ca.pem"_s);
        QCOMPARE(code(send(request(server), policy)), "http.host-not-allowed");

        Request fromHttp = request(server); // up to https and down again
        fromHttp.url = plain.url(u"up"_s);
        fromHttp.base = plain.url();
        plain.script("up", {redirect(server.url(u"x"_s))});
        QCOMPARE(code(send(fromHttp, policy)), "http.host-not-allowed");
        QCOMPARE(plain.count("y"), 0);
    }

    void repetitionsAreLogged()
    {
        FakeHttpServer server;
        NetworkLog own;
        auto http = std::move(*HttpTransport::create(smallPolicy(), clock, own));
        server.script("x", {hangUp()});
        QCOMPARE(code(QCoro::waitFor(http->send(request(server), {}))), "http.reset");
        QCOMPARE(own.entries().size(), 1);
        QCOMPARE(1 + own.entries().first().repeats, server.requests().size());
    }

    void rootsMustBeReadable()
    {
        NetworkPolicy policy;
        policy.caFile = u"/nonexistent/ca.pem"_s;
        const auto http = HttpTransport::create(policy, clock, log);
        QVERIFY(!http);
        QCOMPARE(http.error().finding.code, "http.tls");
    }
};

QTEST_GUILESS_MAIN(HttpTransportTest)
#include "httptransporttest.moc"
