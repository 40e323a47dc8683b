// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/parsing.h"

#include "api/retryingtransport.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kennel {

static QByteArray contentType(const ResponseHead &head)
{
    const QByteArray value = head.headers.combinedValue(QHttpHeaders::WellKnownHeader::ContentType);
    const qsizetype end = value.indexOf(';');
    return (end < 0 ? value : value.first(end)).trimmed().toLower();
}

bool isJson(const ResponseHead &head)
{
    const QByteArray type = contentType(head);
    return type.isEmpty() || type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

ApiError wrongType(const ResponseHead &head)
{
    return apiError("http.content-type", head.url, {{"type", contentType(head).toStdString()}});
}

/// Whether the registry, or what stands before it, is at fault and may recover: nothing about the registry is known
/// then.
static bool isServerFault(int status)
{
    return status >= 500 || status == 408 || status == 429;
}

ApiError refusal(const Response &response, const Clock &clock)
{
    const ResponseHead &head = response.head;
    ServerError server = parseServerError(head.status, textOfBody(response));
    server.hint = head.headers.value("Warg-Registry-Hint").toByteArray().trimmed().toStdString();

    ApiError error = apiError("http.status", head.url, {{"status", std::uint64_t(head.status)}});
    if (server.isNotFound("log")) {
        error = apiError("log.not-found", std::get<std::string>(server.id), {{"says", std::string("registry")}});
    } else {
        const bool isUnderstood =
            server.kind == ServerErrorKind::NotFound || server.kind == ServerErrorKind::ProofRefused;
        if (isUnderstood || isServerFault(head.status))
            error.finding.outcome = Outcome::CouldNotCheck;
        if (!server.message.empty())
            error.finding.details["message"] = server.message;
        if (!server.type.empty())
            error.finding.details["type"] = server.type;
        if (!server.reason.empty())
            error.finding.details["reason"] = server.reason;
    }
    if (const auto patience = retryAfter(head, clock))
        error.finding.details["retryAfter"] = std::uint64_t(std::chrono::ceil<std::chrono::seconds>(*patience).count());
    error.server = std::move(server);
    return error;
}

ApiError asApiError(const ParseError &error, const ResponseHead &head, std::string_view body)
{
    const std::size_t end = body.find_last_not_of(" \t\r\n");
    const bool stopsEarly = end != std::string_view::npos && body[end] != '}';
    if (error.code == "json.syntax" && !head.contentLength && stopsEarly)
        return apiError("http.truncated", head.url, {{"received", std::uint64_t{body.size()}}});
    return apiError(error.code, head.url, error.details);
}

QUrl withSlash(QUrl url)
{
    url = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return url;
}

} // namespace kennel
