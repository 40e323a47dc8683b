// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/package/prooflegend.h"

#include "widgets/metrics.h"
#include "widgets/themecolors.h"

#include <QPainter>

namespace kennel {

ProofLegend::ProofLegend(ProofRole role, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
{
    setAccessibleName(ProofPicture::roleName(role));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ProofLegend::sizeHint() const
{
    const auto m = Metrics::application();
    return {m.px(30) + QFontMetrics(typeFont(TypeSize::Secondary)).horizontalAdvance(ProofPicture::roleName(m_role)),
            m.px(20)};
}

void ProofLegend::paintEvent(QPaintEvent *)
{
    const auto m = Metrics::application();
    QPainter painter(this);
    ProofPicture::paintOutline(painter, QRectF(0, (height() - m.px(14)) / 2.0, m.px(24), m.px(14)), m_role, palette());
    painter.setFont(typeFont(TypeSize::Secondary));
    painter.setPen(themeColors(palette()).secondary);
    painter.drawText(rect().adjusted(m.px(29), 0, 0, 0), Qt::AlignVCenter, ProofPicture::roleName(m_role));
}

} // namespace kennel
