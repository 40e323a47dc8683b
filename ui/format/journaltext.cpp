// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/journaltext.h"

#include "format/outcometext.h"
#include "format/tr.h"

namespace kennel {

bool isCurrent(const JournalEntry &entry, const RegistryView &view)
{
    return entry.accepted && !entry.earlier && view.accepted &&
           view.accepted->checkpoint.sameStatement(entry.latest.checkpoint);
}

QString journalState(const JournalEntry &entry, const RegistryView &view)
{
    if (entry.earlier) {
        // Trusting a registry anew takes back nothing of what it did.
        if (entry.wentBack) {
            return tr("Offered earlier, after a longer one");
        }
        return entry.accepted ? tr("Accepted earlier") : entry.refused ? tr("Refused earlier") : tr("Seen earlier");
    }
    if (entry.refused) {
        return tr("Refused");
    }
    if (isCurrent(entry, view)) {
        return entry.wentBack ? tr("Current, offered after a longer one") : tr("Accepted, current");
    }
    if (entry.wentBack) {
        return tr("Offered after a longer one");
    }
    if (!entry.consistency) {
        return tr("Not compared");
    }
    return *entry.consistency == Outcome::Verified ? tr("Consistent") : outcomeWord(*entry.consistency);
}

} // namespace kennel
