// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/support/worldserver.h"

#include "api/clock.h"
#include "api/httptransport.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kennel::test {

namespace {

/// Asks through one of two transports that differ in their patience only, or asks where nobody is.
class TwoPatiences final : public Transport
{
public:
    TwoPatiences(std::unique_ptr<Transport> patient, std::unique_ptr<Transport> impatient, HttpFactory &factory)
        : m_patient(std::move(patient))
        , m_impatient(std::move(impatient))
        , m_factory(factory)
    {
    }

    QCoro::Task<std::expected<Response, ApiError>> send(Request request, CancelToken cancel) override
    {
        auto &chosen = choose(request);
        return chosen.send(std::move(request), std::move(cancel));
    }
    QCoro::Task<std::expected<Response, ApiError>> stream(Request request, ByteSink &sink, CancelToken cancel) override
    {
        auto &chosen = choose(request);
        return chosen.stream(std::move(request), sink, std::move(cancel));
    }

private:
    Transport &choose(Request &request)
    {
        const auto endpoint = endpointOf(request.url.path(), request.body);
        if (endpoint == m_factory.nobodyAt) {
            request.url.setPort(FakeHttpServer::refusingUrl().port());
            ++m_factory.askedNobody;
        }
        return endpoint == m_factory.impatientWith ? *m_impatient : *m_patient;
    }

    std::unique_ptr<Transport> m_patient;
    std::unique_ptr<Transport> m_impatient;
    HttpFactory &m_factory;
};

} // namespace

Endpoint endpointOf(const QString &path, const QByteArray &body)
{
    static const std::array<std::pair<QString, Endpoint>, 10> prefixes{{
        {u"/.well-known/"_s, Endpoint::WellKnown},
        {u"/v1/fetch/checkpoint"_s, Endpoint::Checkpoint},
        {u"/v1/fetch/names"_s, Endpoint::Names},
        {u"/v1/proof/consistency"_s, Endpoint::Consistency},
        {u"/v1/proof/inclusion"_s, Endpoint::Inclusion},
        {u"/v1/ledger/records/"_s, Endpoint::LedgerPiece},
        {u"/v1/ledger"_s, Endpoint::LedgerIndex},
        {u"/v1/content/"_s, Endpoint::Sources},
        {u"/content/"_s, Endpoint::Content},
        {u"/v1/verify/checkpoint"_s, Endpoint::Monitor},
    }};
    if (path == "/v1/fetch/logs"_L1)
        return body.contains("\"packages\"") ? Endpoint::PackageLogs : Endpoint::OperatorLog;
    for (const auto &[prefix, endpoint] : prefixes) {
        if (path.startsWith(prefix))
            return endpoint;
    }
    return Endpoint::Other;
}

WorldServer::WorldServer()
{
    m_server.handleOthers([this](const FakeRequest &request) { return answerTo(request); });
}

void WorldServer::setAttack(Attack attack)
{
    m_attack = std::move(attack);
    m_counts.clear();
}

int WorldServer::count(Endpoint endpoint) const
{
    const auto found = m_counts.find(endpoint);
    return found == m_counts.end() ? 0 : found->second;
}

FakeAnswer WorldServer::answerTo(const FakeRequest &request)
{
    Request asked;
    asked.url = m_server.url(QString::fromUtf8(request.path.mid(1)));
    asked.body = request.body;
    const auto path = asked.url.path();
    const auto domain = request.headers.value("Warg-Registry");
    const auto found = worlds.find(QString::fromUtf8(domain.data(), domain.size()));

    const auto endpoint = endpointOf(path, request.body);
    FakeAnswer honest = bytes("not supported", "text/plain");
    honest.status = 501;
    if (endpoint == Endpoint::WellKnown) {
        const QJsonObject file{{u"wargUrl"_s, m_server.url().toString()}};
        honest = json(QJsonDocument(file).toJson(QJsonDocument::Compact));
    } else if (found != worlds.end()) {
        auto answer = found->second.answer(asked);
        honest = bytes(std::move(answer.body), answer.contentType);
        honest.status = answer.status;
    }
    if (!m_attack)
        return honest;
    auto trap = m_trap.url(path.mid(1));
    trap.setHost(u"localhost"_s);
    Attempt attempt{request,   endpoint, m_counts[endpoint]++, found == worlds.end() ? world() : found->second,
                    asked.url, trap,     std::move(honest)};
    m_attack(attempt);
    return attempt.answer;
}

std::expected<std::unique_ptr<Transport>, ApiError> HttpFactory::transport(const RegistryInfo &,
                                                                           const NetworkPolicy &policy, NetworkLog &log)
{
    static const SystemClock clock;
    auto patience = policy;
    const NetworkLimits usual;
    patience.limits.answerTime = usual.answerTime;
    patience.limits.wellKnownTime = usual.wellKnownTime;
    patience.limits.rateTime = usual.rateTime;
    auto patient = HttpTransport::create(patience, clock, log);
    auto impatient = HttpTransport::create(policy, clock, log);
    if (!patient || !impatient)
        return std::unexpected(patient ? impatient.error() : patient.error());
    return std::make_unique<TwoPatiences>(std::move(*patient), std::move(*impatient), *this);
}

} // namespace kennel::test
