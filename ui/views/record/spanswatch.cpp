// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/record/spanswatch.h"

#include "widgets/metrics.h"
#include "widgets/themecolors.h"

#include <QPainter>

namespace kennel {

SpanSwatch::SpanSwatch(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SpanSwatch::sizeHint() const
{
    const auto m = Metrics::application();
    return {m_kind == Kind::Signed ? m.px(7) : m.px(12), m.px(14)};
}

void SpanSwatch::paintEvent(QPaintEvent *)
{
    const auto m = Metrics::application();
    const auto colors = themeColors(palette());
    QPainter painter(this);
    if (m_kind == Kind::Signed) {
        const double thick = m.px(2);
        painter.setPen(QPen(colors.focus, thick, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        const QRectF box = QRectF(rect()).adjusted(thick / 2, thick / 2, 0, -thick / 2);
        painter.drawPolyline(QPolygonF{box.topRight(), box.topLeft(), box.bottomLeft(), box.bottomRight()});
    } else {
        painter.setPen(QPen(colors.neutral, m.px(1)));
        painter.setBrush(colors.lit);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5));
    }
}

} // namespace kennel
