// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "format/evidenceverdicttext.h"

#include "format/findingtext.h"
#include "format/tr.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace kennel {

QString evidenceShowsWord(EvidenceVerdict::Shows shows)
{
    using enum EvidenceVerdict::Shows;
    switch (shows) {
    case Contradiction:
        return tr("Proven of one key");
    case Word:
        return tr("Word of who kept it");
    case Nothing:
        break;
    }
    return tr("Proves nothing");
}

QString evidenceShowsText(EvidenceVerdict::Shows shows)
{
    using enum EvidenceVerdict::Shows;
    switch (shows) {
    case Contradiction:
        return tr(
            "Proven: one key signed both, and of one registry they exclude each other. That both are about this "
            "registry, no file shows: a key may sign for several registries, and may be a former or a stolen one.");
    case Word:
        return tr("Every signature holds. That it is misbehaviour rests on the word of who kept it: what came later, "
                  "what was "
                  "answered, or that nothing is missing in an operator log, is signed by nobody.");
    case Nothing:
        break;
    }
    return tr("It proves nothing.");
}

QString evidenceVerdictText(const EvidenceVerdict &verdict)
{
    QStringList sentences{evidenceShowsText(verdict.shows)};
    for (const auto &finding : verdict.findings)
        sentences << findingSentence(finding);
    return sentences.join(u' ');
}

} // namespace kennel
