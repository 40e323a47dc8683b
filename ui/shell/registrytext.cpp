// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/registrytext.h"

#include "format/outcometext.h"
#include "format/quantity.h"
#include "views/common/status.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

struct RegistryText
{
    Q_DECLARE_TR_FUNCTIONS(kennel::RegistryText)
};

} // namespace

QString registrySubtitle(const RegistryInfo &info, const RegistryView *view)
{
    if (!view || !view->accepted) {
        return info.pin ? RegistryText::tr("Not read yet") : RegistryText::tr("Never synced");
    }
    const QString length = countText(view->accepted->checkpoint.logLength);
    if (view->offered) {
        const auto offered = view->offered->checkpoint.logLength;
        return offered == view->accepted->checkpoint.logLength
                   ? RegistryText::tr("Checkpoint %1 · another refused").arg(length)
                   : RegistryText::tr("Checkpoint %1 · refused: %2").arg(length, countText(offered));
    }
    if (info.demo) {
        return RegistryText::tr("Checkpoint %1 · built in").arg(length);
    }
    const auto age = viewAge(*view);
    return age ? RegistryText::tr("Checkpoint %1 · %2 old").arg(length, durationText(*age))
               : RegistryText::tr("Checkpoint %1").arg(length);
}

Outcome registryOutcome(const RegistryView *view)
{
    return view ? view->outcome : Outcome::NotChecked;
}

QString outcomeCounts(const RegistryView &view)
{
    std::array<std::uint64_t, static_cast<std::size_t>(Outcome::Failed) + 1> counts{};
    std::uint64_t unread = 0;
    for (const PackageRow &package : view.packages) {
        if (package.outcome) {
            ++counts[static_cast<std::size_t>(*package.outcome)];
        } else {
            ++unread;
        }
    }
    QStringList parts;
    for (std::size_t outcome = 0; outcome < counts.size(); ++outcome) {
        if (counts[outcome] > 0) {
            parts += RegistryText::tr("%1 %2").arg(countText(counts[outcome]),
                                                   outcomeWord(static_cast<Outcome>(outcome)).toLower());
        }
    }
    if (unread > 0) {
        parts += RegistryText::tr("%1 not read").arg(countText(unread));
    }
    return parts.join(u", "_s);
}

} // namespace kennel
