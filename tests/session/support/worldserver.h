// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/support/world.h"
#include "session/transportfactory.h"
#include "support/fakehttpserver.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace kennel::test {

/// What a registry can be asked, one letter each; the order is that of a first sync.
enum class Endpoint : char {
    WellKnown = 'W',
    Checkpoint = 'C',
    OperatorLog = 'O', ///< fetch/logs that asks for no package
    Consistency = 'K',
    LedgerIndex = 'G',
    LedgerPiece = 'P',
    Inclusion = 'I',
    Names = 'N',
    PackageLogs = 'L', ///< fetch/logs that asks for packages
    Sources = 'S',     ///< where a content is
    Content = 'B',     ///< the bytes of a content
    Monitor = 'V',     ///< verify/checkpoint
    Other = '-',
};

/// By the path of a request without its query, and by what fetch/logs asks for.
Endpoint endpointOf(const QString &path, const QByteArray &body);

/// One request on its way, and the honest answer to it, which an attack may change.
struct Attempt
{
    const FakeRequest &request;
    Endpoint endpoint = Endpoint::Other;
    int count = 0; ///< how often this endpoint was asked since the attack began, from 0
    World &world;
    QUrl url;  ///< of the request
    QUrl trap; ///< where nobody may be led
    FakeAnswer answer;
};

/// Worlds behind a web server, over real HTTP. Beside it a second server listens under the name `localhost`, which the
/// host policy refuses: no request may ever reach it.
class WorldServer
{
public:
    using Attack = std::function<void(Attempt &)>;

    WorldServer();

    QUrl url() const { return m_server.url(); }
    World &world() { return worlds[QString()]; }
    /// From now on, answers pass through \a attack; an empty one lets them pass as they are.
    void setAttack(Attack attack);
    /// How often \a endpoint was asked since the attack began.
    int count(Endpoint endpoint) const;
    qsizetype trapped() const { return m_trap.requests().size(); }

    std::map<QString, World> worlds; ///< by the domain of Warg-Registry; the ordinary one under ""

private:
    FakeAnswer answerTo(const FakeRequest &request);

    FakeHttpServer m_server;
    FakeHttpServer m_trap;
    Attack m_attack;
    std::map<Endpoint, int> m_counts;
};

/// Makes real HTTP transports. One endpoint can be moved to where nobody listens. The times of the policy are for one
/// endpoint alone, whose answers are late on purpose: an honest answer on a busy machine is waited for as long as it
/// takes.
class HttpFactory final : public TransportFactory
{
public:
    std::expected<std::unique_ptr<Transport>, ApiError> transport(const RegistryInfo &, const NetworkPolicy &policy,
                                                                  NetworkLog &log) override;

    Endpoint impatientWith = Endpoint::Other;
    std::optional<Endpoint> nobodyAt; ///< the endpoint that is asked where nobody listens
    int askedNobody = 0;
};

} // namespace kennel::test
