// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/registryservice.h"

#include "crypto/digest.h"
#include "server/responses.h"
#include "server/routes.h"

#include <optional>
#include <utility>

namespace kennel {

namespace {

constexpr std::span<const Route> (*routeTables[])() = {fetchRoutes,   proofRoutes,   ledgerRoutes,
                                                       packageRoutes, contentRoutes, monitorRoutes};

std::string_view textOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The parameters in \a segments if they match \a route; nothing if it is another resource.
std::optional<QByteArrayList> match(const Route &route, const QByteArrayList &segments)
{
    const QByteArrayList pattern = QByteArray(route.path).split('/');
    if (pattern.size() != segments.size())
        return std::nullopt;
    QByteArrayList parameters;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i].startsWith('{'))
            parameters.append(segments[i]);
        else if (pattern[i] != segments[i])
            return std::nullopt;
    }
    return parameters;
}

/// Whether the parameters are what the braces of \a route say.
bool parametersParse(const Route &route, const QByteArrayList &parameters)
{
    qsizetype next = 0;
    for (const QByteArray &segment : QByteArray(route.path).split('/')) {
        if (segment == "{digest}" && !Digest::parse(textOf(parameters[next++])))
            return false;
        if (segment == "{index}") {
            bool ok = false;
            const QByteArray &text = parameters[next++];
            text.toULongLong(&ok);
            if (!ok || text.startsWith('+') || text.startsWith(' '))
                return false;
        }
    }
    return true;
}

/// `application/json` and its relatives, with any parameters.
bool isJson(const QHttpHeaders &headers)
{
    const auto value = headers.value(QHttpHeaders::WellKnownHeader::ContentType);
    const QByteArray type = value.toByteArray().split(';').constFirst().trimmed().toLower();
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

/// What the reference's server does before a handler sees the request, in its order.
HttpResponse answer(const Route &route, const Registry &registry, const HttpRequest &request,
                    const QByteArrayList &parameters)
{
    if (!parametersParse(route, parameters))
        return responses::error(400, "invalid path");
    if (request.headers.contains("Warg-Registry"))
        return responses::text(501, QByteArrayLiteral("Warg-Registry header is not supported"));
    if (route.body == Route::Json && !isJson(request.headers))
        return responses::error(415, "expected a body with `Content-Type: application/json`");
    return route.answer(registry, request, parameters);
}

HttpResponse methodNotAllowed(const QByteArray &allowed)
{
    HttpResponse response = responses::empty(405);
    response.headers.append(QHttpHeaders::WellKnownHeader::Allow, allowed);
    return response;
}

QByteArray allowedMethods(const QByteArray &method)
{
    return method == "GET" ? QByteArrayLiteral("GET,HEAD") : method;
}

HttpResponse api(const Registry &registry, const HttpRequest &request, const QByteArray &method,
                 const QByteArrayList &segments)
{
    QByteArray allowed;
    for (const auto table : routeTables) {
        for (const Route &route : table()) {
            const auto parameters = match(route, segments);
            if (!parameters)
                continue;
            if (method == route.method)
                return answer(route, registry, request, *parameters);
            allowed = allowedMethods(route.method);
        }
    }
    return allowed.isEmpty() ? responses::error(404, "not found") : methodNotAllowed(allowed);
}

} // namespace

RegistryService::RegistryService(std::shared_ptr<const Registry> registry)
    : m_registry(std::move(registry))
{
}

HttpResponse RegistryService::handle(const HttpRequest &request) const
{
    QByteArrayList segments = request.path.split('/');
    for (QByteArray &segment : segments)
        segment = QByteArray::fromPercentEncoding(segment);
    const QByteArray method = request.method == "HEAD" ? QByteArrayLiteral("GET") : request.method;

    if (segments.constFirst() == "v1")
        return api(*m_registry, request, method, segments);
    const bool isContent = segments.size() == 2 && segments.constFirst() == "content";
    const bool isWellKnown = request.path == ".well-known/wasm-pkg/registry.json";
    if (!isContent && !isWellKnown)
        return responses::empty(404);
    if (method != "GET")
        return methodNotAllowed(allowedMethods("GET"));
    return isContent ? contentFile(*m_registry, request, segments.constLast()) : wellKnown(request);
}

} // namespace kennel
