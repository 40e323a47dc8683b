// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/responseparser.h"

#include "support/scenario.h"
#include "support/sourcetree.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kennel;
using namespace kennel::test;

namespace {

/// What a parser makes of a text: "ok" or the code of its error.
using Parser = std::string (*)(std::string_view);

template <auto Parse>
std::string codeOf(std::string_view body)
{
    const auto result = Parse(body, defaultJsonDepth);
    return result ? "ok" : result.error().code;
}

std::string contentSources(std::string_view body)
{
    const auto result = parseContentSources(body, Digest());
    return result ? "ok" : result.error().code;
}

QByteArray nested(int depth)
{
    return "{\"contents\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}";
}

} // namespace

Q_DECLARE_METATYPE(Parser)

class ResponseParserTest : public QObject
{
    Q_OBJECT

    Scenario scenario{testData()};

    LogId log(const char *name) const
    {
        return *LogId::parse(scenario.json()["logIds"_L1][QLatin1StringView(name)].toString().toStdString());
    }

private Q_SLOTS:
    void checkpointOfTheScenario()
    {
        const auto parsed = parseCheckpoint(scenario.checkpoint().toStdString());
        QVERIFY(parsed);
        QCOMPARE(parsed->checkpoint.logLength, 5u);
        QCOMPARE(parsed->checkpoint.timestamp, 1700000305u);
        const QJsonValue expected = scenario.json()["checkpoints"_L1]["5"_L1];
        const Bytes message = parsed->checkpoint.signedBytes();
        QCOMPARE(QByteArrayView(message).toByteArray().toHex(), expected["signedBytesHex"_L1].toString().toLatin1());
        QCOMPARE(parsed->keyId.text(), expected["signed"_L1]["keyId"_L1].toString().toStdString());
    }

    void logsOfTheScenario()
    {
        const auto parsed = parseLogs(Scenario::bytes(scenario.logs()).toStdString());
        QVERIFY(parsed);
        QVERIFY(!parsed->more);
        QCOMPARE(parsed->operatorLog.records.size(), 1u);
        QCOMPARE(parsed->packages.size(), 2u);
        const PublishedRecord &yank = parsed->packages[0].records[1];
        QCOMPARE(yank.registryIndex, 4u);
        QCOMPARE(packageRecordId(yank.envelope.contentBytes).text(), yank.fetchToken);
        QVERIFY(parsed->packages[0].log == log("test:alpha"));
    }

    void proofsOfTheScenario()
    {
        const QJsonObject proofs = scenario.json()["proofs"_L1].toObject();
        for (auto proof = proofs.begin(); proof != proofs.end(); ++proof) {
            const std::string body = scenario.proof(proof.key()).toStdString();
            if (proof.key().startsWith("consistency"_L1)) {
                const auto bundle = parseConsistency(body);
                QVERIFY(bundle);
                QCOMPARE(bundle->logLength, proof.value()["request"_L1]["to"_L1].toInteger());
            } else {
                const auto answer = parseInclusion(body);
                QVERIFY(answer);
                QCOMPARE(answer->map.proofs.size(), size_t(proof.value()["request"_L1]["leafs"_L1].toArray().size()));
            }
        }
    }

    void recordsBeforeBadBase64AreKept()
    {
        QJsonObject bad = scenario.record(4);
        bad["contentBytes"_L1] = u"AB*="_s;
        const QString alpha = scenario.json()["logIds"_L1]["test:alpha"_L1].toString();
        const QString beta = scenario.json()["logIds"_L1]["test:beta"_L1].toString();
        const auto parsed =
            parseLogs(Scenario::bytes({{"packages"_L1, QJsonObject{{alpha, QJsonArray{scenario.record(1), bad}},
                                                                   {beta, QJsonArray{scenario.record(2)}}}}})
                          .toStdString());
        QVERIFY(parsed);
        QCOMPARE(parsed->packages[0].records.size(), 1u);
        QVERIFY((parsed->packages[0].badBase64 == UnreadableRecord{1, 4}));
        QVERIFY(!parsed->packages[1].badBase64);
    }

    void contentBytesMayLackPadding()
    {
        QJsonObject record = scenario.record(0);
        record["contentBytes"_L1] = u"AA"_s;
        const auto parsed = parseLogs(Scenario::bytes({{"operator"_L1, QJsonArray{record}}}).toStdString());
        QVERIFY(parsed);
        QVERIFY(!parsed->operatorLog.badBase64);
        QCOMPARE(parsed->operatorLog.records.size(), 1u);
    }

    void wellKnown_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("empty") << "{}"_ba << "none"_ba;
        QTest::newRow("flat") << "{\"wargUrl\":\"https://a.example\"}"_ba << "https://a.example"_ba;
        QTest::newRow("nested") << "{\"preferredProtocol\":\"warg\",\"warg\":{\"url\":\"https://b.example\"}}"_ba
                                << "https://b.example"_ba;
        QTest::newRow("both") << "{\"wargUrl\":\"https://a.example\",\"warg\":{\"url\":\"https://b.example\"}}"_ba
                              << "https://b.example"_ba;
        QTest::newRow("nested without url")
            << "{\"wargUrl\":\"https://a.example\",\"warg\":{}}"_ba << "https://a.example"_ba;
        QTest::newRow("null") << "{\"wargUrl\":null,\"warg\":null}"_ba << "none"_ba;
        QTest::newRow("only another protocol") << "{\"ociRegistry\":\"ghcr.io\"}"_ba << "none"_ba;
    }
    void wellKnown()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, url);
        const auto parsed = parseWellKnown(body.toStdString());
        QVERIFY(parsed);
        QCOMPARE(QByteArray::fromStdString(parsed->wargUrl.value_or("none")), url);
    }

    void names()
    {
        const auto parsed = parseNames("{\"packages\":{\"" + log("test:alpha").text() + "\":\"test:alpha\",\"" +
                                       log("test:beta").text() + "\":null}}");
        QVERIFY(parsed);
        QCOMPARE(parsed->size(), 2u);
        QVERIFY(parsed->at(log("test:alpha")) == "test:alpha");
        QVERIFY(!parsed->at(log("test:beta")));
    }

    void sources()
    {
        const std::string digest = Digest().text();
        const auto parsed = parseContentSources(
            "{\"contentSources\":{\"" + digest +
                "\":["
                "{\"type\":\"httpGet\",\"url\":\"https://a.example/x\",\"acceptRanges\":true,\"size\":123},"
                "{\"type\":\"ipfs\",\"cid\":\"Q\"},"
                "{\"type\":\"httpGet\",\"url\":\"https://b.example/x\",\"accept_ranges\":true},"
                "{\"type\":\"httpGet\",\"url\":\"https://c.example/x\"}],\"sha256:other\":\"whatever\"}}",
            Digest());
        QVERIFY(parsed);
        const std::vector<ContentSourceAnswer> expected{
            {"https://a.example/x", true, 123}, {"https://b.example/x", true, {}}, {"https://c.example/x", false, {}}};
        QVERIFY(*parsed == expected);
        QVERIFY(parseContentSources("{\"contentSources\":{}}", Digest())->empty());
    }

    void monitor()
    {
        const auto parsed = parseMonitor("{\"checkpoint\":\"unverified\",\"signature\":\"invalid\",\"retryAfter\":30}");
        QVERIFY(parsed);
        QVERIFY(*parsed == (MonitorAnswer{MonitorVerdict::Unverified, MonitorVerdict::Invalid, 30}));
    }

    void badBodies_data()
    {
        QTest::addColumn<Parser>("parser");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        const Parser checkpoint = codeOf<parseCheckpoint>;
        const Parser logs = codeOf<parseLogs>;
        const QByteArray good = scenario.checkpoint();
        const auto changed = [&good](const char *from, const char *to) { return QByteArray(good).replace(from, to); };
        const auto row = [](const char *name, Parser parser, const QByteArray &body, const char *expected) {
            QTest::newRow(name) << parser << body << QByteArray(expected);
        };
        row("good", checkpoint, good, "ok");
        row("white space around", checkpoint, " \n" + good + "\n", "ok");
        row("unknown member", checkpoint, changed("{\"contents\"", "{\"new\":[1,{\"a\":2.5}],\"contents\""), "ok");
        row("empty", checkpoint, "", "json.syntax");
        row("no JSON", checkpoint, "<html>", "json.syntax");
        row("cut", checkpoint, good.chopped(1), "json.syntax");
        row("more after it", checkpoint, good + "{}", "json.syntax");
        row("comment", checkpoint, "/**/" + good, "json.syntax");
        row("trailing comma", checkpoint, good.chopped(1) + ",}", "json.syntax");
        row("single quotes", checkpoint, "{'a':1}", "json.syntax");
        row("NaN", checkpoint, "{\"a\":NaN}", "json.syntax");
        row("lone surrogate", checkpoint, "{\"a\":\"\\ud800\"}", "json.syntax");
        row("control character in a text", checkpoint, "{\"a\":\"\n\"}", "json.syntax");
        row("bad UTF-8", checkpoint, "{\"a\":\"\xff\"}", "json.utf8");
        row("overlong UTF-8", checkpoint, "{\"a\":\"\xc0\x80\"}", "json.utf8");
        row("deep", checkpoint, nested(60), "json.shape");
        row("too deep", checkpoint, nested(70), "json.depth");
        row("very deep", checkpoint, nested(100'000), "json.depth");
        row("too many values", checkpoint, "{\"contents\":[" + QByteArray("0,").repeated(1 << 21) + "0]}",
            "json.too-large");
        row("duplicate member", checkpoint, changed("{\"contents\"", "{\"keyId\":\"x\",\"contents\""),
            "json.duplicate");
        row("duplicate by escape", checkpoint, changed("{\"contents\"", "{\"k\\u0065yId\":\"x\",\"contents\""),
            "json.duplicate");
        row("duplicate in an unknown member", checkpoint,
            changed("{\"contents\"", "{\"x\":[{\"a\":1,\"a\":1}],\"contents\""), "json.duplicate");
        row("an array", checkpoint, "[]", "json.shape");
        row("a number", checkpoint, "5", "json.shape");
        row("null", checkpoint, "null", "json.shape");
        row("no contents", checkpoint, "{\"keyId\":\"\",\"signature\":\"\"}", "json.shape");
        row("no length", checkpoint, changed("logLength", "loglength"), "json.shape");
        row("length as text", checkpoint, changed("\"logLength\":5", "\"logLength\":\"5\""), "json.shape");
        row("length null", checkpoint, changed("\"logLength\":5", "\"logLength\":null"), "json.shape");
        row("negative length", checkpoint, changed("\"logLength\":5", "\"logLength\":-5"), "json.number");
        row("fractional length", checkpoint, changed("\"logLength\":5", "\"logLength\":5.0"), "json.number");
        row("exponent", checkpoint, changed("\"logLength\":5", "\"logLength\":5e0"), "json.number");
        row("leading zero", checkpoint, changed("\"logLength\":5", "\"logLength\":05"), "json.number");
        row("2^63 - 1", checkpoint, changed("1700000305", "9223372036854775807"), "ok");
        row("2^63", checkpoint, changed("1700000305", "9223372036854775808"), "json.number");
        row("2^64", checkpoint, changed("1700000305", "18446744073709551616"), "json.number");
        row("a huge number", checkpoint, changed("1700000305", QByteArray(400, '9').constData()), "json.number");
        row("2^63 in an unknown member", checkpoint,
            changed("{\"contents\"", "{\"x\":9223372036854775808,\"contents\""), "json.number");
        row("length 0", checkpoint, changed("\"logLength\":5", "\"logLength\":0"), "checkpoint.shape");
        row("length 2^31", checkpoint, changed("\"logLength\":5", "\"logLength\":2147483648"), "ok");
        row("length 2^31 + 1", checkpoint, changed("\"logLength\":5", "\"logLength\":2147483649"), "checkpoint.shape");
        row("length 2^57", checkpoint, changed("\"logLength\":5", "\"logLength\":144115188075855872"),
            "checkpoint.shape");
        row("root in capitals", checkpoint, changed("sha256:4039d3e", "sha256:4039D3E"), "checkpoint.shape");
        row("short root", checkpoint, changed("sha256:4039d3e", "sha256:"), "checkpoint.shape");
        row("another algorithm", checkpoint, changed("sha256:4039d3e", "sha512:4039d3e"), "checkpoint.shape");
        row("any key id", checkpoint, changed("\"keyId\":\"sha256:d6", "\"keyId\":\"whatever"), "ok");
        row("any signature", checkpoint, changed("ecdsa-p256:", "rot13:"), "ok");

        row("nothing in it", logs, "{}", "ok");
        row("nulls", logs, "{\"more\":null,\"operator\":null,\"packages\":null,\"warnings\":null}", "ok");
        row("more as number", logs, "{\"more\":1}", "json.shape");
        row("operator as object", logs, "{\"operator\":{}}", "json.shape");
        row("packages as array", logs, "{\"packages\":[]}", "json.shape");
        row("package called by name", logs, "{\"packages\":{\"test:alpha\":[]}}", "json.shape");
        row("record without token", logs,
            "{\"operator\":[{\"contentBytes\":\"\",\"keyId\":\"\",\"signature\":\"\",\"registryIndex\":0}]}",
            "json.shape");
        row("record with a negative index", logs,
            "{\"operator\":[{\"contentBytes\":\"\",\"keyId\":\"\",\"signature\":\"\",\"registryIndex\":-1,"
            "\"fetchToken\":\"\"}]}",
            "json.number");
        row("warning without message", logs, "{\"warnings\":[{}]}", "json.shape");

        row("names: no packages", codeOf<parseNames>, "{}", "json.shape");
        row("names: a number", codeOf<parseNames>,
            QByteArray::fromStdString("{\"packages\":{\"" + Digest().text() + "\":1}}"), "json.shape");
        row("consistency: no base64", codeOf<parseConsistency>, "{\"proof\":\"###\"}", "proof.base64");
        row("consistency: without padding", codeOf<parseConsistency>, "{\"proof\":\"CA\"}", "proof.base64");
        row("consistency: no bundle", codeOf<parseConsistency>, "{\"proof\":\"/w==\"}", "proof.decode");
        row("consistency: missing", codeOf<parseConsistency>, "{}", "json.shape");
        row("inclusion: no base64", codeOf<parseInclusion>, "{\"log\":\"\",\"map\":\"*\"}", "proof.base64");
        row("inclusion: no bundle", codeOf<parseInclusion>, "{\"log\":\"/w==\",\"map\":\"\"}", "proof.decode");
        row("inclusion: missing map", codeOf<parseInclusion>, "{\"log\":\"\"}", "json.shape");
        row("inclusion: empty", codeOf<parseInclusion>, "{\"log\":\"\",\"map\":\"\"}",
            "ok"); // judged later: proof.count
        row("inclusion: hash of 31 bytes", codeOf<parseInclusion>,
            "{\"log\":\"IiMIARIfAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\",\"map\":\"\"}", "proof.hash-size");
        row("ledger: no sources", codeOf<parseLedger>, "{\"hashAlgorithm\":\"sha256\"}", "json.shape");
        row("ledger: text index", codeOf<parseLedger>,
            "{\"hashAlgorithm\":\"sha256\",\"sources\":[{\"firstRegistryIndex\":\"0\",\"lastRegistryIndex\":1,\"url\":"
            "\"x\"}]}",
            "json.shape");
        row("content: no sources", contentSources, "{}", "json.shape");
        row("content: no url", contentSources,
            QByteArray::fromStdString("{\"contentSources\":{\"" + Digest().text() + "\":[{\"type\":\"httpGet\"}]}}"),
            "json.shape");
        row("content: no type", contentSources,
            QByteArray::fromStdString("{\"contentSources\":{\"" + Digest().text() + "\":[{\"url\":\"x\"}]}}"),
            "json.shape");
        row("monitor: other word", codeOf<parseMonitor>, "{\"checkpoint\":\"fine\",\"signature\":\"verified\"}",
            "json.shape");
        row("monitor: nothing", codeOf<parseMonitor>, "{}", "json.shape");
        row("well-known: number", codeOf<parseWellKnown>, "{\"wargUrl\":1}", "json.shape");
    }
    void badBodies()
    {
        QFETCH(Parser, parser);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(parser(body.toStdString())), expected);
    }

    void manyDuplicatesAreFoundQuickly()
    {
        QByteArray body = "{";
        for (int i = 0; i < 200'000; ++i)
            body += "\"" + QByteArray::number(i) + "\":0,";
        QCOMPARE(codeOf<parseLogs>(QByteArray(body + "\"x\":0}").toStdString()), "ok");
        QCOMPARE(codeOf<parseLogs>(QByteArray(body + "\"77\":0}").toStdString()), "json.duplicate");
    }

    void serverErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ServerError>("expected");
        const auto row = [](const char *name, int status, const char *body, ServerError expected) {
            expected.status = status;
            QTest::newRow(name) << status << QByteArray(body) << expected;
        };
        using Kind = ServerErrorKind;
        row("message", 400, "{\"status\":400,\"message\":\"no\"}", {.kind = Kind::Message, .message = "no"});
        row("state", 405, "{\"status\":405}", {.kind = Kind::Message});
        row("log", 404, "{\"status\":404,\"type\":\"log\",\"id\":\"sha256:1\"}",
            {.kind = Kind::NotFound, .type = "log", .id = std::string("sha256:1")});
        row("length", 404, "{\"status\":404,\"type\":\"logLength\",\"id\":7}",
            {.kind = Kind::NotFound, .type = "logLength", .id = std::uint64_t{7}});
        row("length as text", 404, "{\"status\":404,\"type\":\"logLength\",\"id\":\"7\"}", {});
        row("log as number", 404, "{\"status\":404,\"type\":\"log\",\"id\":7}", {});
        row("conflict", 409, "{\"status\":409,\"type\":\"namespaceImport\",\"id\":\"test\"}",
            {.kind = Kind::Conflict, .type = "namespaceImport", .id = std::string("test")});
        row("proof", 422, "{\"status\":422,\"reason\":\"packageNotIncluded\",\"log_id\":\"sha256:1\"}",
            {.kind = Kind::ProofRefused, .reason = "packageNotIncluded"});
        row("proof failure", 422, "{\"status\":422,\"reason\":\"failure\",\"message\":\"why\"}",
            {.kind = Kind::ProofRefused, .reason = "failure", .message = "why"});
        row("text", 501, "Warg-Registry header is not supported", {});
        row("empty", 404, "", {});
        row("array", 404, "[]", {});
        row("type without id", 404, "{\"type\":\"log\"}", {.kind = Kind::Message});
    }
    void serverErrors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ServerError, expected);
        QVERIFY(parseServerError(status, body.toStdString()) == expected);
    }
};

QTEST_GUILESS_MAIN(ResponseParserTest)
#include "responseparsertest.moc"
