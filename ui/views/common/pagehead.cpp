// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/common/pagehead.h"

#include "widgets/actionbutton.h"
#include "widgets/metrics.h"
#include "widgets/outcomebadge.h"
#include "widgets/plainlabel.h"
#include "widgets/sectiontabbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace kennel {

PageHead::PageHead(Glyph glyph, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_icon(new QLabel(this))
    , m_title(new PlainLabel(title, TypeSize::Title, this))
    , m_badge(new OutcomeBadge(Outcome::NotChecked, OutcomeBadge::Form::Badge, this))
    , m_extent(new PlainLabel({}, TypeSize::Secondary, this))
    , m_buttons(new QHBoxLayout)
{
    const auto m = Metrics::application();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(m.margin(), m.px(3), m.margin(), 0);
    all->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(m.px(12));
    showIcon();
    m_icon->setAccessibleName(tr("Page"));
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *names = new QHBoxLayout;
    names->setSpacing(m.step());
    m_title->setElide(Qt::ElideMiddle);
    m_title->setMinimumHeight(m.px(28));
    names->addWidget(m_title);
    names->addWidget(m_badge, 0, Qt::AlignVCenter);
    names->addStretch(1);
    words->addLayout(names);
    m_extent->setElide(Qt::ElideRight);
    words->addWidget(m_extent);
    row->addLayout(words, 1);
    m_buttons->setSpacing(m.px(12));
    row->addLayout(m_buttons);
    all->addLayout(row);
    all->addSpacing(m.step());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTitle(title);
}

void PageHead::showIcon()
{
    m_icon->setPixmap(glyphIcon(m_glyph).pixmap(QSize(1, 1) * Metrics::application().px(22), devicePixelRatioF()));
}

void PageHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon(); // a pixmap keeps the colours that it was painted in
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHead::setOutcome(Outcome outcome)
{
    m_badge->setOutcome(outcome);
}

void PageHead::setExtent(const QString &extent)
{
    m_extent->setText(extent);
}

QString PageHead::extent() const
{
    return m_extent->text();
}

void PageHead::addAction(QAction *action)
{
    m_buttons->addWidget(new ActionButton(action, this));
}

QTabBar *PageHead::tabs()
{
    if (!m_tabs) {
        m_tabs = new SectionTabBar(this);
        m_tabs->setAccessibleName(tr("Parts of the page"));
        layout()->addWidget(m_tabs);
    }
    return m_tabs;
}

} // namespace kennel
