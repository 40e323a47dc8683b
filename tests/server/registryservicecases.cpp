// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "registryservicecases.h"

#include <QByteArray>
#include <QTest>

namespace kennel::test {

namespace {

const QByteArray alpha = "sha256:e5bd6e646adf24ac03ec9eb17e63506f0630d5ca2a03463f2de0fe453c89de0e";
const QByteArray beta = "sha256:f9b1b300eb44a03885293223dce42d31ee15cb48118344066bb5675af16317b3";
const QByteArray operatorLog = "sha256:0db9178aabc877b42f03a038bf453ee53f08e3c8c55fab916043428078596bfb";
const QByteArray unknown = "sha256:" + QByteArray(64, '0');
const QByteArray emptyComponent = "24eaf3439a60c96764c4f2c92a0a81b52bd4fe5d5b91f090184a0f6486b1bf29";

QByteArray notFound(const QByteArray &type, const QByteArray &id)
{
    return R"({"status":404,"type":")" + type + R"(","id":)" + id + '}';
}

QByteArray quoted(const QByteArray &text)
{
    return "\"" + text + "\"";
}

} // namespace

void addServiceCases()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *method, const QByteArray &path, const QByteArray &request,
                        int status, const QByteArray &body) {
        QTest::newRow(name) << QByteArray(method) << path << request << status << body;
    };
    const QByteArray logs = "v1/fetch/logs";
    const QByteArray names = "v1/fetch/names";
    const QByteArray consistency = "v1/proof/consistency";
    const QByteArray inclusion = "v1/proof/inclusion";
    const QByteArray monitor = "v1/verify/checkpoint";
    const QByteArray malformed = R"({"status":400,"message":"…)";
    const QByteArray misshapen = R"({"status":422,"message":"…)";
    const QByteArray failure = R"({"status":422,"reason":"failure","message":"…)";

    row("logs: no JSON", "POST", logs, "{", 400, malformed);
    row("logs: empty body", "POST", logs, "", 400, malformed);
    row("logs: a list", "POST", logs, "[]", 422, misshapen);
    row("logs: no length", "POST", logs, "{}", 422, misshapen);
    row("logs: length is text", "POST", logs, R"({"logLength":"5"})", 422, misshapen);
    row("logs: negative length", "POST", logs, R"({"logLength":-1})", 422, misshapen);
    row("logs: length with a fraction", "POST", logs, R"({"logLength":5.0})", 422, misshapen);
    row("logs: unknown member", "POST", logs, R"({"logLength":5,"since":1})", 422, misshapen);
    row("logs: member twice", "POST", logs, R"({"logLength":5,"logLength":4})", 422, misshapen);
    row("logs: limit 0", "POST", logs, R"({"logLength":5,"limit":0})", 400, malformed);
    row("logs: limit 1001", "POST", logs, R"({"logLength":5,"limit":1001})", 400, malformed);
    row("logs: limit beyond 16 bits", "POST", logs, R"({"logLength":5,"limit":65536})", 422, misshapen);
    row("logs: package is no id", "POST", logs, R"({"logLength":5,"packages":{"test:alpha":null}})", 422, misshapen);
    row("logs: token is a number", "POST", logs, R"({"logLength":5,"operator":1})", 422, misshapen);
    row("logs: deep", "POST", logs, QByteArray(100, '[') + QByteArray(100, ']'), 400, malformed);
    row("logs: not a checkpoint", "POST", logs, R"({"logLength":3})", 404, notFound("logLength", "3"));
    row("logs: beyond the log", "POST", logs, R"({"logLength":18446744073709551615})", 404,
        notFound("logLength", "18446744073709551615"));
    row("logs: unknown log", "POST", logs, R"({"logLength":5,"packages":{")" + unknown + R"(":null}})", 404,
        notFound("log", quoted(unknown)));
    row("logs: operator log as package", "POST", logs, R"({"logLength":5,"packages":{")" + operatorLog + R"(":null}})",
        404, notFound("log", quoted(operatorLog)));
    row("logs: token is no id", "POST", logs, R"({"logLength":5,"operator":"page \"2\""})", 404,
        notFound("fetchToken", R"("page \"2\"")"));
    row("logs: unknown token", "POST", logs, R"({"logLength":5,"operator":")" + unknown + R"("})", 404,
        notFound("fetchToken", quoted(unknown)));
    row("logs: token of another log", "POST", logs,
        R"({"logLength":5,"packages":{")" + alpha +
            R"(":"sha256:05083a6b2e75f39fe36eb4768f3485793b95d1dc214c89c1b0fd7dedde414e24"}})",
        404, notFound("fetchToken", quoted("sha256:05083a6b2e75f39fe36eb4768f3485793b95d1dc214c89c1b0fd7dedde414e24")));
    row("logs: nothing new", "POST", logs,
        R"({"logLength":5,"operator":"sha256:05083a6b2e75f39fe36eb4768f3485793b95d1dc214c89c1b0fd7dedde414e24"})", 200,
        R"({"more":false})");
    row("logs: nulls", "POST", logs, R"({"logLength":1,"limit":null,"operator":null,"packages":{}})", 200,
        R"({"more":false,"operator":[{"contentBytes":"…)");

    row("names: none", "POST", names, R"({"packages":[]})", 200, R"({"packages":{}})");
    row("names: no member", "POST", names, "{}", 422, misshapen);
    row("names: no list", "POST", names, R"({"packages":{}})", 422, misshapen);
    row("names: no id", "POST", names, R"({"packages":["x"]})", 422, misshapen);
    row("names: unknown members are nobody's business", "POST", names, R"({"packages":[],"x":1})", 200,
        R"({"packages":{}})");
    row("names: unknown", "POST", names, R"({"packages":[")" + unknown + R"("]})", 404,
        notFound("log", quoted(unknown)));
    row("names: operator", "POST", names, R"({"packages":[")" + operatorLog + R"("]})", 200,
        R"({"packages":{")" + operatorLog + R"(":null}})");
    row("names: twice", "POST", names, R"({"packages":[")" + beta + R"(",")" + beta + R"("]})", 200,
        R"({"packages":{")" + beta + R"(":"test:beta"}})");

    row("consistency: from 0", "POST", consistency, R"({"from":0,"to":5})", 422, failure);
    row("consistency: backwards", "POST", consistency, R"({"from":5,"to":4})", 422, failure);
    row("consistency: beyond", "POST", consistency, R"({"from":1,"to":6})", 422, failure);
    row("consistency: no checkpoint needed", "POST", consistency, R"({"from":3,"to":3})", 200, R"({"proof":"…)");
    row("consistency: shape", "POST", consistency, R"({"from":1})", 422, misshapen);

    row("inclusion: no leafs", "POST", inclusion, R"({"logLength":5,"leafs":[]})", 422, failure);
    row("inclusion: beyond the log", "POST", inclusion, R"({"logLength":5,"leafs":[0,5]})", 404, notFound("leaf", "5"));
    row("inclusion: newer than the length", "POST", inclusion, R"({"logLength":4,"leafs":[4]})", 422, failure);
    row("inclusion: not a checkpoint", "POST", inclusion, R"({"logLength":3,"leafs":[0]})", 404,
        notFound("logLength", "3"));
    row("inclusion: length beyond the log", "POST", inclusion, R"({"logLength":9,"leafs":[0]})", 404,
        notFound("logLength", "9"));
    row("inclusion: not the head", "POST", inclusion, R"({"logLength":5,"leafs":[1]})", 422,
        R"({"status":422,"reason":"incorrectProof","root":"sha256:f9c5519010790fa96a79bc7698d16db862cfae4d30d85d4e1a14e0c8a7471b5d","found":"sha256:…)");
    row("inclusion: leaf is text", "POST", inclusion, R"({"logLength":5,"leafs":["0"]})", 422, misshapen);
    row("inclusion: too many", "POST", inclusion,
        R"({"logLength":5,"leafs":[)" + QByteArray("0,").repeated(1000) + "0]}", 422, failure);

    row("ledger: beyond the log", "GET", "v1/ledger/records/5", {}, 404, notFound("leaf", "5"));
    row("ledger: no number", "GET", "v1/ledger/records/x", {}, 400, malformed);
    row("ledger: negative", "GET", "v1/ledger/records/-1", {}, 400, malformed);
    row("ledger: too large", "GET", "v1/ledger/records/18446744073709551616", {}, 400, malformed);

    row("content: unknown", "GET", "v1/content/" + unknown, {}, 404, notFound("contentDigest", quoted(unknown)));
    row("content: no digest", "GET", "v1/content/sha256:00", {}, 400, malformed);
    row("content: escaped colon", "GET", "v1/content/sha256%3A" + emptyComponent, {}, 200,
        R"({"contentSources":{"sha256:…)");
    row("content file: unknown", "GET", "content/sha256-" + QByteArray(64, '0'), {}, 404, {});
    row("content file: no digest", "GET", "content/passwd", {}, 404, {});
    row("content file: a path", "GET", "content/..%2Fregistry.sqlite", {}, 404, {});

    row("record: published", "GET", "v1/package/" + beta + "/record/" + "sha256:" + QByteArray("0").repeated(64), {},
        404, notFound("record", quoted(unknown)));
    row("record: unknown log", "GET", "v1/package/" + unknown + "/record/" + unknown, {}, 404,
        notFound("log", quoted(unknown)));
    row("record: operator log", "GET", "v1/package/" + operatorLog + "/record/" + unknown, {}, 404,
        notFound("log", quoted(operatorLog)));
    row("record: no id", "GET", "v1/package/x/record/" + unknown, {}, 400, malformed);
    row("publish", "POST", "v1/package/" + alpha + "/record", "{}", 501, R"({"status":501,"message":"…)");
    row("upload", "POST", "v1/package/" + alpha + "/record/" + unknown + "/content/" + unknown, "bytes", 501,
        R"({"status":501,"message":"…)");

    row("monitor: shape", "POST", monitor, "{}", 422, misshapen);
    row("monitor: root is none", "POST", monitor,
        R"({"contents":{"logRoot":"x","logLength":5,"mapRoot":"x","timestamp":1},"keyId":"k","signature":"s"})", 422,
        misshapen);

    row("unknown below v1", "GET", "v1/nothing", {}, 404, R"({"status":404,"message":"…)");
    row("no trailing slash", "GET", "v1/ledger/", {}, 404, R"({"status":404,"message":"…)");
    row("unknown elsewhere", "GET", "favicon.ico", {}, 404, {});
    row("root", "GET", "", {}, 404, {});
    row("method: POST for GET", "POST", "v1/ledger", "{}", 405, {});
    row("method: GET for POST", "GET", "v1/fetch/logs", {}, 405, {});
    row("method: PUT", "PUT", "v1/fetch/checkpoint", {}, 405, {});
    row("method: content", "POST", "content/sha256-" + emptyComponent, {}, 405, {});
    row("well-known", "GET", ".well-known/wasm-pkg/registry.json", {}, 200,
        R"({"wargUrl":"http://registry.test/","preferredProtocol":"warg","warg":{"url":"http://registry.test/"}})");
}

} // namespace kennel::test
