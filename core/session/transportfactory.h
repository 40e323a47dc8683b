// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/networklog.h"
#include "api/networkpolicy.h"
#include "api/transport.h"
#include "session/registryinfo.h"

#include <expected>
#include <memory>

namespace kennel {

/// Makes the way to each registry: the network for most, in process for the demo registry, a table in tests.
class TransportFactory
{
public:
    virtual ~TransportFactory() = default;

    /// A transport for the requests of \a registry under \a policy; every try is to be noted in \a log, which outlives
    /// it. Asked again whenever the policy changes. Errors: `http.tls`, if the file of further roots has none.
    virtual std::expected<std::unique_ptr<Transport>, ApiError>
    transport(const RegistryInfo &registry, const NetworkPolicy &policy, NetworkLog &log) = 0;
};

} // namespace kennel
