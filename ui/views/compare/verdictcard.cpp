// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/compare/verdictcard.h"

#include "format/difftext.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace kennel {

VerdictCard::VerdictCard(diff::Viewpoint viewpoint, QWidget *parent)
    : QWidget(parent)
    , m_viewpoint(viewpoint)
    , m_headline(new PlainLabel({}, TypeSize::Body, this))
    , m_remark(new PlainLabel({}, TypeSize::Body, this))
{
    const auto m = Metrics::application();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.px(12) + m.icon() + m.step(), m.px(6), m.px(12), m.px(6));
    row->setSpacing(m.step());
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    row->addWidget(m_headline);
    m_remark->setTone(Tone::Secondary);
    m_remark->setElide(Qt::ElideRight);
    row->addWidget(m_remark, 1);
    setVerdict(std::nullopt);
}

void VerdictCard::setVerdict(std::optional<diff::Verdict> verdict)
{
    m_tone = !verdict ? Tone::Secondary : *verdict == diff::Verdict::Breaking ? Tone::Neutral : Tone::Positive;
    m_glyph = !verdict ? Glyph::NotChecked : *verdict == diff::Verdict::Breaking ? Glyph::Warning : Glyph::Check;
    m_headline->setText(verdict ? verdictText(*verdict, m_viewpoint) : viewpointText(m_viewpoint));
    m_remark->setText(verdict ? verdictVersionText(*verdict) : tr("not compared"));
    update();
}

QString VerdictCard::text() const
{
    return m_headline->text();
}

void VerdictCard::paintEvent(QPaintEvent *)
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
    paintGlyph(painter, QRectF(m.px(12), (height() - side) / 2.0, side, side), m_glyph, colors.mark(m_tone, palette()));
}

} // namespace kennel
