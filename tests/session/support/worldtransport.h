// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/clock.h"
#include "session/support/world.h"
#include "session/transportfactory.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace kennel::test {

/// A clock that stands still until it is moved.
class TestClock final : public Clock
{
public:
    std::chrono::sys_time<std::chrono::milliseconds> now() const override { return m_now; }
    std::chrono::milliseconds elapsed() const override { return m_now.time_since_epoch(); }
    void set(std::uint64_t seconds) { m_now = std::chrono::sys_seconds(std::chrono::seconds(seconds)); }

private:
    std::chrono::sys_time<std::chrono::milliseconds> m_now =
        std::chrono::sys_seconds(std::chrono::seconds(1'700'000'100));
};

/// What is shared by all transports of a test: the worlds by Warg-Registry domain, and what spoils their answers.
struct Stage
{
    std::map<QString, World> worlds; ///< by domain; the ordinary one under ""
    std::function<void(const Request &, WorldAnswer &)> spoil;
    std::function<void(const Request &)> before; ///< called when a request arrives
    QList<QString> requests;                     ///< paths, in order
    bool announcesLengths = true;                ///< with each answer
};

/// Answers from the worlds of a stage, each answer on its way for one turn of the event loop.
class WorldTransport final : public Transport
{
public:
    explicit WorldTransport(std::shared_ptr<Stage> stage);

    QCoro::Task<std::expected<Response, ApiError>> send(Request request, CancelToken cancel) override;
    QCoro::Task<std::expected<Response, ApiError>> stream(Request request, ByteSink &sink, CancelToken cancel) override;

private:
    std::shared_ptr<Stage> m_stage;
};

class WorldFactory final : public TransportFactory
{
public:
    explicit WorldFactory(std::shared_ptr<Stage> stage)
        : m_stage(std::move(stage))
    {
    }
    std::expected<std::unique_ptr<Transport>, ApiError> transport(const RegistryInfo &, const NetworkPolicy &,
                                                                  NetworkLog &) override
    {
        return std::make_unique<WorldTransport>(m_stage);
    }

private:
    std::shared_ptr<Stage> m_stage;
};

} // namespace kennel::test
