// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/registryservice.h"
#include "protocol/packagename.h"
#include "registryservicecases.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray alphaLog = "sha256:e5bd6e646adf24ac03ec9eb17e63506f0630d5ca2a03463f2de0fe453c89de0e";
const QByteArray emptyContent = "24eaf3439a60c96764c4f2c92a0a81b52bd4fe5d5b91f090184a0f6486b1bf29";

} // namespace

/// Every endpoint, every error shape, against the handler.
class RegistryServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_shared<HandClock>(1'700'000'305);
        m_registry = openRegistry(scenarioContents(), m_clock);
        m_service = std::make_unique<RegistryService>(m_registry);
    }

    void answers_data() { addServiceCases(); }
    void answers()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        QFETCH(QByteArray, body);
        HttpRequest httpRequest = post(path, request);
        httpRequest.method = method;
        const auto response = m_service->handle(httpRequest);
        QCOMPARE(response.status, status);
        const QByteArray more = "…";
        if (body.endsWith(more)) {
            body.chop(more.size());
            QCOMPARE(bodyOf(response).first(std::min(body.size(), bodyOf(response).size())), body);
            QVERIFY(!jsonOf(response).isEmpty());
        } else {
            QCOMPARE(bodyOf(response), body);
        }
        // The reference client compares this for equality, in errors too.
        if (!body.isEmpty())
            QCOMPARE(response.headers.value(QHttpHeaders::WellKnownHeader::ContentType), "application/json");
        if (status == 405)
            QVERIFY(response.headers.contains(QHttpHeaders::WellKnownHeader::Allow));
    }

    /// HEAD is answered as GET: leaving the body out is the transport's.
    void head()
    {
        HttpRequest request = get("v1/ledger");
        request.method = "HEAD";
        QCOMPARE(bodyOf(m_service->handle(request)), bodyOf(m_service->handle(get("v1/ledger"))));
    }

    void contentTypes_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        QTest::newRow("plain") << QByteArray("application/json") << 200;
        QTest::newRow("charset") << QByteArray("Application/JSON; charset=utf-8") << 200;
        QTest::newRow("relative") << QByteArray("application/problem+json") << 200;
        QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << 415;
        QTest::newRow("text") << QByteArray("text/json") << 415;
        QTest::newRow("none") << QByteArray() << 415;
    }
    void contentTypes()
    {
        QFETCH(const QByteArray, type);
        HttpRequest request = post("v1/fetch/logs", "{\"logLength\":5}");
        request.headers.removeAll(QHttpHeaders::WellKnownHeader::ContentType);
        if (!type.isEmpty())
            request.headers.append(QHttpHeaders::WellKnownHeader::ContentType, type);
        QTEST(m_service->handle(request).status, "status");
    }

    /// Another registry is asked for: after the path was understood, before the body is looked at.
    void federation()
    {
        for (const QByteArray path : {"v1/fetch/checkpoint", "v1/ledger"}) {
            HttpRequest request = get(path);
            request.headers.append("Warg-Registry", "other.example");
            const auto response = m_service->handle(request);
            QCOMPARE(response.status, 501);
            QVERIFY(response.headers.value(QHttpHeaders::WellKnownHeader::ContentType).startsWith("text/plain"));
        }
        HttpRequest body = post("v1/fetch/logs", "no JSON");
        body.headers.append("warg-registry", "other.example");
        QCOMPARE(m_service->handle(body).status, 501);
        HttpRequest badPath = get("v1/content/x");
        badPath.headers.append("Warg-Registry", "other.example");
        QCOMPARE(m_service->handle(badPath).status, 400);
    }

    /// Pages of one record: cursors lead through every log, `more` says the truth.
    void pages()
    {
        std::vector<int> indexes;
        QString operatorToken;
        QString alphaToken;
        bool more = true;
        for (int round = 0; more; ++round) {
            QVERIFY(round < 4);
            QJsonObject request{{u"logLength"_s, 5}, {u"limit"_s, 1}};
            if (!operatorToken.isEmpty())
                request.insert(u"operator"_s, operatorToken);
            request.insert(u"packages"_s,
                           QJsonObject{{QString::fromLatin1(alphaLog),
                                        alphaToken.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(alphaToken)}});
            const auto answer = jsonOf(m_service->handle(post("v1/fetch/logs", QJsonDocument(request).toJson())));
            for (const auto record : answer[u"operator"].toArray()) {
                indexes.push_back(record[u"registryIndex"].toInt());
                operatorToken = record[u"fetchToken"].toString();
            }
            for (const auto record : answer[u"packages"][QString::fromLatin1(alphaLog)].toArray()) {
                indexes.push_back(record[u"registryIndex"].toInt());
                alphaToken = record[u"fetchToken"].toString();
            }
            more = answer[u"more"].toBool();
        }
        QCOMPARE(indexes, (std::vector<int>{0, 1, 4}));
    }

    /// An earlier length shows nothing of what came later.
    void earlierLength()
    {
        const auto answer = jsonOf(
            m_service->handle(post("v1/fetch/logs", "{\"logLength\":4,\"packages\":{\"" + alphaLog + "\":null}}")));
        QCOMPARE(answer[u"packages"][QString::fromLatin1(alphaLog)].toArray().size(), 1);
        QCOMPARE(answer[u"more"].toBool(true), false);
    }

    void recordStatus()
    {
        const TestContents contents = scenarioContents();
        const LogLeaf &leaf = contents.records[4].leaf;
        const QByteArray path = "v1/package/" + alphaLog + "/record/" + QByteArray::fromStdString(leaf.record.text());
        QCOMPARE(bodyOf(m_service->handle(get(path))),
                 QByteArray("{\"recordId\":\"" + QByteArray::fromStdString(leaf.record.text()) +
                            "\",\"state\":\"published\",\"registryIndex\":4}"));
    }

    /// The checkpoint is of the present, its statement never changes, and its time never goes back.
    void resigning()
    {
        const SignedCheckpoint first = m_registry->checkpoint().value();
        m_clock->set(1'700'000'307);
        QCOMPARE(m_registry->checkpoint().value(), first);
        m_clock->set(1'700'000'310);
        const SignedCheckpoint second = m_registry->checkpoint().value();
        QCOMPARE(second.checkpoint.timestamp, 1'700'000'310ULL);
        QVERIFY(second.checkpoint.sameStatement(first.checkpoint));
        QVERIFY(second.signature != first.signature);
        QVERIFY(second.verify(m_registry->operatorStateAt(5).value()).has_value());
        m_clock->set(1'600'000'000);
        QCOMPARE(m_registry->checkpoint().value(), second);
    }

    /// Unlike the reference, whose monitor calls an altered time verified.
    void monitor_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QByteArray>("altered");
        QTest::addColumn<QString>("checkpoint");
        QTest::addColumn<QString>("signature");
        QTest::newRow("as it is") << QByteArray("x") << QByteArray("x") << u"verified"_s << u"verified"_s;
        QTest::newRow("time") << QByteArray("1700000305") << QByteArray("1700000306") << u"verified"_s << u"invalid"_s;
        QTest::newRow("root") << QByteArray("sha256:4039") << QByteArray("sha256:4038") << u"invalid"_s << u"invalid"_s;
        QTest::newRow("length") << QByteArray("\"logLength\":5") << QByteArray("\"logLength\":4") << u"invalid"_s
                                << u"invalid"_s;
        QTest::newRow("length beyond the log")
            << QByteArray("\"logLength\":5") << QByteArray("\"logLength\":500") << u"invalid"_s << u"invalid"_s;
        QTest::newRow("key") << QByteArray("sha256:d6d9") << QByteArray("sha256:d6d8") << u"verified"_s << u"invalid"_s;
        QTest::newRow("signature") << QByteArray("ecdsa-p256:M") << QByteArray("ecdsa-p256:N") << u"verified"_s
                                   << u"invalid"_s;
    }
    void monitor()
    {
        QFETCH(const QByteArray, old);
        QFETCH(const QByteArray, altered);
        QFETCH(const QString, checkpoint);
        QFETCH(const QString, signature);
        QByteArray request = bodyOf(m_service->handle(get("v1/fetch/checkpoint")));
        request.replace(old, altered);
        const auto answer = jsonOf(m_service->handle(post("v1/verify/checkpoint", request)));
        QCOMPARE(answer, (QJsonObject{{u"checkpoint"_s, checkpoint}, {u"signature"_s, signature}}));
    }

    void ranges_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QByteArray>("contentRange");
        const QByteArray all = "0061736d0d000100";
        QTest::newRow("none") << QByteArray() << 200 << all << QByteArray();
        QTest::newRow("first bytes") << QByteArray("bytes=0-3") << 206 << QByteArray("0061736d")
                                     << QByteArray("bytes 0-3/8");
        QTest::newRow("to the end") << QByteArray("bytes=4-") << 206 << QByteArray("0d000100")
                                    << QByteArray("bytes 4-7/8");
        QTest::newRow("last bytes") << QByteArray("bytes=-2") << 206 << QByteArray("0100") << QByteArray("bytes 6-7/8");
        QTest::newRow("beyond the end") << QByteArray("bytes=6-99") << 206 << QByteArray("0100")
                                        << QByteArray("bytes 6-7/8");
        QTest::newRow("behind the end") << QByteArray("bytes=8-") << 416 << QByteArray() << QByteArray("bytes */8");
        QTest::newRow("no last bytes") << QByteArray("bytes=-0") << 416 << QByteArray() << QByteArray("bytes */8");
        QTest::newRow("several") << QByteArray("bytes=0-1,4-5") << 200 << all << QByteArray();
        QTest::newRow("malformed") << QByteArray("bytes=x") << 200 << all << QByteArray();
    }
    void ranges()
    {
        QFETCH(const QByteArray, range);
        QFETCH(const QByteArray, contentRange);
        HttpRequest request = get("content/sha256-" + emptyContent);
        if (!range.isEmpty())
            request.headers.append(QHttpHeaders::WellKnownHeader::Range, range);
        const auto response = m_service->handle(request);
        QTEST(response.status, "status");
        QTEST(bodyOf(response).toHex(), "hex");
        QCOMPARE(response.headers.value(QHttpHeaders::WellKnownHeader::ContentRange).toByteArray(), contentRange);
        QCOMPARE(response.headers.value(QHttpHeaders::WellKnownHeader::AcceptRanges), "bytes");
        QCOMPARE(response.headers.value(QHttpHeaders::WellKnownHeader::LastModified), "Tue, 14 Nov 2023 22:13:20 GMT");
    }

    void conditions()
    {
        HttpRequest request = get("content/sha256-" + emptyContent);
        request.headers.append(QHttpHeaders::WellKnownHeader::IfModifiedSince, "Tue, 14 Nov 2023 22:13:20 GMT");
        QCOMPARE(m_service->handle(request).status, 304);
        request.headers.replaceOrAppend(QHttpHeaders::WellKnownHeader::IfModifiedSince,
                                        "Tue, 14 Nov 2023 22:13:19 GMT");
        QCOMPARE(m_service->handle(request).status, 200);
        request.headers.replaceOrAppend(QHttpHeaders::WellKnownHeader::IfModifiedSince, "yesterday");
        request.headers.append(QHttpHeaders::WellKnownHeader::Range, "bytes=0-0");
        request.headers.append(QHttpHeaders::WellKnownHeader::IfRange, "Tue, 14 Nov 2023 22:13:20 GMT");
        QCOMPARE(m_service->handle(request).status, 206);
        request.headers.replaceOrAppend(QHttpHeaders::WellKnownHeader::IfRange, "\"another\"");
        QCOMPARE(m_service->handle(request).status, 200);
    }

private:
    std::shared_ptr<HandClock> m_clock;
    std::shared_ptr<const Registry> m_registry;
    std::unique_ptr<RegistryService> m_service;
};

QTEST_GUILESS_MAIN(RegistryServiceTest)
#include "registryservicetest.moc"
