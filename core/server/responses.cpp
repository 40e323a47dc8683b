// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/responses.h"

namespace kennel::responses {

HttpResponse json(JsonWriter &writer, int status)
{
    HttpResponse response = bytes(QByteArray::fromStdString(writer.take()), QByteArrayLiteral("application/json"));
    response.status = status;
    return response;
}

HttpResponse error(int status, std::string_view message)
{
    JsonWriter writer;
    writer.beginObject().key("status").value(static_cast<std::uint64_t>(status));
    writer.key("message").value(message).endObject();
    return json(writer, status);
}

HttpResponse notFound(std::string_view type, std::string_view id)
{
    JsonWriter writer;
    writer.beginObject().key("status").value(404).key("type").value(type).key("id").value(id).endObject();
    return json(writer, 404);
}

HttpResponse notFound(std::string_view type, std::uint64_t id)
{
    JsonWriter writer;
    writer.beginObject().key("status").value(404).key("type").value(type).key("id").value(id).endObject();
    return json(writer, 404);
}

HttpResponse proofFailure(std::string_view message)
{
    JsonWriter writer;
    writer.beginObject().key("status").value(422).key("reason").value("failure");
    writer.key("message").value(message).endObject();
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
