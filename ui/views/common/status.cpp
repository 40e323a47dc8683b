// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/common/status.h"

#include "format/coveragetext.h"
#include "format/quantity.h"

#include <QDateTime>

#include <algorithm>

namespace kennel {

std::optional<std::int64_t> viewAge(const RegistryView &view)
{
    if (!view.ageSeconds)
        return std::nullopt;
    const std::int64_t since = QDateTime::currentSecsSinceEpoch() - view.checkedAt;
    return *view.ageSeconds + std::max<std::int64_t>(0, since);
}

PageStatus registryStatus(const RegistryInfo &info, const RegistryView *view)
{
    PageStatus status;
    status.outcome = view ? view->outcome : Outcome::NotChecked;
    status.extent = info.label;
    if (!view)
        return status;
    if (!view->accepted) {
        status.extent = Page::tr("%1, nothing accepted yet").arg(info.label);
        return status;
    }
    const auto &checkpoint = view->accepted->checkpoint;
    status.extent = Page::tr("%1, %2, to checkpoint %3")
                        .arg(info.label, namedText(view->coverage), countText(checkpoint.logLength));
    const QString when = timeText(std::int64_t(checkpoint.timestamp));
    const auto age = viewAge(*view);
    status.age = age ? Page::tr("signed %1, %2").arg(when, ageText(*age)) : Page::tr("signed %1").arg(when);
    if (view->offered)
        status.offered =
            Page::tr("offered: checkpoint %1, refused").arg(countText(view->offered->checkpoint.logLength));
    return status;
}

Outcome logOutcome(const RegistryView &view, const LogId &log)
{
    const auto row = std::ranges::find(view.packages, log, &PackageRow::log);
    const auto own = row == view.packages.end() ? std::nullopt : row->outcome;
    const bool isAged = view.outcome == Outcome::Stale || view.outcome == Outcome::CouldNotCheck;
    const auto outcome = own.value_or(Outcome::NotChecked);
    return isAged ? worst(outcome, view.outcome) : outcome;
}

PageStatus registryStatus(const std::shared_ptr<const RegistryView> &view)
{
    return view ? registryStatus(view->info, view.get()) : PageStatus();
}

} // namespace kennel
