// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "currentregistry.h"

#include "compose/apptransports.h"

using namespace Qt::StringLiterals;

namespace kennel {

Task<std::expected<RegistryInfo, Finding>> chooseRegistry(Session &session, QString labelOrUrl)
{
    const QString key = u"current-registry"_s;
    const QString wanted = labelOrUrl.isEmpty() ? QString::fromUtf8(session.setting(key)) : labelOrUrl;
    if (!wanted.isEmpty()) {
        if (const auto known = session.findRegistry(wanted)) {
            co_return *known;
        }
    }
    if (!labelOrUrl.isEmpty()) {
        co_return co_await session.addRegistry(labelOrUrl);
    }
    const auto registries = session.registries();
    if (!registries.isEmpty()) {
        co_return registries.constFirst();
    }
    co_return co_await session.addDemoRegistry(AppTransports::demoUrl(), AppTransports::demoLabel());
}

std::expected<RegistryInfo, Finding> keptRegistry(const Session &session, const QString &labelOrUrl)
{
    if (const auto known = session.findRegistry(labelOrUrl)) {
        return *known;
    }
    return std::unexpected(Finding{.code = "registry.unknown",
                                   .severity = Severity::Error,
                                   .subject = labelOrUrl.toStdString(),
                                   .details = {},
                                   .outcome = Outcome::NotFound});
}

} // namespace kennel
