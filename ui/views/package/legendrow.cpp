// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/package/legendrow.h"

#include "widgets/metrics.h"

#include <QHBoxLayout>

namespace kennel {

LegendRow::LegendRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(Metrics::application().px(12));
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    m_row->addStretch(1);
}

void LegendRow::addEntry(QWidget *entry)
{
    m_row->insertWidget(int(m_entries.size()), entry);
    m_entries.append(entry);
    fit();
}

void LegendRow::clear()
{
    qDeleteAll(m_entries);
    m_entries.clear();
}

QSize LegendRow::minimumSizeHint() const
{
    return {1, Metrics::application().px(20)};
}

void LegendRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void LegendRow::fit()
{
    int used = 0;
    for (auto *entry : m_entries) {
        used += entry->sizeHint().width();
        entry->setVisible(used <= width());
        used += m_row->spacing();
    }
}

} // namespace kennel
