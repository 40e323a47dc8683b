// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/localtransport.h"
#include "server/demoregistry.h"
#include "server/registryservice.h"
#include "testregistry.h"

#include <QCoroTask>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

/// Collects what is streamed; fails at a piece if told so.
class Collector final : public ByteSink
{
public:
    std::expected<void, ApiError> begin(const ResponseHead &head) override
    {
        status = head.status;
        return {};
    }
    QCoro::Task<std::expected<void, ApiError>> write(QByteArray piece) override
    {
        if (++pieces == failAt)
            co_return std::unexpected(apiError("content.digest", "here"));
        largest = std::max(largest, piece.size());
        bytes += piece;
        co_return {};
    }

    int status = 0;
    int pieces = 0;
    int failAt = 0;
    qsizetype largest = 0;
    QByteArray bytes;
};

/// Answers with a large body, and remembers on which thread.
class LargeHandler final : public HttpHandler
{
public:
    HttpResponse handle(const HttpRequest &request) const override
    {
        if (request.path == "held")
            release.acquire();
        thread = QThread::currentThreadId();
        seen = request;
        HttpResponse response;
        response.status = request.path == "missing" ? 404 : 200;
        response.body = QByteArray(5 << 20, 'x');
        return response;
    }

    mutable Qt::HANDLE thread = nullptr;
    mutable HttpRequest seen;
    /// What a request for "held" waits for.
    mutable QSemaphore release;
};

const QUrl base(u"https://demo.kennel.example/"_s);

Request request(const QString &path)
{
    Request result;
    result.url = base.resolved(QUrl(path));
    result.base = base;
    return result;
}

} // namespace

class LocalTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The demo registry answers as over HTTP, and its URLs lead to itself.
    void demo()
    {
        const auto registry = demo::open(std::make_shared<HandClock>(1'800'000'000)).value();
        LocalTransport transport(std::make_shared<RegistryService>(registry), demo::baseUrl());
        QCOMPARE(demo::baseUrl(), base);

        const auto checkpoint = QCoro::waitFor(transport.send(request(u"v1/fetch/checkpoint"_s), {}));
        QVERIFY(checkpoint.has_value());
        QCOMPARE(checkpoint->head.status, 200);
        QCOMPARE(checkpoint->head.url, base.resolved(QUrl(u"v1/fetch/checkpoint"_s)));
        QCOMPARE(checkpoint->head.contentLength, quint64(checkpoint->body.size()));

        Request logs = request(u"v1/fetch/logs"_s);
        logs.method = Method::Post;
        logs.body = "{\"logLength\":112}";
        const auto answer = QCoro::waitFor(transport.send(logs, {}));
        QCOMPARE(answer->head.status, 200);

        const auto wellKnown = QCoro::waitFor(transport.send(request(u".well-known/wasm-pkg/registry.json"_s), {}));
        QVERIFY(wellKnown->body.contains(base.toEncoded()));
    }

    void answersElsewhereAndResumesHere()
    {
        const auto handler = std::make_shared<LargeHandler>();
        LocalTransport transport(handler, base);
        const auto answer = QCoro::waitFor(transport.send(request(u"a%2Fb?query#fragment"_s), {}));
        QVERIFY(answer.has_value());
        QVERIFY(handler->thread != QThread::currentThreadId());
        QCOMPARE(handler->seen.path, "a%2Fb");
        QCOMPARE(handler->seen.base, base);
    }

    void streams()
    {
        LocalTransport transport(std::make_shared<LargeHandler>(), base);
        Collector sink;
        const auto answer = QCoro::waitFor(transport.stream(request(u"x"_s), sink, {}));
        QVERIFY(answer.has_value());
        QVERIFY(answer->body.isEmpty());
        QCOMPARE(sink.status, 200);
        QCOMPARE(sink.bytes, QByteArray(5 << 20, 'x'));
        QVERIFY(sink.largest <= 1 << 20);
    }

    /// Answers that are no content do not reach the sink.
    void doesNotStreamErrors()
    {
        LocalTransport transport(std::make_shared<LargeHandler>(), base);
        Collector sink;
        const auto answer = QCoro::waitFor(transport.stream(request(u"missing"_s), sink, {}));
        QCOMPARE(answer->head.status, 404);
        QVERIFY(!answer->body.isEmpty());
        QCOMPARE(sink.pieces, 0);
    }

    void sinkEndsTheTransfer()
    {
        LocalTransport transport(std::make_shared<LargeHandler>(), base);
        Collector sink;
        sink.failAt = 2;
        const auto answer = QCoro::waitFor(transport.stream(request(u"x"_s), sink, {}));
        QCOMPARE(answer.error().code(), "content.digest");
        QCOMPARE(sink.pieces, 2);
    }

    /// Nothing but its own registry can be reached through it.
    void refusesOtherUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("host") << u"https://other.example/v1/ledger"_s;
        QTest::newRow("scheme") << u"http://demo.kennel.example/v1/ledger"_s;
        QTest::newRow("port") << u"https://demo.kennel.example:444/v1/ledger"_s;
        QTest::newRow("longer host") << u"https://demo.kennel.example.other.example/"_s;
    }
    void refusesOtherUrls()
    {
        QFETCH(const QString, url);
        const auto handler = std::make_shared<LargeHandler>();
        LocalTransport transport(handler, base);
        Request other = request({});
        other.url = QUrl(url);
        const auto answer = QCoro::waitFor(transport.send(other, {}));
        QCOMPARE(answer.error().code(), "http.host-not-allowed");
        QCOMPARE(handler->thread, nullptr);
    }

    void cancels()
    {
        const auto handler = std::make_shared<LargeHandler>();
        LocalTransport transport(handler, base);
        CancelSource before;
        before.request_stop();
        QVERIFY(QCoro::waitFor(transport.send(request(u"x"_s), before.get_token())).error().isCancelled);
        QCOMPARE(handler->thread, nullptr);

        CancelSource during;
        // Held back until the cancel: an answer that is there first is a good answer.
        auto task = transport.send(request(u"held"_s), during.get_token());
        during.request_stop();
        handler->release.release();
        QVERIFY(QCoro::waitFor(std::move(task)).error().isCancelled);
    }
};

QTEST_GUILESS_MAIN(LocalTransportTest)
#include "localtransporttest.moc"
