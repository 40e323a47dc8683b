// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/requestbody.h"
#include "server/responses.h"
#include "server/routes.h"

#include <algorithm>

namespace kennel {

namespace {

/// `POST v1/verify/checkpoint` (HTTP API 10). Unlike the reference, which compares the signature's text with the one it
/// keeps, this one checks the signature itself, so that an altered time is found out.
HttpResponse verifyCheckpoint(const Registry &registry, const HttpRequest &httpRequest, const QByteArrayList &)
{
    const auto asked = parseCheckpointRequest(httpRequest.body);
    if (!asked)
        return responses::error(asked.error().status, asked.error().message);
    // Times differ from one signing to the next: what counts is the statement about the log.
    const auto issued = registry.checkpointAt(asked->checkpoint.logLength);
    const bool known = issued && issued->checkpoint.sameStatement(asked->checkpoint);

    const auto state = registry.operatorStateAt(std::min(asked->checkpoint.logLength, registry.history().length()));
    if (!state)
        return responses::error(500, "the registry could not read its own data");
    const bool isSigned = asked->verify(*state).has_value();

    JsonWriter json;
    json.beginObject().key("checkpoint").value(known ? "verified" : "invalid");
    json.key("signature").value(isSigned ? "verified" : "invalid").endObject();
    return responses::json(json);
}

constexpr Route monitorTable[] = {
    {"POST", "v1/verify/checkpoint", Route::Json, verifyCheckpoint},
};

} // namespace

std::span<const Route> monitorRoutes()
{
    return monitorTable;
}

} // namespace kennel
