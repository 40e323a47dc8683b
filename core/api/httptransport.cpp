// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/httptransport.h"

#include "api/hostlookup.h"
#include "api/systemproxies.h"

#include <QSslCertificate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/// Keeps the network log's entry of one exchange, and closes it on every way out.
class LogScope
{
public:
    LogScope(NetworkLog &log, const Clock &clock, const Request &request, const QUrl &url)
        : m_log(log)
        , m_clock(clock)
        , m_start(clock.elapsed())
    {
        m_entry.startedAt = clock.now();
        m_entry.method = methodName(request.method);
        m_entry.url = url.adjusted(QUrl::RemoveUserInfo);
        m_entry.sent = quint64(request.body.size());
        m_entry.registry = request.registry;
        m_entry.id = log.begin(m_entry);
    }
    ~LogScope()
    {
        m_entry.duration = m_clock.elapsed() - m_start;
        m_entry.isFinished = true;
        m_log.update(m_entry);
    }
    LogScope(const LogScope &) = delete;
    LogScope &operator=(const LogScope &) = delete;

    void setStatus(int status)
    {
        m_entry.status = status;
        m_entry.duration = m_clock.elapsed() - m_start;
        m_log.update(m_entry);
    }
    void setTraffic(const HttpExchange &exchange)
    {
        m_entry.received = exchange.received();
        m_entry.repeats = exchange.repeats();
    }
    void setError(const ApiError &error)
    {
        m_entry.errorCode = error.isCancelled ? u"cancelled"_s : QString::fromStdString(error.finding.code);
    }

private:
    static QString methodName(Method method)
    {
        switch (method) {
        case Method::Get:
            return u"GET"_s;
        case Method::Post:
            return u"POST"_s;
        case Method::Put:
            return u"PUT"_s;
        }
        std::unreachable();
    }

    NetworkLog &m_log;
    const Clock &m_clock;
    std::chrono::milliseconds m_start;
    NetworkLogEntry m_entry;
};

} // namespace

static bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Whether the same request may be sent again to where a redirect leads. 303 asks for a GET instead, which no answer of
/// this API is for; a submission is only passed on where the status promises that it was not acted upon.
static bool maySendAgain(const Request &request, int status)
{
    if (request.method == Method::Get)
        return true;
    if (request.kind == RequestKind::Submission)
        return status == 307 || status == 308;
    return status != 303;
}

/// The configuration with the certificates of \a caFile on top; nothing without such a file: then it is Qt's default
/// one, which reads the system's certificates only once a connection needs them.
static std::expected<std::optional<QSslConfiguration>, ApiError> tlsConfiguration(const QString &caFile)
{
    if (caFile.isEmpty())
        return std::nullopt;
    const QList<QSslCertificate> further =
        QSslCertificate::fromPath(caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (further.isEmpty())
        return std::unexpected(apiError("http.tls", caFile.toStdString()));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + further);
    return tls;
}

static std::shared_ptr<QNetworkAccessManager> newManager()
{
    auto manager = std::make_shared<QNetworkAccessManager>();
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setProxyFactory(new SystemProxies);
    return manager;
}

std::expected<std::unique_ptr<HttpTransport>, ApiError> HttpTransport::create(NetworkPolicy policy, const Clock &clock,
                                                                              NetworkLog &log)
{
    auto tls = tlsConfiguration(policy.caFile);
    if (!tls)
        return std::unexpected(std::move(tls.error()));
    return std::unique_ptr<HttpTransport>(new HttpTransport(std::move(policy), std::move(*tls), clock, log));
}

HttpTransport::HttpTransport(NetworkPolicy policy, std::optional<QSslConfiguration> tls, const Clock &clock,
                             NetworkLog &log)
    : m_policy(std::move(policy))
    , m_hosts(m_policy.allowedHosts)
    , m_tls(std::move(tls))
    , m_clock(clock)
    , m_log(log)
    , m_manager(newManager())
{
}

QCoro::Task<std::expected<Response, ApiError>> HttpTransport::send(Request request, CancelToken cancel)
{
    return follow(std::move(request), nullptr, std::move(cancel));
}

QCoro::Task<std::expected<Response, ApiError>> HttpTransport::stream(Request request, ByteSink &sink,
                                                                     CancelToken cancel)
{
    return follow(std::move(request), &sink, std::move(cancel));
}

QCoro::Task<std::expected<Response, ApiError>> HttpTransport::follow(Request request, ByteSink *sink,
                                                                     CancelToken cancel)
{
    const auto start = m_clock.elapsed();
    QUrl url = request.url;
    QUrl previous;
    for (int hop = 0;; ++hop) {
        const auto refusal = co_await judge(request, previous, url, cancel);
        if (cancel.stop_requested())
            co_return std::unexpected(ApiError::cancelled());
        LogScope entry(m_log, m_clock, request, url);
        const auto manager = m_manager;
        const auto give = [&](ApiError error) {
            entry.setError(error);
            // What broke may have left connections behind on which Qt repeats the next request, or fails it: a refused
            // repetition (OneWayBody) does. Other exchanges keep the old manager until they end.
            if (m_manager == manager)
                m_manager = newManager();
            return std::unexpected(std::move(error));
        };
        if (refusal)
            co_return give(
                apiError("http.host-not-allowed", url, {{"reason", std::string(hostRefusalName(*refusal))}}));

        HttpExchange exchange(*manager, networkRequest(request, url), request.method, request.body,
                              timing(request.kind, start), m_clock);
        const std::stop_callback onCancel(cancel, [&exchange] { exchange.cancelLater(); });
        auto head = co_await exchange.head();
        entry.setTraffic(exchange);
        if (!head)
            co_return give(std::move(head.error()));
        entry.setStatus(head->status);
        if (!isRedirect(head->status)) {
            auto response = co_await receive(request, exchange, std::move(*head), sink);
            entry.setTraffic(exchange);
            if (!response)
                co_return give(std::move(response.error()));
            co_return response;
        }
        const QUrl location(QString::fromUtf8(head->headers.value(QHttpHeaders::WellKnownHeader::Location)),
                            QUrl::StrictMode);
        if (hop >= m_policy.limits.redirects || location.isEmpty() || !location.isValid() ||
            !maySendAgain(request, head->status)) {
            co_return give(apiError("http.redirect", url,
                                    {{"status", std::uint64_t(head->status)}, {"location", shownUrl(location)}}));
        }
        previous = std::exchange(url, url.resolved(location));
    }
}

QCoro::Task<std::expected<Response, ApiError>> HttpTransport::receive(const Request &request, HttpExchange &exchange,
                                                                      ResponseHead head, ByteSink *sink)
{
    const QByteArray encoding =
        head.headers.combinedValue(QHttpHeaders::WellKnownHeader::ContentEncoding).trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        co_return std::unexpected(apiError("http.encoding", head.url, {{"encoding", encoding.toStdString()}}));

    const bool isStreamed = sink && (head.status == 200 || head.status == 206);
    const bool isErrorOfStream = sink && !isStreamed;
    const quint64 limit = sizeLimit(request, head, isStreamed);
    const auto tooLarge = [&] {
        return std::unexpected(apiError("http.too-large", head.url, {{"limit", std::uint64_t{limit}}}));
    };
    if (!isErrorOfStream && head.contentLength && *head.contentLength > limit)
        co_return tooLarge();
    if (isStreamed) {
        if (auto accepted = sink->begin(head); !accepted)
            co_return std::unexpected(std::move(accepted.error()));
    }
    Response response{std::move(head), {}};
    if (response.head.contentLength && !isStreamed && !isErrorOfStream)
        response.body.reserve(qsizetype(*response.head.contentLength));
    while (true) {
        auto piece = co_await exchange.read();
        if (!piece)
            co_return std::unexpected(std::move(piece.error()));
        if (piece->isEmpty())
            co_return response;
        if (exchange.received() > limit) {
            if (isErrorOfStream)
                co_return response; // enough to know what the registry complained about
            co_return tooLarge();
        }
        if (!isStreamed) {
            response.body.append(*piece);
            continue;
        }
        if (auto written = co_await sink->write(std::move(*piece)); !written)
            co_return std::unexpected(std::move(written.error()));
    }
}

QCoro::Task<std::optional<HostRefusal>> HttpTransport::judge(const Request &request, QUrl previous, QUrl url,
                                                             CancelToken cancel)
{
    if (const auto refusal = m_hosts.judge(request.base, url))
        co_return refusal;
    if (previous.scheme() == "https"_L1 && url.scheme() == "http"_L1)
        co_return HostRefusal::Downgrade;
    co_return co_await judgeAddresses(request.base, url, cancel);
}

QCoro::Task<std::optional<HostRefusal>> HttpTransport::judgeAddresses(QUrl base, QUrl url, CancelToken cancel)
{
    if (url.host() == base.host() || SystemProxies::isProxied(url))
        co_return std::nullopt; // a proxy looks names up itself, and what it sees is not for us to know
    // What the names stand for: the answers stay in Qt's cache for the connection that follows.
    const auto limit = m_policy.limits.connectTime;
    if (!isAnyPublic(co_await lookUpHost(base.host(), limit, cancel)))
        co_return std::nullopt;
    const QList<QHostAddress> addresses = co_await lookUpHost(url.host(), limit, cancel);
    if (!std::ranges::all_of(addresses, isPublicAddress))
        co_return HostRefusal::Private;
    co_return std::nullopt;
}

QNetworkRequest HttpTransport::networkRequest(const Request &request, const QUrl &url) const
{
    QNetworkRequest result(url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment));
    QHttpHeaders headers = request.headers;
    using Known = QHttpHeaders::WellKnownHeader;
    // Said aloud, so that Qt does not ask for compression and unpack it behind our limits.
    headers.replaceOrAppend(Known::AcceptEncoding, "identity");
    headers.replaceOrAppend(Known::UserAgent, "Kennel");
    if (request.kind != RequestKind::Content && request.kind != RequestKind::Ledger && !headers.contains(Known::Accept))
        headers.append(Known::Accept, "application/json");
    if (request.method != Method::Get && !headers.contains(Known::ContentType))
        headers.append(Known::ContentType, "application/json");
    const bool mayCarryToken = request.kind != RequestKind::WellKnown && request.kind != RequestKind::Content;
    if (mayCarryToken && !m_policy.token.isEmpty() && isSameOrigin(request.base, url))
        headers.replaceOrAppend(Known::Authorization, QByteArray("Bearer " + m_policy.token));
    result.setHeaders(std::move(headers));

    if (m_tls)
        result.setSslConfiguration(*m_tls);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true); // see OneWayBody
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // it repeats requests by rules of its own
    return result;
}

HttpExchange::Timing HttpTransport::timing(RequestKind kind, std::chrono::milliseconds start) const
{
    const NetworkLimits &limits = m_policy.limits;
    const auto now = m_clock.elapsed();
    HttpExchange::Timing timing{.connect = limits.connectTime, .total = {}, .rate = {}};
    switch (kind) {
    case RequestKind::WellKnown:
        timing.total = start + limits.wellKnownTime - now;
        break;
    case RequestKind::Api:
    case RequestKind::Submission:
        timing.total = start + limits.answerTime - now;
        break;
    case RequestKind::Ledger:
    case RequestKind::Content:
        timing.rate = RateGuard(limits.rateTime, limits.rateBytes, std::chrono::milliseconds{0});
        break;
    }
    return timing;
}

quint64 HttpTransport::sizeLimit(const Request &request, const ResponseHead &head, bool isStreamed) const
{
    const NetworkLimits &limits = m_policy.limits;
    if (request.kind == RequestKind::WellKnown)
        return limits.wellKnownSize;
    if (request.kind == RequestKind::Api || request.kind == RequestKind::Submission)
        return request.maxSize.value_or(limits.jsonSize);
    if (!isStreamed)
        return limits.errorBodySize;
    if (request.kind == RequestKind::Content) {
        const quint64 said = head.contentLength.value_or(
            request.expectedSize ? *request.expectedSize + limits.excessSize : limits.contentSize);
        return std::min(request.maxSize.value_or(said), limits.contentMax.value_or(said));
    }
    return request.maxSize.value_or(limits.jsonSize);
}

} // namespace kennel
