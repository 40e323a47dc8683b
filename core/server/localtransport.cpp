// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/localtransport.h"

#include "offload/offload.h"

#include <QFile>

#include <algorithm>
#include <utility>
#include <variant>

namespace kennel {

namespace {

/// The largest piece that a sink is given.
constexpr qsizetype PieceSize = qsizetype(1) << 20;

QByteArray methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return QByteArrayLiteral("GET");
    case Method::Post:
        return QByteArrayLiteral("POST");
    case Method::Put:
        return QByteArrayLiteral("PUT");
    }
    return {};
}

/// The whole body; a registry that lives in the process has nothing that would not fit.
QByteArray bytesOfBody(const HttpResponse &response)
{
    if (const auto *bytes = std::get_if<QByteArray>(&response.body))
        return *bytes;
    const auto &slice = std::get<FileSlice>(response.body);
    QFile file(slice.path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(static_cast<qint64>(slice.offset)))
        return {};
    return file.read(static_cast<qint64>(slice.size));
}

} // namespace

LocalTransport::LocalTransport(std::shared_ptr<const HttpHandler> handler, QUrl base)
    : m_handler(std::move(handler))
    , m_base(std::move(base))
{
}

QCoro::Task<std::expected<Response, ApiError>> LocalTransport::answer(Request request, CancelToken cancel) const
{
    if (cancel.stop_requested())
        co_return std::unexpected(ApiError::cancelled());
    const QByteArray url = request.url.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QByteArray base = m_base.toEncoded();
    if (!url.startsWith(base))
        co_return std::unexpected(apiError("http.host-not-allowed", request.url));

    HttpRequest httpRequest{methodName(request.method), url.sliced(base.size()), request.headers, request.body, m_base};
    if (request.method != Method::Get && !httpRequest.headers.contains(QHttpHeaders::WellKnownHeader::ContentType))
        httpRequest.headers.append(QHttpHeaders::WellKnownHeader::ContentType, "application/json");
    Response response = co_await offload([handler = m_handler, httpRequest = std::move(httpRequest)] {
        const HttpResponse handled = handler->handle(httpRequest);
        const QByteArray body = bytesOfBody(handled);
        return Response{ResponseHead{handled.status, handled.headers, {}, static_cast<quint64>(body.size())}, body};
    });
    if (cancel.stop_requested())
        co_return std::unexpected(ApiError::cancelled());
    response.head.url = request.url;
    co_return response;
}

QCoro::Task<std::expected<Response, ApiError>> LocalTransport::send(Request request, CancelToken cancel)
{
    return answer(std::move(request), std::move(cancel));
}

QCoro::Task<std::expected<Response, ApiError>> LocalTransport::stream(Request request, ByteSink &sink,
                                                                      CancelToken cancel)
{
    auto response = co_await answer(std::move(request), cancel);
    if (!response || (response->head.status != 200 && response->head.status != 206))
        co_return response;
    const QByteArray body = std::exchange(response->body, {});
    if (auto begun = sink.begin(response->head); !begun)
        co_return std::unexpected(std::move(begun.error()));
    for (qsizetype offset = 0; offset < body.size(); offset += PieceSize) {
        auto written = co_await sink.write(body.sliced(offset, std::min(PieceSize, body.size() - offset)));
        if (!written)
            co_return std::unexpected(std::move(written.error()));
        if (cancel.stop_requested())
            co_return std::unexpected(ApiError::cancelled());
    }
    co_return response;
}

} // namespace kennel
