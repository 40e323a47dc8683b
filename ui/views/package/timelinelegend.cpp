// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/package/timelinelegend.h"

#include "widgets/metrics.h"
#include "widgets/themecolors.h"
#include "widgets/timelineview.h"

#include <QPainter>

namespace kennel {

TimelineLegend::TimelineLegend(int style, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_text(text)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

TimelineLegend::TimelineLegend(Glyph glyph, const QString &text, QWidget *parent)
    : TimelineLegend(0, text, parent)
{
    m_glyph = glyph;
}

int TimelineLegend::textLeft() const
{
    return Metrics::application().px(m_glyph ? 20 : 29);
}

QSize TimelineLegend::sizeHint() const
{
    const auto m = Metrics::application();
    return {textLeft() + m.px(1) + QFontMetrics(typeFont(TypeSize::Secondary)).horizontalAdvance(m_text), m.px(20)};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    const auto m = Metrics::application();
    QPainter painter(this);
    if (m_glyph)
        paintGlyph(painter, QRectF(0, (height() - m.px(14)) / 2.0, m.px(14), m.px(14)), *m_glyph,
                   palette().color(QPalette::WindowText));
    else
        TimelineView::paintBar(painter, QRectF(0, (height() - m.px(8)) / 2.0, m.px(24), m.px(8)), m_style, palette());
    painter.setFont(typeFont(TypeSize::Secondary));
    painter.setPen(themeColors(palette()).secondary);
    painter.drawText(rect().adjusted(textLeft(), 0, 0, 0), Qt::AlignVCenter, m_text);
}

} // namespace kennel
