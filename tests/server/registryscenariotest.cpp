// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/hex.h"
#include "protocol/packagename.h"
#include "server/registryservice.h"
#include "testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kennel;
using namespace kennel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t ScenarioTime = 1'700'000'305;

QByteArray raw(Json value)
{
    return QByteArray::fromStdString(simdjson::minify(value));
}

QJsonObject object(Json value)
{
    return QJsonDocument::fromJson(raw(value)).object();
}

} // namespace

/// The registries of scenario.json and vectors.json, answered byte for byte.
class RegistryScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_scenario = std::make_unique<RegistryService>(
            openRegistry(scenarioContents(), std::make_shared<HandClock>(ScenarioTime)));
        m_vectors = std::make_unique<RegistryService>(
            openRegistry(vectorContents(), std::make_shared<HandClock>(1'700'000'000)));
    }

    void checkpoint()
    {
        const auto response = m_scenario->handle(get("v1/fetch/checkpoint"));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.value(QHttpHeaders::WellKnownHeader::ContentType), "application/json");
        QCOMPARE(bodyOf(response), raw(dataFile("scenario.json")["checkpoints"]["5"]["signed"].value()));
    }

    void proofs_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("response");
        for (const auto &[name, proof] : dataFile("scenario.json")["proofs"].get_object()) {
            const QByteArray path = name.starts_with("consistency") ? "v1/proof/consistency" : "v1/proof/inclusion";
            QTest::newRow(std::string(name).c_str())
                << path << raw(proof["request"].value()) << raw(proof["response"].value());
        }
    }
    void proofs()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, request);
        const auto response = m_scenario->handle(post(path, request));
        QCOMPARE(response.status, 200);
        QTEST(bodyOf(response), "response");
    }

    void logs()
    {
        const Json scenario = dataFile("scenario.json");
        const QByteArray alpha = QByteArray::fromStdString(text(scenario["logIds"].value(), "test:alpha"));
        const auto response =
            m_scenario->handle(post("v1/fetch/logs", "{\"logLength\":5,\"packages\":{\"" + alpha + "\":null}}"));
        QCOMPARE(response.status, 200);
        const QJsonObject answer = jsonOf(response);
        QCOMPARE(answer.keys(), (QStringList{u"more"_s, u"operator"_s, u"packages"_s}));
        QCOMPARE(answer[u"more"].toBool(true), false);
        checkRecords(answer[u"operator"].toArray(), {0});
        checkRecords(answer[u"packages"][QString::fromLatin1(alpha)].toArray(), {1, 4});
    }

    void ledger()
    {
        const QJsonObject answer = jsonOf(m_scenario->handle(get("v1/ledger")));
        QCOMPARE(answer[u"hashAlgorithm"].toString(), u"sha256"_s);
        QCOMPARE(answer[u"sources"].toArray(),
                 (QJsonArray{QJsonObject{{u"firstRegistryIndex"_s, 0},
                                         {u"lastRegistryIndex"_s, 4},
                                         {u"url"_s, u"v1/ledger/records/0"_s},
                                         {u"contentType"_s, u"application/vnd.warg.ledger.packed"_s}}}));
        const auto records = m_scenario->handle(get("v1/ledger/records/0"));
        QCOMPARE(records.headers.value(QHttpHeaders::WellKnownHeader::ContentType),
                 "application/vnd.warg.ledger.packed");
        QCOMPARE(bodyOf(records).toHex(),
                 QByteArray::fromStdString(text(dataFile("scenario.json"), "ledgerPackedHex")));
        QCOMPARE(bodyOf(m_scenario->handle(get("v1/ledger/records/3"))), bodyOf(records).sliced(3 * 64));
        QCOMPARE(bodyOf(m_vectors->handle(get("v1/ledger/records/0"))).toHex(),
                 QByteArray::fromStdString(text(vectors()["registry"].value(), "ledger_packed_hex")));
    }

    void names()
    {
        const QJsonObject logIds = object(dataFile("scenario.json")["logIds"].value());
        const QString alpha = logIds[u"test:alpha"].toString();
        const QString beta = logIds[u"test:beta"].toString();
        const QByteArray request = QJsonDocument(QJsonObject{{u"packages"_s, QJsonArray{beta, alpha}}}).toJson();
        const auto answer = jsonOf(m_scenario->handle(post("v1/fetch/names", request)));
        QCOMPARE(answer[u"packages"].toObject(), (QJsonObject{{alpha, u"test:alpha"_s}, {beta, u"test:beta"_s}}));
    }

    void contents()
    {
        const Json contents = dataFile("scenario.json")["contents"].value();
        for (const auto &[digest, hex] : contents.get_object()) {
            const QByteArray id = QByteArray::fromStdString(std::string(digest));
            const auto sources = jsonOf(m_scenario->handle(get("v1/content/" + id)));
            const QByteArray name = QByteArray(id).replace(':', '-');
            QCOMPARE(sources[u"contentSources"][QString::fromLatin1(id)].toArray(),
                     (QJsonArray{QJsonObject{
                         {u"type"_s, u"httpGet"_s},
                         {u"url"_s, QString(u"http://registry.test/content/"_s + QString::fromLatin1(name))},
                         {u"acceptRanges"_s, true},
                         {u"size"_s, 8}}}));
            const auto file = m_scenario->handle(get("content/" + name));
            QCOMPARE(bodyOf(file).toHex(), QByteArray::fromStdString(std::string(std::string_view(hex))));
        }
    }

    /// Every checkpoint of the vectors is known, and its own signature verifies.
    void vectorCheckpoints()
    {
        for (const Json checkpoint : vectors()["registry"]["checkpoints"].get_array()) {
            const auto answer =
                jsonOf(m_vectors->handle(post("v1/verify/checkpoint", raw(checkpoint["json"].value()))));
            QCOMPARE(answer, (QJsonObject{{u"checkpoint"_s, u"verified"_s}, {u"signature"_s, u"verified"_s}}));
        }
    }

    /// The log bundles of the vectors that one request can ask for, byte for byte.
    void vectorLogBundles()
    {
        int compared = 0;
        for (const Json bundle : vectors()["registry"]["log_proof_bundles"].get_array()) {
            const QJsonObject all = object(bundle);
            const QJsonArray old = all[u"consistent_lengths"].toArray();
            if (old.size() != 1 || !all[u"included_registry_indices"].toArray().isEmpty())
                continue;
            const QJsonObject request{{u"from"_s, old.at(0)}, {u"to"_s, all[u"log_length"]}};
            const auto answer =
                jsonOf(m_vectors->handle(post("v1/proof/consistency", QJsonDocument(request).toJson())));
            QCOMPARE(answer[u"proof"].toString(), all[u"bundle_b64"].toString());
            ++compared;
        }
        QVERIFY(compared > 0);
    }

    /// The map bundles of the vectors, asked for by the heads of their logs.
    void vectorMapBundles()
    {
        const TestContents contents = vectorContents();
        for (const Json bundle : vectors()["registry"]["map_proof_bundles"].get_array()) {
            const QJsonObject all = object(bundle);
            const int length = all[u"log_length"].toInt();
            QJsonArray leaves;
            for (const auto log : all[u"log_ids"].toArray()) {
                int head = -1;
                for (int i = 0; i < length; ++i) {
                    if (QString::fromStdString(contents.records[static_cast<std::size_t>(i)].leaf.log.text()) ==
                        log.toString())
                        head = i;
                }
                leaves.append(head);
            }
            const QJsonObject request{{u"logLength"_s, length}, {u"leafs"_s, leaves}};
            const auto answer = jsonOf(m_vectors->handle(post("v1/proof/inclusion", QJsonDocument(request).toJson())));
            QCOMPARE(answer[u"map"].toString(), all[u"bundle_b64"].toString());
        }
    }

private:
    void checkRecords(const QJsonArray &records, const std::vector<std::size_t> &indexes)
    {
        const QJsonArray all = object(dataFile("scenario.json"))[u"records"].toArray();
        QCOMPARE(records.size(), static_cast<qsizetype>(indexes.size()));
        for (std::size_t i = 0; i < indexes.size(); ++i) {
            const QJsonObject expected = all.at(static_cast<qsizetype>(indexes[i])).toObject();
            QJsonObject record = expected[u"envelope"].toObject();
            record.insert(u"registryIndex"_s, expected[u"registryIndex"]);
            record.insert(u"fetchToken"_s, expected[u"recordId"]);
            QCOMPARE(records.at(static_cast<qsizetype>(i)).toObject(), record);
        }
    }

    std::unique_ptr<RegistryService> m_scenario;
    std::unique_ptr<RegistryService> m_vectors;
};

QTEST_GUILESS_MAIN(RegistryScenarioTest)
#include "registryscenariotest.moc"
