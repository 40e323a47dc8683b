// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/outcomebadge.h"

#include "format/outcometext.h"
#include "widgets/metrics.h"

#include <QPainter>

namespace kennel {

Glyph outcomeGlyph(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Verified:
        return Glyph::Verified;
    case Outcome::Stale:
        return Glyph::Stale;
    case Outcome::NotFound:
        return Glyph::NotFound;
    case Outcome::NotChecked:
        return Glyph::NotChecked;
    case Outcome::CouldNotCheck:
        return Glyph::CouldNotCheck;
    case Outcome::RejectedInput:
        return Glyph::Rejected;
    case Outcome::Failed:
        return Glyph::Failed;
    }
    return Glyph::NotChecked;
}

Tone outcomeTone(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Verified:
        return Tone::Positive;
    case Outcome::Stale:
    case Outcome::CouldNotCheck:
    case Outcome::RejectedInput:
        return Tone::Neutral;
    case Outcome::NotFound:
    case Outcome::NotChecked:
        return Tone::Secondary;
    case Outcome::Failed:
        return Tone::Negative;
    }
    return Tone::Secondary;
}

QIcon outcomeIcon(Outcome outcome)
{
    return glyphIcon(outcomeGlyph(outcome), outcomeTone(outcome));
}

OutcomeBadge::OutcomeBadge(Outcome outcome, Form form, QWidget *parent)
    : QWidget(parent)
    , m_outcome(outcome)
    , m_form(form)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setOutcome(outcome);
}

void OutcomeBadge::setOutcome(Outcome outcome)
{
    m_outcome = outcome;
    setAccessibleName(outcomeWord(outcome));
    setToolTip(outcomeMeaning(outcome));
    updateGeometry();
    update();
}

QSize OutcomeBadge::sizeHint() const
{
    const Metrics m = Metrics::application();
    QFont bold = font();
    bold.setBold(m_outcome == Outcome::Failed && m_form == Form::Badge);
    const int padding = m_form == Form::Badge ? m.step() : 0;
    return {m.icon() + m.px(5) + QFontMetrics(bold).horizontalAdvance(outcomeWord(m_outcome)) + 2 * padding,
            m_form == Form::Badge ? m.row() : std::max(m.px(18), fontMetrics().height())};
}

void OutcomeBadge::paintEvent(QPaintEvent *)
{
    const Metrics m = Metrics::application();
    const ThemeColors colors = themeColors(palette());
    const Tone tone = outcomeTone(m_outcome);
    const QColor mark = colors.mark(tone, palette());
    QPainter painter(this);
    int x = 0;
    if (m_form == Form::Badge) {
        painter.setRenderHint(QPainter::Antialiasing);
        QColor outline = tone == Tone::Secondary ? colors.edge : mark;
        outline.setAlphaF(tone == Tone::Secondary ? 1.0F : 0.5F);
        painter.setPen(QPen(outline, 1, tone == Tone::Secondary ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(colors.ground(tone, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), m.radius(), m.radius());
        x = m.step();
    }
    QRect icon(0, 0, m.icon(), m.icon());
    icon.moveCenter(rect().center());
    icon.moveLeft(x);
    paintGlyph(painter, icon, outcomeGlyph(m_outcome), mark);
    QFont wordFont = font();
    wordFont.setBold(m_outcome == Outcome::Failed && m_form == Form::Badge);
    painter.setFont(wordFont);
    painter.setPen(mark);
    painter.drawText(rect().adjusted(x + m.icon() + m.px(5), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     outcomeWord(m_outcome));
}

} // namespace kennel
