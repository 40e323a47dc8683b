// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/base64.h"
#include "protocol/packagename.h"
#include "server/requestbody.h"
#include "server/responses.h"
#include "server/routes.h"

#include <algorithm>
#include <set>

namespace kennel {

namespace {

void writeRecords(JsonWriter &json, const std::vector<PublishedRecord> &records)
{
    json.beginArray();
    for (const PublishedRecord &record : records) {
        json.beginObject().key("contentBytes").value(toBase64(record.envelope.contentBytes));
        json.key("keyId").value(record.envelope.keyId.text()).key("signature").value(record.envelope.signature);
        json.key("registryIndex").value(record.registryIndex).key("fetchToken").value(record.fetchToken).endObject();
    }
    json.endArray();
}

HttpResponse serverError()
{
    return responses::error(500, "the registry could not read its own data");
}

/// `GET v1/fetch/checkpoint` (HTTP API 4.1).
HttpResponse checkpoint(const Registry &registry, const HttpRequest &, const QByteArrayList &)
{
    const auto newest = registry.checkpoint();
    if (!newest)
        return serverError();
    const Checkpoint &contents = newest->checkpoint;
    JsonWriter json;
    json.beginObject().key("contents").beginObject();
    json.key("logRoot").value(contents.logRoot.text()).key("logLength").value(contents.logLength);
    json.key("mapRoot").value(contents.mapRoot.text()).key("timestamp").value(contents.timestamp).endObject();
    json.key("keyId").value(newest->keyId.text()).key("signature").value(newest->signature).endObject();
    return responses::json(json);
}

/// Records of one answer. A request may name thousands of logs, and `limit` holds for each of them; where both together
/// would be too much, the pages are smaller than asked for, and `more` says so. A log that has a record gets one,
/// because the reference client takes an empty log for an error.
constexpr std::uint64_t MaxRecords = 20'000;

/// One page of a log.
struct Page
{
    std::vector<PublishedRecord> records;
    bool more = false; ///< the log has further records at this length
};

/// The page of \a log behind the record that \a token names, or its answer: 404 for an unknown token, 500.
std::expected<Page, HttpResponse> page(const Registry &registry, const LogId &log,
                                       const std::optional<std::string> &token, std::uint64_t logLength,
                                       std::uint64_t limit)
{
    std::uint64_t from = 0;
    if (token) {
        const auto record = RecordId::parse(*token);
        if (!record)
            return std::unexpected(responses::notFound("fetchToken", *token));
        const auto status = registry.status(log, *record);
        if (!status)
            return std::unexpected(serverError());
        if (!*status || !(*status)->registryIndex)
            return std::unexpected(responses::notFound("fetchToken", *token));
        from = *(*status)->registryIndex + 1;
    }
    auto records = registry.records(log, from, logLength, limit);
    if (!records)
        return std::unexpected(serverError());
    const auto head = registry.history().headAt(log, logLength);
    const bool more = !records->empty() && head && records->back().registryIndex < *head;
    return Page{std::move(*records), more};
}

/// `POST v1/fetch/logs` (HTTP API 4.2).
HttpResponse logs(const Registry &registry, const HttpRequest &httpRequest, const QByteArrayList &)
{
    const auto request = LogsRequest::parse(httpRequest.body);
    if (!request)
        return responses::error(request.error().status, request.error().message);
    if (!registry.checkpointAt(request->logLength))
        return responses::notFound("logLength", request->logLength);
    for (const auto &[log, token] : request->packages) {
        if (registry.history().indexes(log).empty() || log == operatorLogId())
            return responses::notFound("log", log.text());
    }

    const std::uint64_t limit =
        std::clamp<std::uint64_t>(MaxRecords / (request->packages.size() + 1), 1, request->limit);
    const auto operatorPage = page(registry, operatorLogId(), request->operatorToken, request->logLength, limit);
    if (!operatorPage)
        return operatorPage.error();
    bool more = operatorPage->more;
    JsonWriter packages;
    packages.beginObject();
    for (const auto &[log, token] : request->packages) {
        const auto records = page(registry, log, token, request->logLength, limit);
        if (!records)
            return records.error();
        more = more || records->more;
        packages.key(log.text());
        writeRecords(packages, records->records);
    }
    packages.endObject();

    JsonWriter json;
    json.beginObject().key("more").boolean(more);
    if (!operatorPage->records.empty()) {
        json.key("operator");
        writeRecords(json, operatorPage->records);
    }
    if (!request->packages.empty())
        json.key("packages").raw(packages.take());
    json.endObject();
    return responses::json(json);
}

/// `POST v1/fetch/names` (HTTP API 4.3).
HttpResponse names(const Registry &registry, const HttpRequest &httpRequest, const QByteArrayList &)
{
    const auto request = NamesRequest::parse(httpRequest.body);
    if (!request)
        return responses::error(request.error().status, request.error().message);
    JsonWriter json;
    json.beginObject().key("packages").beginObject();
    std::set<LogId> answered;
    for (const LogId &log : request->packages) {
        if (!answered.insert(log).second)
            continue;
        const auto name = registry.nameOf(log);
        if (!name)
            return responses::notFound("log", log.text());
        json.key(log.text());
        if (*name)
            json.value(**name);
        else
            json.nullValue();
    }
    json.endObject().endObject();
    return responses::json(json);
}

constexpr Route fetchTable[] = {
    {"GET", "v1/fetch/checkpoint", Route::NoBody, checkpoint},
    {"POST", "v1/fetch/logs", Route::Json, logs},
    {"POST", "v1/fetch/names", Route::Json, names},
};

} // namespace

std::span<const Route> fetchRoutes()
{
    return fetchTable;
}

} // namespace kennel
