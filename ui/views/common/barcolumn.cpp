// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/common/barcolumn.h"

#include "widgets/messagebar.h"
#include "widgets/metrics.h"

#include <QVBoxLayout>

namespace kennel {

QVBoxLayout *barColumn(std::initializer_list<MessageBar *> bars)
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout;
    column->setContentsMargins(m.margin(), m.step(), m.margin(), m.halfStep());
    column->setSpacing(m.halfStep());
    for (MessageBar *bar : bars)
        column->addWidget(bar);
    return column;
}

} // namespace kennel
