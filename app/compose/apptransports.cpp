// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "compose/apptransports.h"

#include "api/httptransport.h"
#include "server/demoregistry.h"
#include "server/localtransport.h"
#include "server/registryservice.h"

using namespace Qt::StringLiterals;

namespace kennel {

AppTransports::AppTransports(std::shared_ptr<const Clock> clock)
    : m_clock(std::move(clock))
{
}

AppTransports::~AppTransports() = default;

std::expected<std::unique_ptr<Transport>, ApiError>
AppTransports::transport(const RegistryInfo &registry, const NetworkPolicy &policy, NetworkLog &log)
{
    if (!registry.demo) {
        auto network = HttpTransport::create(policy, *m_clock, log);
        if (!network) {
            return std::unexpected(std::move(network.error()));
        }
        return std::unique_ptr<Transport>(*std::move(network));
    }
    if (!m_demo) {
        auto opened = demo::open(m_clock);
        if (!opened) {
            // Its sources are part of the program and tested with it: only a broken build comes here.
            qFatal("The demo registry cannot be made: %s", qPrintable(opened.error().place));
        }
        m_demo = std::make_shared<RegistryService>(*std::move(opened));
    }
    return std::make_unique<LocalTransport>(m_demo, demoUrl());
}

QUrl AppTransports::demoUrl()
{
    return demo::baseUrl();
}

QString AppTransports::demoLabel()
{
    return u"demo"_s;
}

} // namespace kennel
