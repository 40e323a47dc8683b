// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/sectionheading.h"

#include "widgets/metrics.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>

namespace kennel {

SectionHeading::SectionHeading(const QString &title, const QString &remark, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(new PlainLabel(title, TypeSize::Section, this))
    , m_remark(new PlainLabel(remark, TypeSize::Secondary, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Metrics::application().step());
    m_layout->addWidget(m_title);
    m_remark->setElide(Qt::ElideRight);
    m_layout->addWidget(m_remark, 1);
    setTitle(title);
}

void SectionHeading::setTitle(const QString &title)
{
    // Only what no window has the room for is cut: beside a remark, the remark goes first.
    constexpr qsizetype ordinary = 48;
    m_title->setElide(title.size() > ordinary ? Qt::ElideMiddle : Qt::ElideNone);
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionHeading::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void SectionHeading::addTrailing(QWidget *widget)
{
    m_layout->addWidget(widget);
}

} // namespace kennel
