// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/package/legendrow.h"

#include "widgets/metrics.h"

#include <QStyle>

#include <algorithm>

namespace kennel {

namespace {

int lineHeight()
{
    return Metrics::application().px(20);
}

int spacing()
{
    return Metrics::application().px(12);
}

} // namespace

LegendRow::LegendRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendRow::addEntry(QWidget *entry)
{
    entry->setParent(this);
    m_entries.append(entry);
    entry->show();
    fit(width(), true);
    updateGeometry();
}

void LegendRow::clear()
{
    qDeleteAll(m_entries);
    m_entries.clear();
    updateGeometry();
}

QSize LegendRow::sizeHint() const
{
    int width = 0;
    for (const auto *entry : m_entries)
        width += entry->sizeHint().width() + spacing();
    return {std::max(1, width - spacing()), lineHeight()};
}

QSize LegendRow::minimumSizeHint() const
{
    int width = 1;
    for (const auto *entry : m_entries)
        width = std::max(width, entry->sizeHint().width());
    return {width, lineHeight()};
}

int LegendRow::heightForWidth(int width) const
{
    return fit(width, false);
}

void LegendRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit(width(), true);
}

int LegendRow::fit(int width, bool move) const
{
    QPoint at;
    for (auto *entry : m_entries) {
        const QSize size(entry->sizeHint().width(), lineHeight());
        if (at.x() > 0 && at.x() + size.width() > width)
            at = {0, at.y() + lineHeight()};
        if (move)
            entry->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(at, size)));
        at.rx() += size.width() + spacing();
    }
    return at.y() + lineHeight();
}

} // namespace kennel
