// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/registryclient.h"

#include "api/parsing.h"
#include "api/requestbuilder.h"
#include "api/responseparser.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <span>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/// Collects a ledger piece, and no more of it than was announced.
class LedgerSink final : public ByteSink
{
public:
    explicit LedgerSink(qsizetype wanted)
        : m_wanted(wanted)
    {
    }

    std::expected<void, ApiError> begin(const ResponseHead &) override
    {
        bytes.clear();
        received = 0;
        return {};
    }

    QCoro::Task<std::expected<void, ApiError>> write(QByteArray piece) override
    {
        received += quint64(piece.size());
        bytes += QByteArrayView(piece).first(std::min(piece.size(), m_wanted - bytes.size()));
        co_return {};
    }

    QByteArray bytes;
    quint64 received = 0;

private:
    qsizetype m_wanted;
};

constexpr std::uint64_t entrySize = 64;

} // namespace

RegistryClient::RegistryClient(Transport &transport, RegistryAddress address, const NetworkPolicy &policy,
                               const Clock &clock, CancelToken cancel, std::shared_ptr<RetryBudget> budget)
    : m_address(std::move(address))
    , m_limits(policy.limits)
    , m_hosts(policy.allowedHosts)
    , m_clock(clock)
    , m_transport(transport)
    , m_budget(std::move(budget))
    , m_retrying(transport, clock, m_budget)
    , m_cancel(std::move(cancel))
{
}

Request RegistryClient::request(RequestKind kind, Method method, const QString &path, QByteArray body) const
{
    Request request;
    request.kind = kind;
    request.method = method;
    request.url = m_address.base.resolved(QUrl(path));
    request.base = m_address.base;
    request.body = std::move(body);
    request.registry = m_address.registry;
    if (!m_address.domain.isEmpty() && kind != RequestKind::WellKnown && kind != RequestKind::Content)
        request.headers.append("Warg-Registry", m_address.domain.toUtf8());
    return request;
}

/// Sends, and makes an error of every answer that is not a success with JSON in it.
QCoro::Task<std::expected<Response, ApiError>> RegistryClient::ask(Request request, quint64 mostBytes)
{
    request.maxSize = std::min(mostBytes, m_limits.jsonSize);
    auto result = co_await m_retrying.send(std::move(request), m_cancel);
    if (!result)
        co_return result;
    if (result->head.status != 200)
        co_return std::unexpected(refusal(*result, m_clock));
    if (!isJson(result->head))
        co_return std::unexpected(wrongType(result->head));
    co_return result;
}

QCoro::Task<std::expected<WellKnownResult, ApiError>> RegistryClient::wellKnown()
{
    WellKnownResult result{m_address.base, false, {}};
    Request asked = request(RequestKind::WellKnown, Method::Get, u".well-known/wasm-pkg/registry.json"_s);
    asked.retry = Retry::Never;
    auto response = co_await m_transport.send(std::move(asked), m_cancel);
    if (!response && response.error().isCancelled)
        co_return std::unexpected(std::move(response.error()));
    const auto warn = [&result](ApiError error) {
        error.finding.severity = Severity::Warning;
        error.finding.outcome = Outcome::Verified;
        result.findings.push_back(std::move(error.finding));
    };
    if (!response) {
        // A file that leads where nothing may be sent, or is too large, is an answer, and a bad one.
        result.isAnswered = response.error().outcome() == Outcome::RejectedInput;
        if (result.isAnswered)
            warn(response.error());
        co_return result;
    }
    const int status = response->head.status;
    result.isAnswered = status != 429 && status < 500;
    if (status / 100 != 2)
        co_return result; // most registries have none: not worth a word
    const auto answer =
        isJson(response->head)
            ? parseWellKnown(textOfBody(*response), m_limits.jsonDepth).transform_error([&](const ParseError &error) {
                  return asApiError(error, response->head);
              })
            : std::unexpected(wrongType(response->head));
    if (!answer) {
        warn(answer.error());
        co_return result;
    }
    if (!answer->wargUrl)
        co_return result;
    QUrl target(QString::fromStdString(*answer->wargUrl), QUrl::StrictMode);
    // What is followed becomes the registry's own host, which nothing asks about later.
    auto reason = m_hosts.judge(m_address.base, target);
    if (!reason)
        reason = co_await m_transport.judgeAddresses(m_address.base, target, m_cancel);
    if (m_cancel.stop_requested())
        co_return std::unexpected(ApiError::cancelled());
    if (reason) {
        warn(apiError("well-known.url", *answer->wargUrl, {{"reason", std::string(hostRefusalName(*reason))}}));
        co_return result;
    }
    target = withSlash(target);
    if (target != m_address.base) {
        result.findings.push_back({"well-known.redirected",
                                   Severity::Info,
                                   shownUrl(target),
                                   {{"from", shownUrl(m_address.base)}},
                                   Outcome::Verified});
    }
    result.base = target;
    co_return result;
}

QCoro::Task<std::expected<SignedCheckpoint, ApiError>> RegistryClient::checkpoint()
{
    auto response = co_await ask(request(RequestKind::Api, Method::Get, u"v1/fetch/checkpoint"_s), m_limits.factSize);
    co_return co_await parsed(std::move(response), m_limits.jsonDepth, parseCheckpoint);
}

QCoro::Task<std::expected<LogsAnswer, ApiError>> RegistryClient::logs(LogsQuery query)
{
    Request asked = request(RequestKind::Api, Method::Post, u"v1/fetch/logs"_s, logsBody(query, m_limits.logsPage));
    // The reference server hangs up on a cursor that it does not know (4.2): trying again would not help.
    const bool hasCursor =
        !query.operatorToken.empty() ||
        std::ranges::any_of(query.packages, [](const LogCursor &cursor) { return !cursor.token.empty(); });
    if (hasCursor)
        asked.retry = Retry::UnlessClosed;
    auto response = co_await ask(std::move(asked), m_limits.jsonSize);
    auto answer = co_await parsed(std::move(response), m_limits.jsonDepth, parseLogs);
    if (!answer)
        co_return answer;
    for (const LogPart &part : answer->packages) {
        if (!std::ranges::contains(query.packages, part.log, &LogCursor::log))
            co_return std::unexpected(apiError("log.unknown", part.log.text()));
    }
    co_return answer;
}

QCoro::Task<std::expected<LogProofBundle, ApiError>> RegistryClient::consistency(std::uint64_t from, std::uint64_t to)
{
    auto response =
        co_await ask(request(RequestKind::Api, Method::Post, u"v1/proof/consistency"_s, consistencyBody(from, to)),
                     m_limits.factSize);
    co_return co_await parsed(std::move(response), m_limits.jsonDepth, parseConsistency);
}

QCoro::Task<std::expected<std::vector<InclusionAnswer>, ApiError>>
RegistryClient::inclusion(std::uint64_t logLength, std::vector<std::uint64_t> leafs)
{
    std::vector<InclusionAnswer> answers;
    const std::span<const std::uint64_t> all(leafs);
    const auto batchSize = std::size_t(m_limits.inclusionBatch);
    for (std::size_t first = 0; first < all.size(); first += batchSize) {
        const auto batch = all.subspan(first, std::min(batchSize, all.size() - first));
        auto response = co_await ask(
            request(RequestKind::Api, Method::Post, u"v1/proof/inclusion"_s, inclusionBody(logLength, batch)),
            m_limits.factSize + batch.size() * m_limits.proofSize);
        auto answer = co_await parsed(std::move(response), m_limits.jsonDepth, parseInclusion);
        if (!answer)
            co_return std::unexpected(std::move(answer.error()));
        answers.push_back(std::move(*answer));
    }
    co_return answers;
}

QCoro::Task<std::expected<std::vector<LedgerSource>, ApiError>> RegistryClient::ledgerSources()
{
    auto response = co_await ask(request(RequestKind::Api, Method::Get, u"v1/ledger"_s), m_limits.listSize);
    const auto answer = co_await parsed(std::move(response), m_limits.jsonDepth, parseLedger);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (answer->hashAlgorithm != "sha256")
        co_return std::unexpected(apiError("ledger.algorithm", m_address.base, {{"algorithm", answer->hashAlgorithm}}));
    std::vector<LedgerSource> sources;
    std::uint64_t next = 0;
    for (const LedgerSourceAnswer &source : answer->sources) {
        if (source.first != next || source.last < source.first) {
            co_return std::unexpected(apiError("ledger.range", m_address.base,
                                               {{"first", source.first}, {"last", source.last}, {"want", next}}));
        }
        const QUrl url = resolveTarget(m_address.base, QString::fromStdString(source.url));
        if (const auto reason = m_hosts.judge(m_address.base, url)) {
            co_return std::unexpected(
                apiError("ledger.url", source.url, {{"reason", std::string(hostRefusalName(*reason))}}));
        }
        sources.push_back({source.first, source.last, url});
        next = source.last + 1;
    }
    co_return sources;
}

QCoro::Task<std::expected<QByteArray, ApiError>> RegistryClient::ledgerPiece(LedgerSource source)
{
    const std::uint64_t count = source.last - source.first + 1;
    if (count > m_limits.ledgerEntries)
        co_return std::unexpected(
            apiError("http.too-large", source.url, {{"limit", m_limits.ledgerEntries * entrySize}}));
    const std::uint64_t wanted = count * entrySize;
    Request asked = request(RequestKind::Ledger, Method::Get, {});
    asked.url = source.url;
    asked.maxSize = wanted + m_limits.excessSize;
    LedgerSink sink{qsizetype(wanted)};
    const auto response = co_await m_retrying.stream(std::move(asked), sink, m_cancel);
    if (!response)
        co_return std::unexpected(response.error());
    if (response->head.status != 200)
        co_return std::unexpected(refusal(*response, m_clock));
    const Details details{{"got", std::uint64_t{sink.received}}, {"want", wanted}};
    // Without a length a broken connection looks like an end: that accuses nobody.
    if (!response->head.contentLength && sink.received < wanted)
        co_return std::unexpected(apiError("http.truncated", source.url, details));
    if (sink.received % entrySize != 0)
        co_return std::unexpected(apiError("ledger.size", source.url, details));
    co_return sink.bytes;
}

QCoro::Task<std::expected<ContentSources, ApiError>> RegistryClient::contentSources(Digest digest)
{
    auto response =
        co_await ask(request(RequestKind::Api, Method::Get, "v1/content/"_L1 + QString::fromStdString(digest.text())),
                     m_limits.listSize);
    if (!response && response.error().server && response.error().server->isNotFound("contentDigest"))
        response.error().finding.code = "content.no-source";
    const auto answer =
        co_await parsed(std::move(response), m_limits.jsonDepth, [digest](std::string_view body, int maxDepth) {
            return parseContentSources(body, digest, maxDepth);
        });
    if (!answer)
        co_return std::unexpected(answer.error());
    ContentSources result;
    for (const ContentSourceAnswer &source : *answer) {
        const QUrl url = resolveTarget(m_address.base, QString::fromStdString(source.url));
        if (const auto reason = m_hosts.judge(m_address.base, url)) {
            result.findings.push_back(
                apiError("content.url", source.url, {{"reason", std::string(hostRefusalName(*reason))}}).finding);
            continue;
        }
        result.sources.push_back({url, source.acceptRanges, source.size});
    }
    co_return result;
}

QCoro::Task<std::expected<MonitorAnswer, ApiError>> RegistryClient::verifyCheckpoint(SignedCheckpoint checkpoint)
{
    auto response =
        co_await ask(request(RequestKind::Api, Method::Post, u"v1/verify/checkpoint"_s, checkpointBody(checkpoint)),
                     m_limits.factSize);
    co_return co_await parsed(std::move(response), m_limits.jsonDepth, parseMonitor);
}

QCoro::Task<std::expected<Response, ApiError>> RegistryClient::streamContent(ContentSource source, QHttpHeaders headers,
                                                                             ByteSink &sink)
{
    Request asked = request(RequestKind::Content, Method::Get, {});
    asked.url = std::move(source.url);
    asked.expectedSize = source.size;
    asked.headers = std::move(headers);
    asked.retry = Retry::Never;
    return m_transport.stream(std::move(asked), sink, m_cancel);
}

} // namespace kennel
