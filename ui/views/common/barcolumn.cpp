// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/common/barcolumn.h"

#include "widgets/messagebar.h"
#include "widgets/metrics.h"

namespace kennel {

BarColumn::BarColumn(std::initializer_list<MessageBar *> bars)
{
    const Metrics m = Metrics::application();
    setContentsMargins(m.margin(), m.step(), m.margin(), m.halfStep());
    setSpacing(m.halfStep());
    for (MessageBar *bar : bars)
        addWidget(bar);
}

// A layout has its margins even where nothing in it is shown.

QSize BarColumn::sizeHint() const
{
    return isEmpty() ? QSize(0, 0) : QVBoxLayout::sizeHint();
}

QSize BarColumn::minimumSize() const
{
    return isEmpty() ? QSize(0, 0) : QVBoxLayout::minimumSize();
}

int BarColumn::heightForWidth(int width) const
{
    return isEmpty() ? 0 : QVBoxLayout::heightForWidth(width);
}

int BarColumn::minimumHeightForWidth(int width) const
{
    return isEmpty() ? 0 : QVBoxLayout::minimumHeightForWidth(width);
}

} // namespace kennel
