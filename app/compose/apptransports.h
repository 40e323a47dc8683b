// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/clock.h"
#include "session/transportfactory.h"

#include <QUrl>

#include <memory>

namespace kennel {

class HttpHandler;

/// The network for registries, and the demo registry in process: it is made when it is first asked for.
class AppTransports final : public TransportFactory
{
public:
    explicit AppTransports(std::shared_ptr<const Clock> clock);
    ~AppTransports() override;

    std::expected<std::unique_ptr<Transport>, ApiError>
    transport(const RegistryInfo &registry, const NetworkPolicy &policy, NetworkLog &log) override;

    /// Under which URL and label the demo registry is kept.
    static QUrl demoUrl();
    static QString demoLabel();

private:
    const std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<const HttpHandler> m_demo;
};

} // namespace kennel
