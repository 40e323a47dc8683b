// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/common/status.h"

#include "format/quantity.h"

#include <QDateTime>

namespace kennel {

PageStatus registryStatus(const std::shared_ptr<const RegistryView> &view)
{
    PageStatus status;
    if (!view)
        return status;
    status.outcome = view->outcome;
    if (view->accepted) {
        const auto &checkpoint = view->accepted->checkpoint;
        status.extent = Page::tr("%1, checkpoint %2").arg(view->info.label, countText(checkpoint.logLength));
        // The age counts on from when the view was made: what is shown gets older while it is looked at.
        const auto since = QDateTime::currentSecsSinceEpoch() - view->checkedAt;
        const auto age = view->ageSeconds.value_or(0) + std::max<std::int64_t>(0, since);
        status.age = Page::tr("signed %1, %2").arg(timeText(std::int64_t(checkpoint.timestamp)), ageText(age));
    } else {
        status.extent = view->info.label;
    }
    if (view->offered)
        status.offered = Page::tr("offered: checkpoint %1").arg(countText(view->offered->checkpoint.logLength));
    return status;
}

} // namespace kennel
