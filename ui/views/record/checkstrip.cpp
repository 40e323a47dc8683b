// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/record/checkstrip.h"

#include "format/plainhtml.h"
#include "widgets/glyph.h"
#include "widgets/metrics.h"
#include "widgets/themecolors.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString stateWord(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return CheckStrip::tr("holds");
    case CheckState::Failed:
        return CheckStrip::tr("failed");
    case CheckState::NotReached:
        return CheckStrip::tr("not checked, because of what failed before");
    case CheckState::Skipped:
        return CheckStrip::tr("not checked");
    }
    return {};
}

} // namespace

CheckStrip::CheckStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CheckStrip::setChecks(std::vector<NamedCheck> checks)
{
    m_checks = std::move(checks);
    QStringList all;
    for (const auto &check : m_checks)
        all << tr("%1: %2", "name of a check, its result").arg(check.name, stateWord(check.state));
    setAccessibleName(tr("Checks of the record: %1").arg(all.join(u"; "_s)));
    setToolTip(PlainHtml::toolTip(all.join(u'\n')));
    updateGeometry();
    update();
}

int CheckStrip::widthOf(const NamedCheck &check, bool worded) const
{
    const auto m = Metrics::application();
    const int word = QFontMetrics(typeFont(TypeSize::Secondary)).horizontalAdvance(check.name);
    return m.px(14) + (worded ? m.halfStep() + word : 0) + m.px(8);
}

QSize CheckStrip::sizeHint() const
{
    int width = 0;
    for (const auto &check : m_checks)
        width += widthOf(check, true);
    return {width, Metrics::application().row()};
}

QSize CheckStrip::minimumSizeHint() const
{
    return {Metrics::application().px(24) * int(m_checks.size()), Metrics::application().row()};
}

void CheckStrip::paintEvent(QPaintEvent *)
{
    const auto m = Metrics::application();
    const auto colors = themeColors(palette());
    QPainter painter(this);
    painter.setFont(typeFont(TypeSize::Secondary));
    const bool roomy = width() >= sizeHint().width();
    int x = 0;
    for (const auto &check : m_checks) {
        const bool failed = check.state == CheckState::Failed;
        const bool passed = check.state == CheckState::Passed;
        const auto glyph = failed ? Glyph::Failed : passed ? Glyph::Verified : Glyph::NotChecked;
        const int side = m.px(14);
        paintGlyph(painter, QRectF(x, (height() - side) / 2.0, side, side), glyph,
                   failed   ? colors.negative
                   : passed ? colors.positive
                            : colors.secondary);
        if (roomy || failed) {
            painter.setPen(failed   ? colors.negative
                           : passed ? palette().color(QPalette::WindowText)
                                    : colors.secondary);
            painter.drawText(QRect(x + side + m.halfStep(), 0, width(), height()),
                             Qt::AlignVCenter | Qt::TextSingleLine, check.name);
        }
        x += widthOf(check, roomy || failed);
    }
}

} // namespace kennel
