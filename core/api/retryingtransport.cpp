// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/retryingtransport.h"

#include "api/pause.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kennel {

std::optional<std::chrono::milliseconds> retryAfter(const ResponseHead &head, const Clock &clock)
{
    const QByteArray text = head.headers.value(QHttpHeaders::WellKnownHeader::RetryAfter).toByteArray().trimmed();
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    if (const quint32 seconds = text.toUInt(&isNumber); isNumber)
        return std::chrono::seconds(seconds);
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeZone(QTimeZone::UTC);
    const std::chrono::milliseconds moment(date.toMSecsSinceEpoch());
    return std::max(moment - clock.now().time_since_epoch(), std::chrono::milliseconds{0});
}

/// Whether the result of a try is worth another one. Where nobody answers at all there is no connection that broke:
/// whoever waits for a registry that is not there is told so at once.
static bool isPassing(const Request &request, const std::expected<Response, ApiError> &result)
{
    static constexpr std::array statuses{429, 500, 502, 503, 504};
    static constexpr std::array<std::string_view, 2> broken{"http.reset", "http.truncated"};
    if (result)
        return std::ranges::contains(statuses, result->head.status);
    const std::string &code = result.error().finding.code;
    if (request.retry == Retry::UnlessClosed && (code == "http.reset" || code == "http.truncated"))
        return false;
    return std::ranges::contains(broken, code);
}

static bool mayRepeat(const Request &request)
{
    return request.retry != Retry::Never && request.kind != RequestKind::WellKnown &&
           request.kind != RequestKind::Submission;
}

RetryingTransport::RetryingTransport(Transport &inner, const Clock &clock, std::shared_ptr<RetryBudget> budget)
    : m_inner(inner)
    , m_clock(clock)
    , m_budget(std::move(budget))
{
}

QCoro::Task<std::expected<Response, ApiError>> RetryingTransport::send(Request request, CancelToken cancel)
{
    return repeat(std::move(request), nullptr, std::move(cancel));
}

QCoro::Task<std::expected<Response, ApiError>> RetryingTransport::stream(Request request, ByteSink &sink,
                                                                         CancelToken cancel)
{
    return repeat(std::move(request), &sink, std::move(cancel));
}

QCoro::Task<std::expected<Response, ApiError>> RetryingTransport::repeat(Request request, ByteSink *sink,
                                                                         CancelToken cancel)
{
    for (int next = 2;; ++next) {
        auto task = sink ? m_inner.stream(request, *sink, cancel) : m_inner.send(request, cancel);
        auto result = co_await task;
        if (!mayRepeat(request) || !isPassing(request, result))
            co_return result;
        const auto asked = result ? retryAfter(result->head, m_clock) : std::nullopt;
        const auto time = m_budget->take(next, asked);
        if (!time)
            co_return result;
        if (!co_await pause(*time, cancel))
            co_return std::unexpected(ApiError::cancelled());
    }
}

} // namespace kennel
