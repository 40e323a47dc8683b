// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/compare/tonecard.h"

#include "widgets/metrics.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kennel {

ToneCard::ToneCard(QWidget *parent)
    : QWidget(parent)
    , m_headline(new PlainLabel({}, TypeSize::Body, this))
    , m_remarks(new PlainLabel({}, TypeSize::Body, this))
{
    const auto m = Metrics::application();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.px(12) + m.icon() + m.step(), m.px(6), m.px(12), m.px(6));
    row->setSpacing(m.step());
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    row->addWidget(m_headline, 0, Qt::AlignTop);
    m_remarks->setTone(Tone::Secondary);
    m_remarks->setWordWrap(true);
    row->addWidget(m_remarks, 1, Qt::AlignTop);
}

void ToneCard::setCard(Tone tone, Glyph glyph, const QString &headline, const QStringList &remarks)
{
    m_tone = tone;
    m_glyph = glyph;
    m_headline->setText(headline);
    if (remarks.size() > 1)
        m_remarks->setLines(remarks.join(u'\n'));
    else
        m_remarks->setText(remarks.join(QString()));
    update();
}

QString ToneCard::text() const
{
    return m_headline->text();
}

QString ToneCard::remarks() const
{
    return m_remarks->text();
}

void ToneCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto m = Metrics::application();
    const auto colors = themeColors(palette());
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(m_tone == Tone::Secondary ? palette().color(QPalette::AlternateBase)
                                               : colors.ground(m_tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m.radius(), m.radius());
    const int side = m.icon();
    const double top = m_headline->y() + (m_headline->height() - side) / 2.0;
    const double left = isRightToLeft() ? width() - m.px(12) - side : m.px(12);
    paintGlyph(painter, QRectF(left, top, side, side), m_glyph, colors.mark(m_tone, palette()));
}

} // namespace kennel
