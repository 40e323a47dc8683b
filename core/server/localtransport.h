// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/transport.h"
#include "server/httpmessage.h"

#include <memory>

namespace kennel {

/// The way to a registry in the same process: requests are answered by a handler on a thread of the global pool, with
/// no socket, and results come back to the thread that asked. It must outlive its calls.
class LocalTransport final : public Transport
{
public:
    /// \a base is the base URL under which the registry is known, ending in "/"; every other URL is refused, as a host
    /// that is not allowed.
    LocalTransport(std::shared_ptr<const HttpHandler> handler, QUrl base);

    QCoro::Task<std::expected<Response, ApiError>> send(Request request, CancelToken cancel) override;
    QCoro::Task<std::expected<Response, ApiError>> stream(Request request, ByteSink &sink, CancelToken cancel) override;

private:
    QCoro::Task<std::expected<Response, ApiError>> answer(Request request, CancelToken cancel) const;

    std::shared_ptr<const HttpHandler> m_handler;
    QUrl m_base;
};

} // namespace kennel
