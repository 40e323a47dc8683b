// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/sectiontabbar.h"

namespace kennel {

SectionTabBar::SectionTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
}

} // namespace kennel
