// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/clock.h"
#include "api/hostpolicy.h"
#include "api/httpexchange.h"
#include "api/networklog.h"
#include "api/networkpolicy.h"
#include "api/transport.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <expected>
#include <memory>
#include <optional>

namespace kennel {

/// The network: HTTP through QNetworkAccessManager under the rules of contract.md (*Network policy*), each try and each
/// hop of a redirect in the network log. Lives in the thread of its event loop.
class HttpTransport final : public Transport
{
public:
    /// @p clock and @p log must outlive the transport. Fails with http.tls if the file of further roots has none.
    static std::expected<std::unique_ptr<HttpTransport>, ApiError> create(NetworkPolicy policy, const Clock &clock,
                                                                          NetworkLog &log);

    QCoro::Task<std::expected<Response, ApiError>> send(Request request, CancelToken cancel) override;
    QCoro::Task<std::expected<Response, ApiError>> stream(Request request, ByteSink &sink, CancelToken cancel) override;
    QCoro::Task<std::optional<HostRefusal>> judgeAddresses(QUrl base, QUrl target, CancelToken cancel) override;

private:
    HttpTransport(NetworkPolicy policy, std::optional<QSslConfiguration> tls, const Clock &clock, NetworkLog &log);

    QCoro::Task<std::expected<Response, ApiError>> follow(Request request, ByteSink *sink, CancelToken cancel);
    QCoro::Task<std::expected<Response, ApiError>> receive(const Request &request, HttpExchange &exchange,
                                                           ResponseHead head, ByteSink *sink);
    QCoro::Task<std::optional<HostRefusal>> judge(const Request &request, QUrl previous, QUrl url, CancelToken cancel);
    QNetworkRequest networkRequest(const Request &request, const QUrl &url) const;
    HttpExchange::Timing timing(RequestKind kind, std::chrono::milliseconds start) const;
    quint64 sizeLimit(const Request &request, const ResponseHead &head, bool isStreamed) const;

    NetworkPolicy m_policy;
    HostPolicy m_hosts;
    std::optional<QSslConfiguration> m_tls; // else the default one of Qt
    const Clock &m_clock;
    NetworkLog &m_log;
    std::shared_ptr<QNetworkAccessManager> m_manager; // replaced after each broken connection
};

} // namespace kennel
