// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/clock.h"
#include "api/rateguard.h"
#include "api/transport.h"
#include "api/wakeup.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <expected>
#include <memory>
#include <optional>

namespace kennel {

/// One request on one connection and its answer, redirects not followed: the only code that touches a QNetworkReply.
/// What goes wrong first (a timer, a broken connection, the caller) is what the result says; afterwards the reply is
/// aborted and nothing more is read.
class HttpExchange
{
public:
    struct Timing
    {
        std::chrono::milliseconds connect{0};
        std::optional<std::chrono::milliseconds> total; ///< until the body has ended
        std::optional<RateGuard> rate;                  ///< instead of a total, for streamed bodies
    };

    /// Sends @p request at once. @p manager and @p clock must outlive the exchange.
    HttpExchange(QNetworkAccessManager &manager, QNetworkRequest request, Method method, const QByteArray &body,
                 Timing timing, const Clock &clock);
    ~HttpExchange();

    HttpExchange(const HttpExchange &) = delete;
    HttpExchange &operator=(const HttpExchange &) = delete;

    /// Waits for status and headers.
    QCoro::Task<std::expected<ResponseHead, ApiError>> head();
    /// Waits for the next piece of the body, of at most 1 MiB; empty at its end. To be called after head().
    QCoro::Task<std::expected<QByteArray, ApiError>> read();
    /// Gives up, from any thread.
    void cancelLater();

    /// How often Qt sent the request again, on a new connection after one that broke without an answer: it does so with
    /// requests that have no body, and nothing turns it off.
    int repeats() const { return std::max(m_sent - 1, 0); }
    /// Bytes of the body that read() handed out.
    quint64 received() const { return m_received; }

private:
    QCoro::Task<> wait();
    void fail(ApiError error);
    void onFinished();
    void checkRate();
    ApiError replyError() const;
    bool hasHead() const;
    ResponseHead takeHead() const;

    const Clock &m_clock;
    QObject m_context; // ends all connections with this object
    Wakeup m_wakeup;
    QTimer m_connectTimer;
    QTimer m_totalTimer;
    QTimer m_rateTimer;
    std::optional<RateGuard> m_rate;
    std::chrono::milliseconds m_waited{0}; // only this counts for the rate: a slow reader is not the server's fault
    std::optional<std::chrono::milliseconds> m_waitStart;
    QNetworkReply *m_reply;
    std::optional<ApiError> m_error;
    quint64 m_received = 0;
    int m_sent = 0;
};

} // namespace kennel
