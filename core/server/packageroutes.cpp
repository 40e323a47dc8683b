// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/responses.h"
#include "server/routes.h"

namespace kennel {

namespace {

std::string_view stateName(RecordState state)
{
    switch (state) {
    case RecordState::Sourcing:
        return "sourcing";
    case RecordState::Processing:
        return "processing";
    case RecordState::Published:
        return "published";
    case RecordState::Rejected:
        return "rejected";
    }
    return "processing";
}

/// `GET v1/package/{logId}/record/{recordId}` (HTTP API 5.2).
HttpResponse record(const Registry &registry, const HttpRequest &, const QByteArrayList &parameters)
{
    const auto log = LogId::parse(parameters[0].toStdString());
    const auto id = RecordId::parse(parameters[1].toStdString());
    if (registry.nameOf(*log).value_or(std::nullopt) == std::nullopt)
        return responses::notFound("log", log->text());
    const auto status = registry.status(*log, *id);
    if (!status)
        return responses::error(500, "the registry could not read its own data");
    if (!*status)
        return responses::notFound("record", id->text());

    JsonWriter json;
    json.beginObject().key("recordId").value(id->text()).key("state").value(stateName((*status)->state));
    if ((*status)->registryIndex)
        json.key("registryIndex").value(*(*status)->registryIndex);
    if ((*status)->state == RecordState::Rejected)
        json.key("reason").value((*status)->reason);
    if ((*status)->state == RecordState::Sourcing) {
        json.key("missingContent").beginObject();
        for (const Digest &digest : (*status)->missingContent)
            json.key(digest.text()).beginObject().key("upload").beginArray().endArray().endObject();
        json.endObject();
    }
    json.endObject();
    return responses::json(json);
}

HttpResponse notSupported(const Registry &, const HttpRequest &, const QByteArrayList &)
{
    return responses::error(501, "this registry does not take records over HTTP");
}

constexpr Route packageTable[] = {
    {"GET", "v1/package/{digest}/record/{digest}", Route::NoBody, record},
    {"POST", "v1/package/{digest}/record", Route::NoBody, notSupported},
    {"POST", "v1/package/{digest}/record/{digest}/content/{digest}", Route::NoBody, notSupported},
};

} // namespace

std::span<const Route> packageRoutes()
{
    return packageTable;
}

} // namespace kennel
