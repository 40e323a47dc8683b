// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/coveragetext.h"

#include "format/quantity.h"
#include "format/tr.h"

#include <algorithm>

namespace kennel {

OtherCheckpoints otherCheckpoints(const Coverage &coverage)
{
    const auto others = [](std::uint64_t all) { return all > 0 ? all - 1 : 0; };
    return {others(coverage.checkpointsKept), others(coverage.checkpointsCompared)};
}

QString comparisonText(const RegistryView &view)
{
    const Coverage &coverage = view.coverage;
    const OtherCheckpoints others = otherCheckpoints(coverage);
    const auto isRefused = [](const JournalEntry &entry) { return entry.refused && !entry.accepted && !entry.earlier; };
    if (others.kept == 0 && std::ranges::any_of(view.journal, isRefused)) {
        return tr("The other checkpoints that it signed were refused");
    }
    if (others.kept == 0 && coverage.checkpointsEarlier > 0) {
        return tr("The checkpoints from before it was trusted are kept, and compared with nothing");
    }
    if (others.kept == 0) {
        return tr("There is no other checkpoint to compare with");
    }
    return tr("Consistent with %1 of %2 other kept checkpoints")
        .arg(countText(others.consistent), countText(others.kept));
}

QString namedText(const Coverage &coverage)
{
    return tr("%1 of %2 logs named").arg(countText(coverage.named), countText(coverage.logs));
}

} // namespace kennel
