// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/httpexchange.h"

#include "api/onewaybody.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

static constexpr qint64 readAtOnce = qint64{1} << 20;
/// What may come while the pieces before are hashed and written.
static constexpr qint64 readBufferSize = 8 * readAtOnce;

HttpExchange::HttpExchange(QNetworkAccessManager &manager, QNetworkRequest request, Method method,
                           const QByteArray &body, Timing timing, const Clock &clock)
    : m_clock(clock)
    , m_rate(std::move(timing.rate))
{
    switch (method) {
    case Method::Get:
        m_reply = manager.get(request);
        break;
    case Method::Post:
    case Method::Put: {
        auto *device = new OneWayBody(body);
        request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        m_reply = method == Method::Post ? manager.post(request, device) : manager.put(request, device);
        device->setParent(m_reply);
        break;
    }
    }
    m_reply->setReadBufferSize(readBufferSize);

    const auto wake = [this] { m_wakeup.set(); };
    QObject::connect(m_reply, &QNetworkReply::readyRead, &m_context, wake);
    QObject::connect(m_reply, &QNetworkReply::metaDataChanged, &m_context, [this] {
        m_connectTimer.stop();
        m_wakeup.set();
    });
    QObject::connect(m_reply, &QNetworkReply::requestSent, &m_context, [this] {
        ++m_sent;
        m_connectTimer.stop();
    });
    QObject::connect(m_reply, &QNetworkReply::finished, &m_context, [this] { onFinished(); });

    const auto timeOut = [this] { fail(apiError("http.timeout", m_reply->url())); };
    for (QTimer *timer : {&m_connectTimer, &m_totalTimer})
        timer->setSingleShot(true);
    QObject::connect(&m_connectTimer, &QTimer::timeout, &m_context, timeOut);
    QObject::connect(&m_totalTimer, &QTimer::timeout, &m_context, timeOut);
    QObject::connect(&m_rateTimer, &QTimer::timeout, &m_context, [this] { checkRate(); });
    m_connectTimer.start(timing.connect);
    if (timing.total)
        m_totalTimer.start(std::max(*timing.total, std::chrono::milliseconds{0}));
    if (m_rate)
        m_rateTimer.start(m_rate->checkInterval());
}

HttpExchange::~HttpExchange()
{
    QObject::disconnect(m_reply, nullptr, &m_context, nullptr);
    m_reply->abort();
    m_reply->deleteLater();
}

void HttpExchange::cancelLater()
{
    QMetaObject::invokeMethod(&m_context, [this] { fail(ApiError::cancelled()); }, Qt::QueuedConnection);
}

void HttpExchange::fail(ApiError error)
{
    if (!m_error) {
        m_error = std::move(error);
        // The reply stays until this object goes: a coroutine may be waiting for what it says.
        m_reply->abort();
    }
    m_wakeup.set();
}

void HttpExchange::onFinished()
{
    m_connectTimer.stop();
    m_wakeup.set();
}

void HttpExchange::checkRate()
{
    if (!m_waitStart)
        return;
    const auto now = m_waited + m_clock.elapsed() - *m_waitStart;
    if (!m_rate->isFastEnough(now, m_received + quint64(m_reply->bytesAvailable())))
        fail(apiError("http.timeout", m_reply->url(), {{"received", std::uint64_t{m_received}}}));
}

bool HttpExchange::hasHead() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

ResponseHead HttpExchange::takeHead() const
{
    ResponseHead head;
    head.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    head.headers = m_reply->headers();
    head.url = m_reply->url();
    if (const auto length = m_reply->headers().value(QHttpHeaders::WellKnownHeader::ContentLength); !length.isEmpty()) {
        bool isNumber = false;
        const quint64 value = length.toByteArray().toULongLong(&isNumber);
        if (isNumber)
            head.contentLength = value;
    }
    return head;
}

/// What Qt's error means in the words of contract.md. Errors that only repeat a status are none.
ApiError HttpExchange::replyError() const
{
    const bool hasStatus = hasHead();
    std::string_view code = "http.protocol";
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        code = "http.connect";
        break;
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::TimeoutError:
        code = "http.timeout";
        break;
    case QNetworkReply::SslHandshakeFailedError:
        code = "http.tls";
        break;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // OneWayBody refused a repetition
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::UnknownNetworkError:
        code = hasStatus ? "http.truncated" : "http.reset";
        break;
    default:
        break;
    }
    return apiError(code, m_reply->url(), {{"error", m_reply->errorString().toStdString()}});
}

/// Whether Qt's error only repeats that the status is 400 or more.
static bool isStatusError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

QCoro::Task<> HttpExchange::wait()
{
    m_waitStart = m_clock.elapsed();
    co_await m_wakeup.wait();
    m_waited += m_clock.elapsed() - *m_waitStart;
    m_waitStart.reset();
}

QCoro::Task<std::expected<ResponseHead, ApiError>> HttpExchange::head()
{
    while (!m_error && !hasHead() && !m_reply->isFinished())
        co_await wait();
    if (m_error)
        co_return std::unexpected(*m_error);
    if (hasHead())
        co_return takeHead();
    m_error = replyError();
    co_return std::unexpected(*m_error);
}

QCoro::Task<std::expected<QByteArray, ApiError>> HttpExchange::read()
{
    while (!m_error && m_reply->bytesAvailable() == 0 && !m_reply->isFinished())
        co_await wait();
    if (m_error)
        co_return std::unexpected(*m_error);
    if (const qint64 available = m_reply->bytesAvailable(); available > 0) {
        QByteArray piece = m_reply->read(std::min(available, readAtOnce));
        m_received += quint64(piece.size());
        co_return piece;
    }
    m_totalTimer.stop();
    m_rateTimer.stop();
    const QNetworkReply::NetworkError error = m_reply->error();
    const ResponseHead head = takeHead();
    const bool isShort = head.contentLength && *head.contentLength != m_received;
    if (error != QNetworkReply::NoError && !(isStatusError(error) && head.status >= 400))
        m_error = replyError();
    else if (isShort)
        m_error = apiError("http.truncated", m_reply->url(), {{"received", std::uint64_t{m_received}}});
    if (m_error)
        co_return std::unexpected(*m_error);
    co_return QByteArray();
}

} // namespace kennel
