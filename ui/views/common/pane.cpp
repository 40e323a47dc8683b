// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/common/pane.h"

#include "widgets/metrics.h"
#include "widgets/themecolors.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace kennel {

Pane::Pane(QWidget *parent)
    : QWidget(parent)
    , m_title(new QHBoxLayout)
    , m_all(new QVBoxLayout(this))
{
    const auto m = Metrics::application();
    m_all->setContentsMargins({});
    m_all->setSpacing(0);
    m_title->setContentsMargins(m.step(), 0, m.step(), 0);
    m_title->setSpacing(m.step());
    auto *holder = new QWidget(this);
    holder->setLayout(m_title);
    holder->setFixedHeight(m.row());
    m_all->addWidget(holder);
}

void Pane::addTitle(QWidget *widget, int stretch)
{
    m_title->addWidget(widget, stretch, Qt::AlignVCenter);
}

void Pane::setContent(QWidget *widget)
{
    m_all->addWidget(widget, 1);
}

void Pane::paintEvent(QPaintEvent *)
{
    const auto colors = themeColors(palette());
    const int height = Metrics::application().row();
    QPainter painter(this);
    painter.fillRect(0, 0, width(), height, colors.header);
    painter.setPen(colors.line);
    painter.drawLine(0, 0, width(), 0);
    painter.drawLine(0, height - 1, width(), height - 1);
}

} // namespace kennel
