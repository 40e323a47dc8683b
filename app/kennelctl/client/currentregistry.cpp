// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "currentregistry.h"

#include "compose/apptransports.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kennel {

Task<std::expected<ChosenRegistry, Finding>> chooseRegistry(Session &session, QString labelOrUrl, bool isOffline)
{
    const auto chosen = [](bool isNew) {
        return [isNew](const RegistryInfo &info) { return ChosenRegistry{info, isNew}; };
    };
    if (!labelOrUrl.isEmpty()) {
        const auto kept = keptRegistry(session, labelOrUrl);
        // That name is taken: it never means a host.
        if (!kept && labelOrUrl == AppTransports::demoLabel()) {
            const auto demo = co_await session.addDemoRegistry(AppTransports::demoUrl(), AppTransports::demoLabel());
            co_return demo.transform(chosen(false));
        }
        // A word without a dot is a label that is not known, and no host to ask, unless it is this computer.
        static const QRegularExpression word(u"^[^./:]+$"_s);
        const bool isLabel = labelOrUrl != u"localhost"_s && word.match(labelOrUrl).hasMatch();
        if (kept || isOffline || isLabel) {
            co_return kept.transform(chosen(false));
        }
        // One that was taken off the list is back on it, with all that is kept of it. Its label is no host.
        const auto removed = session.findRemoved(labelOrUrl);
        const auto added = co_await session.addRegistry(removed ? removed->url.toString() : labelOrUrl);
        co_return added.transform(chosen(!removed));
    }
    if (const auto current = currentRegistry(session)) {
        co_return ChosenRegistry{*current};
    }
    const auto demo = co_await session.addDemoRegistry(AppTransports::demoUrl(), AppTransports::demoLabel());
    co_return demo.transform(chosen(false));
}

std::optional<RegistryInfo> currentRegistry(const Session &session)
{
    const QString current = QString::fromUtf8(session.setting(currentRegistrySetting));
    if (const auto known = session.findRegistry(current); known && !current.isEmpty()) {
        return known;
    }
    const auto registries = session.registries();
    return registries.isEmpty() ? std::nullopt : std::optional(registries.constFirst());
}

Task<void> dropUnlessPinned(Session &session, RegistryId id)
{
    const auto info = session.registry(id);
    const auto view = session.view(id);
    const auto aside = co_await session.setAsideRecords(id);
    const bool hasHistory = !aside || !aside->empty() || (view && (!view->journal.empty() || !view->evidence.empty()));
    if (info && !info->pin && !hasHistory) {
        co_await session.purgeRegistry(id);
    }
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
