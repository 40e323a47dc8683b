// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/evidencejudge.h"

#include <QString>

namespace kennel {

/** In a word or three what evidence is worth to others: "Proven of one key", "Word of who kept it", "Proves nothing".
 */
QString evidenceShowsWord(EvidenceVerdict::Shows shows);

/** The same as sentences. */
QString evidenceShowsText(EvidenceVerdict::Shows shows);

/** What it is worth, and where something stands against `verdict` or was added, what: all that there is to say of it.
 */
QString evidenceVerdictText(const EvidenceVerdict &verdict);

} // namespace kennel
