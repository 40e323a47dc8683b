// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "server/httpmessage.h"
#include "server/registry.h"

#include <memory>

namespace kennel {

/// Answers every reading request of the Warg HTTP API about one registry, in the shapes of the reference server.
/// Publishing is answered with 501.
class RegistryService final : public HttpHandler
{
public:
    explicit RegistryService(std::shared_ptr<const Registry> registry);

    /// The answer; a HEAD is answered as the GET of the same path.
    HttpResponse handle(const HttpRequest &request) const override;

private:
    std::shared_ptr<const Registry> m_registry;
};

} // namespace kennel
