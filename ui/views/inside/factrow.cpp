// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/inside/factrow.h"

#include "format/visibletext.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace kennel {

FactRow::FactRow(const QIcon &icon, const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
    , m_words(new PlainLabel(words, TypeSize::Body, this))
{
    const auto m = Metrics::application();
    m_layout->setContentsMargins(0, m.px(2), 0, m.px(3));
    m_layout->setSpacing(m.step());
    showIcon();
    m_layout->addWidget(m_picture);
    m_words->setWordWrap(true);
    m_layout->addWidget(m_words, 1);
}

void FactRow::showIcon()
{
    const int side = Metrics::application().icon();
    m_picture->setPixmap(m_icon.pixmap(QSize(side, side), devicePixelRatioF()));
}

void FactRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon(); // a pixmap keeps the colours that it was painted in
}

void FactRow::setWordsWidth(int width)
{
    // It is there before anything else stretches, and gives way before the row does not fit.
    constexpr int first = 1000;
    m_words->setMinimumWidth(std::min(width, Metrics::application().px(160)));
    m_words->setMaximumWidth(width);
    m_layout->setStretchFactor(m_words, first);
}

void FactRow::addStretch()
{
    m_layout->addStretch(1);
}

void FactRow::addText(const QString &text, bool isStrong)
{
    auto *label = new PlainLabel(text, TypeSize::Body, this);
    if (isStrong) {
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        label->setMinimumWidth(Metrics::application().px(90));
        m_layout->addWidget(label);
        return;
    }
    label->setTone(Tone::Secondary);
    label->setElide(Qt::ElideRight);
    m_layout->addWidget(label, 1);
}

void FactRow::addWrappedText(const QString &text)
{
    auto *label = new PlainLabel(text, TypeSize::Body, this);
    label->setTone(Tone::Secondary);
    label->setWordWrap(true);
    m_layout->addWidget(label, 1);
    // What stands before it belongs to its first line.
    for (int i = 0; i + 1 < m_layout->count(); ++i)
        m_layout->itemAt(i)->setAlignment(Qt::AlignTop);
}

Chip *FactRow::addChip(const ChipStyle &style)
{
    auto *chip = new Chip(style, this);
    m_layout->addWidget(chip);
    return chip;
}

QPushButton *FactRow::addLink(const QString &text, const QString &said)
{
    auto *link = new QPushButton(visibleText(text), this);
    link->setFlat(true);
    link->setProperty("link", true);
    link->setFont(fixedFont());
    link->setAccessibleName(said);
    m_layout->addWidget(link);
    return link;
}

void FactRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace kennel
