// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/support/worldtransport.h"

#include <QCoroTimer>

namespace kennel::test {

WorldTransport::WorldTransport(std::shared_ptr<Stage> stage)
    : m_stage(std::move(stage))
{
}

QCoro::Task<std::expected<Response, ApiError>> WorldTransport::send(Request request, CancelToken cancel)
{
    const auto stage = m_stage;
    if (stage->before)
        stage->before(request);
    co_await QCoro::sleepFor(std::chrono::milliseconds(0));
    if (cancel.stop_requested())
        co_return std::unexpected(ApiError::cancelled());
    stage->requests.append(request.url.path());
    const auto domain = request.headers.value("Warg-Registry");
    const auto world = stage->worlds.find(QString::fromUtf8(domain.data(), domain.size()));
    WorldAnswer answer;
    if (world != stage->worlds.end())
        answer = world->second.answer(request);
    else
        answer.status = 501;
    if (stage->spoil)
        stage->spoil(request, answer);
    if (answer.transport)
        co_return std::unexpected(apiError(*answer.transport, request.url));
    Response response;
    response.head.status = answer.status;
    response.head.headers.append("Content-Type", answer.contentType);
    if (!answer.hint.isEmpty())
        response.head.headers.append("Warg-Registry-Hint", answer.hint);
    response.head.url = request.url;
    if (stage->announcesLengths)
        response.head.contentLength = static_cast<quint64>(answer.body.size());
    response.body = answer.body;
    co_return response;
}

QCoro::Task<std::expected<Response, ApiError>> WorldTransport::stream(Request request, ByteSink &sink,
                                                                      CancelToken cancel)
{
    auto response = co_await send(std::move(request), cancel);
    if (!response || (response->head.status != 200 && response->head.status != 206))
        co_return response;
    if (auto begun = sink.begin(response->head); !begun)
        co_return std::unexpected(begun.error());
    if (!response->body.isEmpty()) {
        auto written = co_await sink.write(std::exchange(response->body, {}));
        if (!written)
            co_return std::unexpected(written.error());
    }
    co_return response;
}

} // namespace kennel::test
