// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/httpserver.h"
#include "server/foldercontent.h"
#include "server/registryservice.h"
#include "testregistry.h"

#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <thread>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // milliseconds until a test gives up; never what it measures

/// Answers that are easy to tell apart: what was asked for, or a file.
class EchoHandler final : public HttpHandler
{
public:
    HttpResponse handle(const HttpRequest &request) const override
    {
        HttpResponse response;
        if (request.path == "file") {
            response.body = file;
            return response;
        }
        response.headers.append("Echo", request.method + ' ' + request.path);
        response.headers.append("Base", request.base.toEncoded());
        response.body = request.body;
        return response;
    }

    FileSlice file;
};

struct Answer
{
    int status = 0;
    QByteArray head;
    QByteArray body;
};

Answer parse(const QByteArray &bytes)
{
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {0, bytes, {}};
    return {bytes.mid(9, 3).toInt(), bytes.first(end).toLower(), bytes.sliced(end + 4)};
}

/// Sends raw bytes and reads until the server closes.
QByteArray exchange(const QUrl &url, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected(Patience))
        return {};
    socket.write(bytes);
    while (socket.state() == QAbstractSocket::ConnectedState) {
        if (!socket.waitForReadyRead(Patience))
            break;
    }
    return socket.readAll();
}

QByteArray request(const QByteArray &line, const QByteArray &headers = {}, const QByteArray &body = {})
{
    return line + " HTTP/1.1\r\nHost: registry.test\r\nConnection: close\r\n" + headers + "\r\n" + body;
}

/// Whether the server ends the connection in the end.
bool isCutOff(const QTcpSocket &socket)
{
    return QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, Patience);
}

} // namespace

class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_handler = std::make_shared<EchoHandler>(); }

    void serves()
    {
        const auto server = start({});
        const Answer answer =
            parse(exchange(server->url(), request("POST /v1/a%2Fb", "Content-Length: 5\r\n", "bytes")));
        QCOMPARE(answer.status, 200);
        QVERIFY2(answer.head.contains("echo: post v1/a%2fb"), answer.head.constData());
        QVERIFY(answer.head.contains("content-length: 5"));
        QCOMPARE(answer.body, "bytes");
    }

    /// The reference client sends uploads so.
    void chunkedBody()
    {
        const auto server = start({});
        const Answer answer = parse(exchange(
            server->url(), request("POST /x", "Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "abcde");
    }

    void headHasNoBody()
    {
        const auto server = start({});
        writeFile(5000);
        const Answer answer = parse(exchange(server->url(), request("HEAD /file")));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.head.contains("content-length: 5000"));
        QVERIFY(answer.body.isEmpty());
    }

    void streamsFiles()
    {
        const auto server = start({});
        const QByteArray bytes = writeFile(3'000'000);
        m_handler->file.offset = 1000;
        m_handler->file.size -= 1500;
        const Answer answer = parse(exchange(server->url(), request("GET /file")));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body == bytes.sliced(1000, 3'000'000 - 1500));
    }

    void keepsConnections()
    {
        const auto server = start({});
        QTcpSocket socket;
        socket.connectToHost(server->url().host(), static_cast<quint16>(server->url().port()));
        for (const QByteArray name : {"one", "two", "three"}) {
            socket.write("GET /" + name + " HTTP/1.1\r\nHost: h\r\n\r\n");
            QByteArray answer;
            while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(Patience))
                answer += socket.readAll();
            QVERIFY2(answer.contains(QByteArray("GET " + name)), answer.constData());
        }
    }

    void base_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("base"); // empty: the server's own
        QTest::newRow("name") << QByteArray("registry.example") << QByteArray("http://registry.example/");
        QTest::newRow("port") << QByteArray("registry.example:8090") << QByteArray("http://registry.example:8090/");
        QTest::newRow("IPv6") << QByteArray("[::1]:80") << QByteArray("http://[::1]:80/");
        QTest::newRow("path") << QByteArray("registry.example/x") << QByteArray();
        QTest::newRow("user") << QByteArray("a@registry.example") << QByteArray();
        QTest::newRow("query") << QByteArray("registry.example?x") << QByteArray();
        QTest::newRow("nonsense") << QByteArray("<>") << QByteArray();
    }
    void base()
    {
        QFETCH(const QByteArray, host);
        QFETCH(QByteArray, base);
        const auto server = start({});
        if (base.isEmpty())
            base = server->url().toEncoded();
        const Answer answer =
            parse(exchange(server->url(), "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"));
        QCOMPARE(answer.status, 200);
        QVERIFY2(QByteArray(answer.head + "\r\n").contains(QByteArray("base: " + base + "\r\n")),
                 answer.head.constData());
    }

    void publicUrl()
    {
        HttpServer::Options options;
        options.publicUrl = QUrl(u"https://registry.example/kennel/"_s);
        const auto server = HttpServer::start(m_handler, options);
        QCOMPARE((*server)->url(), options.publicUrl);
    }

    void bodyLimit()
    {
        HttpServerLimits limits;
        limits.bodySize = 1000;
        const auto server = start(limits);
        QCOMPARE(parse(exchange(server->url(), request("POST /x", "Content-Length: 1000\r\n", QByteArray(1000, 'x'))))
                     .status,
                 200);
        const Answer announced = parse(exchange(server->url(), request("POST /x", "Content-Length: 1001\r\n")));
        QCOMPARE(announced.status, 413);
        QVERIFY(announced.head.contains("content-type: application/json"));
        const QByteArray chunk = "400\r\n" + QByteArray(0x400, 'x') + "\r\n";
        QCOMPARE(
            parse(exchange(server->url(), request("POST /x", "Transfer-Encoding: chunked\r\n", chunk + "0\r\n\r\n")))
                .status,
            413);
    }

    /// A client that sends a byte now and then, for ever, never idle, is cut off.
    void slowSender_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("request line") << QByteArray("GET /");
        QTest::newRow("header") << QByteArray("GET / HTTP/1.1\r\nX: ");
        QTest::newRow("body") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100000\r\n\r\n");
        QTest::newRow("too large a body") << QByteArray(
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n" + QByteArray(3 << 20, 'x'));
    }
    void slowSender()
    {
        QFETCH(const QByteArray, beginning);
        HttpServerLimits limits;
        limits.requestTime = std::chrono::milliseconds(500);
        const auto server = start(limits);
        QTcpSocket socket;
        socket.connectToHost(server->url().host(), static_cast<quint16>(server->url().port()));
        QVERIFY(socket.waitForConnected(Patience));
        socket.write(beginning);
        QTimer drip;
        connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip.start(20);
        QVERIFY(isCutOff(socket));
    }

    /// A client that does not take its answer is cut off: it holds the one connection there is until then.
    void slowReader()
    {
        HttpServerLimits limits;
        limits.threads = 1;
        limits.connections = 1;
        limits.answerTime = std::chrono::milliseconds(500);
        limits.minRate = std::uint64_t(1) << 40;
        const auto server = start(limits);
        writeFile(64 << 20);
        QTcpSocket slow;
        slow.setReadBufferSize(1);
        slow.connectToHost(server->url().host(), static_cast<quint16>(server->url().port()));
        slow.write(request("GET /file"));
        QVERIFY(slow.waitForReadyRead(Patience));
        QVERIFY(
            QTest::qWaitFor([&] { return parse(exchange(server->url(), request("GET /x"))).status == 200; }, Patience));
    }

    /// Stopping does not wait for clients.
    void stopsAtOnce()
    {
        auto server = start({});
        QTcpSocket socket;
        socket.connectToHost(server->url().host(), static_cast<quint16>(server->url().port()));
        socket.write("GET / HTT");
        QVERIFY(socket.waitForBytesWritten(Patience));
        server.reset();
        QVERIFY(isCutOff(socket));
    }

    void portInUse()
    {
        const auto server = start({});
        HttpServer::Options options;
        options.port = static_cast<quint16>(server->url().port());
        const auto second = HttpServer::start(m_handler, options);
        QVERIFY(!second.has_value());
        QVERIFY(!second.error().empty());
    }

    /// Several clients at once get their own answers.
    void manyClients()
    {
        const auto server = start({});
        const QUrl url = server->url();
        std::vector<int> good(4, 0);
        std::vector<std::thread> clients;
        for (std::size_t client = 0; client < good.size(); ++client) {
            clients.emplace_back([&, client] {
                for (int i = 0; i < 20; ++i) {
                    const QByteArray name = QByteArray::number(quint64(client)) + '-' + QByteArray::number(i);
                    good[client] +=
                        parse(exchange(url, request("GET /" + name))).head.contains(QByteArray("get " + name)) ? 1 : 0;
                }
            });
        }
        for (std::thread &client : clients)
            client.join();
        QCOMPARE(good, std::vector<int>(4, 20));
    }

    /// The real service over a real socket, with content from files.
    void registryOverHttp()
    {
        const QTemporaryDir folder;
        const auto registry = openRegistry(scenarioContents(), std::make_shared<HandClock>(1'700'000'305));
        const auto server = HttpServer::start(std::make_shared<RegistryService>(registry), {});
        const QUrl url = (*server)->url();
        const Answer checkpoint = parse(exchange(url, request("GET /v1/fetch/checkpoint")));
        QCOMPARE(checkpoint.status, 200);
        QVERIFY(checkpoint.head.contains("content-type: application/json\r\n") ||
                checkpoint.head.endsWith("content-type: application/json"));
        const QByteArray body = "{\"logLength\":5}";
        const Answer logs = parse(exchange(url, request("POST /v1/fetch/logs",
                                                        "Content-Type: application/json\r\nContent-Length: " +
                                                            QByteArray::number(body.size()) + "\r\n",
                                                        body)));
        QCOMPARE(logs.status, 200);
        QVERIFY(logs.body.startsWith("{\"more\":false"));
        const QByteArray content = "content/sha256-24eaf3439a60c96764c4f2c92a0a81b52bd4fe5d5b91f090184a0f6486b1bf29";
        const Answer part = parse(exchange(url, request("GET /" + content, "Range: bytes=4-\r\n")));
        QCOMPARE(part.status, 206);
        QVERIFY(part.head.contains("content-range: bytes 4-7/8"));
        QCOMPARE(part.body.toHex(), "0d000100");
        QCOMPARE(parse(exchange(url, request("GET /" + content, "Range: bytes=8-\r\n"))).status, 416);
    }

private:
    std::unique_ptr<HttpServer> start(const HttpServerLimits &limits)
    {
        HttpServer::Options options;
        options.limits = limits;
        auto server = HttpServer::start(m_handler, options);
        return server ? std::move(*server) : nullptr;
    }

    /// A file for the handler to serve; its bytes if it is small.
    QByteArray writeFile(qint64 size)
    {
        const QString path = m_folder.filePath(u"file"_s);
        QFile file(path);
        QByteArray bytes;
        if (file.open(QIODevice::WriteOnly)) {
            if (size < (4 << 20)) {
                for (qint64 i = 0; i < size; ++i)
                    bytes += static_cast<char>(i * 31 % 251);
                file.write(bytes);
            } else {
                file.resize(size);
            }
        }
        m_handler->file = {path, 0, static_cast<std::uint64_t>(size)};
        return bytes;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<EchoHandler> m_handler;
};

QTEST_GUILESS_MAIN(HttpServerTest)
#include "httpservertest.moc"
