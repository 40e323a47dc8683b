// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/findinglist.h"

#include "format/findingtext.h"
#include "format/quantity.h"
#include "widgets/glyph.h"
#include "widgets/metrics.h"
#include "widgets/outcomebadge.h"
#include "widgets/plainlabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace kennel {

namespace {

constexpr std::size_t mostCards = 100;

Tone toneOf(const Finding &finding)
{
    switch (finding.severity) {
    case Severity::Info:
        return Tone::Info;
    case Severity::Warning:
        return Tone::Neutral;
    case Severity::Error:
        break;
    }
    return outcomeTone(finding.outcome);
}

Glyph glyphOf(const Finding &finding)
{
    switch (finding.severity) {
    case Severity::Info:
        return Glyph::Info;
    case Severity::Warning:
        return Glyph::Warning;
    case Severity::Error:
        break;
    }
    return outcomeGlyph(finding.outcome);
}

} // namespace

FindingCard::FindingCard(const Finding &finding, QWidget *parent)
    : QWidget(parent)
    , m_finding(finding)
{
    const Metrics m = Metrics::application();
    const FindingText text = findingText(finding);
    setAccessibleName(findingSentence(finding));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(m.px(34), m.step(), m.step(), m.step());
    layout->setHorizontalSpacing(m.margin());
    layout->setVerticalSpacing(m.px(2));
    layout->setColumnStretch(1, 1);
    auto *headline = new PlainLabel(text.headline, TypeSize::Body, this);
    QFont bold = headline->font();
    bold.setBold(true);
    headline->setFont(bold);
    headline->setWordWrap(true);
    layout->addWidget(headline, 0, 0, 1, 2);
    int row = 1;
    const auto line = [&](const QString &name, const QString &value) {
        if (value.isEmpty()) {
            return;
        }
        auto *label = new PlainLabel(name, TypeSize::Secondary, this);
        auto *words = new PlainLabel(value, TypeSize::Body, this);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label, row, 0, Qt::AlignTop);
        layout->addWidget(words, row++, 1);
    };
    line(tr("Rule"), text.rule);
    line(tr("Cause"), text.cause);
    line(tr("Remedy"), text.remedy);
    line(tr("Code"), QString::fromStdString(finding.code));
}

void FindingCard::paintEvent(QPaintEvent *)
{
    const Metrics m = Metrics::application();
    const ThemeColors colors = themeColors(palette());
    const QColor mark = colors.mark(toneOf(m_finding), palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(palette().color(QPalette::AlternateBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), m.radius(), m.radius());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(0, 0, m.px(3), height()), mark);
    paintGlyph(painter, QRect(m.px(11), m.px(9), m.icon(), m.icon()), glyphOf(m_finding), mark);
}

void addFindings(QVBoxLayout &layout, const std::vector<Finding> &findings, QWidget *parent)
{
    const std::size_t shown = std::min(findings.size(), mostCards);
    for (std::size_t i = 0; i < shown; ++i) {
        layout.addWidget(new FindingCard(findings[i], parent));
    }
    if (shown < findings.size()) {
        layout.addWidget(new PlainLabel(FindingCard::tr("%1 of %2 findings; “kennelctl audit” lists them all.")
                                            .arg(countText(shown), countText(findings.size())),
                                        TypeSize::Secondary, parent));
    }
}

} // namespace kennel
