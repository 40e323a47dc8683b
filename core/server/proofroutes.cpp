// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/base64.h"
#include "merkle/mapproof.h"
#include "server/requestbody.h"
#include "server/responses.h"
#include "server/routes.h"

#include <algorithm>

namespace kennel {

namespace {

/// Leaves of one inclusion request. The reference has no bound but announces this one; each leaf can cost 8 KiB of
/// answer.
constexpr std::size_t MaxLeaves = 1000;

/// `POST v1/proof/consistency` (HTTP API 8.1).
HttpResponse consistency(const Registry &registry, const HttpRequest &httpRequest, const QByteArrayList &)
{
    const auto request = ConsistencyRequest::parse(httpRequest.body);
    if (!request)
        return responses::error(request.error().status, request.error().message);
    if (request->from == 0)
        return responses::proofFailure("there is no proof about an empty log");
    if (request->from > request->to || request->to > registry.history().length())
        return responses::proofFailure("the lengths are out of order or beyond the log");
    const auto bundle = registry.history().tree().proveConsistency(request->from, request->to);
    if (!bundle)
        return responses::proofFailure("the log is too long for a proof");
    JsonWriter json;
    json.beginObject().key("proof").value(toBase64(bundle->encode())).endObject();
    return responses::json(json);
}

/// 422: the leaf is not the newest record of its log at this length, so that the map says something else.
HttpResponse incorrectProof(const MapProof &proof, const LogLeaf &leaf, const Digest &root)
{
    JsonWriter json;
    json.beginObject().key("status").value(422).key("reason").value("incorrectProof").key("root").value(root.text());
    if (const auto path = evaluateMap(proof, leaf))
        json.key("found").value(path->root.text());
    json.endObject();
    return responses::json(json, 422);
}

/// `POST v1/proof/inclusion` (HTTP API 8.2): of heads only.
HttpResponse inclusion(const Registry &registry, const HttpRequest &httpRequest, const QByteArrayList &)
{
    const auto request = InclusionRequest::parse(httpRequest.body);
    if (!request)
        return responses::error(request.error().status, request.error().message);
    const RegistryHistory &history = registry.history();
    for (const std::uint64_t index : request->leaves) {
        if (index >= history.length())
            return responses::notFound("leaf", index);
    }
    if (request->leaves.empty())
        return responses::proofFailure("no leafs");
    if (request->leaves.size() > MaxLeaves)
        return responses::proofFailure("more than 1000 leafs");
    if (request->logLength > history.length())
        return responses::notFound("logLength", request->logLength);
    if (std::ranges::max(request->leaves) >= request->logLength)
        return responses::proofFailure("a leaf is newer than the log length");
    const auto checkpoint = registry.checkpointAt(request->logLength);
    if (!checkpoint)
        return responses::notFound("logLength", request->logLength);

    const auto log = history.tree().proveInclusion(request->logLength, request->leaves);
    if (!log)
        return responses::proofFailure("the log is too long for a proof");
    std::vector<LogId> logs;
    for (const std::uint64_t index : request->leaves)
        logs.push_back(history.leaf(index).log);
    const MapProofBundle map = registry.proveMap(request->logLength, logs);
    for (std::size_t i = 0; i < request->leaves.size(); ++i) {
        const LogLeaf &leaf = history.leaf(request->leaves[i]);
        if (history.headAt(leaf.log, request->logLength) != request->leaves[i])
            return incorrectProof(map.proofs[i], leaf, checkpoint->checkpoint.mapRoot);
    }
    JsonWriter json;
    json.beginObject().key("log").value(toBase64(log->encode())).key("map").value(toBase64(map.encode())).endObject();
    return responses::json(json);
}

constexpr Route proofTable[] = {
    {"POST", "v1/proof/consistency", Route::Json, consistency},
    {"POST", "v1/proof/inclusion", Route::Json, inclusion},
};

} // namespace

std::span<const Route> proofRoutes()
{
    return proofTable;
}

} // namespace kennel
