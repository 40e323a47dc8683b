// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/responses.h"

namespace kennel::responses {

HttpResponse json(JsonWriter &writer, int status)
{
    HttpResponse response = bytes(writer.take(), QByteArrayLiteral("application/json"));
    response.status = status;
    return response;
}

HttpResponse error(int status, std::string_view message)
{
    JsonWriter writer;
    writer.beginObject().key("status").number(static_cast<std::uint64_t>(status));
    writer.key("message").text(message).endObject();
    return json(writer, status);
}

HttpResponse notFound(std::string_view type, std::string_view id)
{
    JsonWriter writer;
    writer.beginObject().key("status").number(404).key("type").text(type).key("id").text(id).endObject();
    return json(writer, 404);
}

HttpResponse notFound(std::string_view type, std::uint64_t id)
{
    JsonWriter writer;
    writer.beginObject().key("status").number(404).key("type").text(type).key("id").number(id).endObject();
    return json(writer, 404);
}

HttpResponse proofFailure(std::string_view message)
{
    JsonWriter writer;
    writer.beginObject().key("status").number(422).key("reason").text("failure");
    writer.key("message").text(message).endObject();
    return json(writer, 422);
}

HttpResponse empty(int status)
{
    HttpResponse response;
    response.status = status;
    return response;
}

HttpResponse text(int status, const QByteArray &text)
{
    HttpResponse response = bytes(text, QByteArrayLiteral("text/plain; charset=utf-8"));
    response.status = status;
    return response;
}

HttpResponse bytes(const QByteArray &body, const QByteArray &contentType)
{
    HttpResponse response;
    response.headers.append(QHttpHeaders::WellKnownHeader::ContentType, contentType);
    response.body = body;
    return response;
}

} // namespace kennel::responses
