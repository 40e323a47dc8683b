// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/responses.h"
#include "server/routes.h"

#include <algorithm>

namespace kennel {

namespace {

/// Items of one ledger source, as of the reference: a full one never changes and may be kept for ever.
constexpr std::uint64_t SourceItems = 1000;
constexpr char PackedType[] = "application/vnd.warg.ledger.packed";

/// `GET v1/ledger` (HTTP API 9.1).
HttpResponse ledger(const Registry &registry, const HttpRequest &, const QByteArrayList &)
{
    const std::uint64_t length = registry.history().length();
    JsonWriter json;
    json.beginObject().key("hashAlgorithm").value("sha256").key("sources").beginArray();
    for (std::uint64_t first = 0; first < length; first += SourceItems) {
        json.beginObject().key("firstRegistryIndex").value(first);
        json.key("lastRegistryIndex").value(std::min(first + SourceItems, length) - 1);
        json.key("url").value("v1/ledger/records/" + std::to_string(first));
        json.key("contentType").value(PackedType).endObject();
    }
    json.endArray().endObject();
    return responses::json(json);
}

/// `GET v1/ledger/records/{start}` (HTTP API 9.2): 64 bytes an index, at most 1000 of them.
HttpResponse records(const Registry &registry, const HttpRequest &, const QByteArrayList &parameters)
{
    const std::uint64_t first = parameters.constFirst().toULongLong();
    const std::uint64_t length = registry.history().length();
    if (first >= length)
        return responses::notFound("leaf", first);
    QByteArray packed;
    for (const LogLeaf &leaf : registry.history().leaves(first, std::min(SourceItems, length - first))) {
        for (const ByteView bytes : {leaf.log.bytes(), leaf.record.bytes()})
            packed.append(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    }
    return responses::bytes(packed, PackedType);
}

constexpr Route ledgerTable[] = {
    {"GET", "v1/ledger", Route::NoBody, ledger},
    {"GET", "v1/ledger/records/{index}", Route::NoBody, records},
};

} // namespace

std::span<const Route> ledgerRoutes()
{
    return ledgerTable;
}

} // namespace kennel
