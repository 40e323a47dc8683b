// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/requestbuilder.h"

#include "protocol/jsonwriter.h"

namespace kennel {

/// The JSON of what @p fill writes into an object.
template <typename Fill>
static QByteArray object(Fill fill)
{
    JsonWriter writer(JsonWriter::Style::Compact);
    writer.beginObject();
    fill(writer);
    writer.endObject();
    return QByteArray::fromStdString(writer.take());
}

static void number(JsonWriter &writer, std::string_view name, std::uint64_t value)
{
    writer.key(name);
    writer.value(value);
}

QByteArray logsBody(const LogsQuery &query, int limit)
{
    return object([&](JsonWriter &writer) {
        number(writer, "logLength", query.logLength);
        number(writer, "limit", std::uint64_t(limit));
        if (!query.operatorToken.empty())
            writer.member("operator", query.operatorToken);
        if (query.packages.empty())
            return;
        writer.key("packages");
        writer.beginObject();
        for (const LogCursor &cursor : query.packages) {
            writer.key(cursor.log.text());
            if (cursor.token.empty())
                writer.nullValue();
            else
                writer.value(cursor.token);
        }
        writer.endObject();
    });
}

QByteArray namesBody(std::span<const LogId> logs)
{
    return object([&](JsonWriter &writer) {
        writer.key("packages");
        writer.beginArray();
        for (const LogId &log : logs)
            writer.value(log.text());
        writer.endArray();
    });
}

QByteArray consistencyBody(std::uint64_t from, std::uint64_t to)
{
    return object([&](JsonWriter &writer) {
        number(writer, "from", from);
        number(writer, "to", to);
    });
}

QByteArray inclusionBody(std::uint64_t logLength, std::span<const std::uint64_t> leafs)
{
    return object([&](JsonWriter &writer) {
        number(writer, "logLength", logLength);
        writer.key("leafs");
        writer.beginArray();
        for (const std::uint64_t leaf : leafs)
            writer.value(leaf);
        writer.endArray();
    });
}

QByteArray checkpointBody(const SignedCheckpoint &checkpoint)
{
    return object([&](JsonWriter &writer) {
        writer.key("contents");
        writer.beginObject();
        writer.member("logRoot", checkpoint.checkpoint.logRoot.text());
        number(writer, "logLength", checkpoint.checkpoint.logLength);
        writer.member("mapRoot", checkpoint.checkpoint.mapRoot.text());
        number(writer, "timestamp", checkpoint.checkpoint.timestamp);
        writer.endObject();
        writer.member("keyId", checkpoint.keyId.text());
        writer.member("signature", checkpoint.signature);
    });
}

} // namespace kennel
