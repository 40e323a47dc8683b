// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/compare/verdictcard.h"

#include "format/difftext.h"

namespace kennel {

VerdictCard::VerdictCard(diff::Viewpoint viewpoint, QWidget *parent)
    : ToneCard(parent)
    , m_viewpoint(viewpoint)
{
    setVerdict(std::nullopt);
}

void VerdictCard::setVerdict(std::optional<diff::Verdict> verdict)
{
    if (!verdict) {
        setCard(Tone::Secondary, Glyph::NotChecked, viewpointText(m_viewpoint), {tr("not compared")});
        return;
    }
    const bool breaks = *verdict == diff::Verdict::Breaking;
    setCard(breaks ? Tone::Neutral : Tone::Positive, breaks ? Glyph::Warning : Glyph::Check,
            verdictText(*verdict, m_viewpoint), {verdictVersionText(*verdict)});
}

} // namespace kennel
