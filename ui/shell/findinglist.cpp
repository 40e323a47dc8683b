// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/findinglist.h"

#include "format/quantity.h"
#include "views/checkpoints/findingcard.h"
#include "widgets/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace kennel {

namespace {

constexpr std::size_t mostCards = 100;

} // namespace

void addFindings(QVBoxLayout &layout, const std::vector<Finding> &findings, QWidget *parent)
{
    const std::size_t shown = std::min(findings.size(), mostCards);
    for (std::size_t i = 0; i < shown; ++i) {
        layout.addWidget(new FindingCard(findings[i], {}, parent));
    }
    if (shown < findings.size()) {
        layout.addWidget(new PlainLabel(FindingCard::tr("%1 of %2 findings; “kennelctl audit” lists them all.")
                                            .arg(countText(shown), countText(findings.size())),
                                        TypeSize::Secondary, parent));
    }
}

} // namespace kennel
