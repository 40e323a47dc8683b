// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/record/failurepanel.h"

#include "format/findingtext.h"
#include "widgets/glyph.h"
#include "widgets/metrics.h"
#include "widgets/outcomebadge.h"
#include "widgets/plainlabel.h"
#include "widgets/themecolors.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kennel {

FailurePanel::FailurePanel(QWidget *parent)
    : QWidget(parent)
    , m_headline(new PlainLabel({}, TypeSize::Body, this))
    , m_rule(new PlainLabel({}, TypeSize::Body, this))
    , m_cause(new PlainLabel({}, TypeSize::Body, this))
    , m_remedy(new PlainLabel({}, TypeSize::Body, this))
    , m_save(new QPushButton(glyphIcon(Glyph::Download), tr("Save Evidence…"), this))
    , m_tryAgain(new QPushButton(glyphIcon(Glyph::Sync), tr("Try Again"), this))
    , m_showFailed(new QPushButton(glyphIcon(Glyph::Init), {}, this))
    , m_showRelated(new QPushButton(glyphIcon(Glyph::Init), {}, this))
{
    const auto m = Metrics::application();
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(m.px(40), m.px(8), m.px(12), m.px(8));
    all->setSpacing(m.margin());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m.margin());
    grid->setVerticalSpacing(m.px(2));
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_headline->setWordWrap(true);
    grid->addWidget(m_headline, 0, 0, 1, 2);
    const auto add = [&](int row, const QString &title, PlainLabel *text) {
        auto *heading = new PlainLabel(title, TypeSize::Body, this);
        heading->setTone(Tone::Secondary);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(title);
        grid->addWidget(heading, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
        return heading;
    };
    m_ruleTitle = add(1, tr("Rule"), m_rule);
    add(2, tr("Cause"), m_cause);
    add(3, tr("Remedy"), m_remedy);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(4, 1);
    all->addLayout(grid, 1);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(m.halfStep());
    m_save->setToolTip(tr("The log with all its signatures, in a file that needs no Kennel to be read"));
    for (auto *button : {m_save, m_tryAgain, m_showFailed, m_showRelated}) {
        button->setProperty("tight", true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    all->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &FailurePanel::saveEvidence);
    connect(m_tryAgain, &QPushButton::clicked, this, &FailurePanel::tryAgain);
    connect(m_showFailed, &QPushButton::clicked, this, [this] { Q_EMIT showRecord(*m_failed); });
    connect(m_showRelated, &QPushButton::clicked, this, [this] { Q_EMIT showRecord(*m_related); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void FailurePanel::setLog(const std::shared_ptr<const LogView> &log)
{
    m_failed.reset();
    m_related.reset();
    const Finding *worst = log ? worstFinding(*log) : nullptr;
    setVisible(worst != nullptr);
    if (!worst)
        return;
    const auto text = findingText(*worst);
    m_outcome = worst->outcome;
    // Only a false statement is worth keeping as evidence; what nobody could check is worth another try.
    const bool failed = m_outcome == Outcome::Failed;
    m_save->setVisible(failed);
    m_tryAgain->setVisible(!failed);
    m_headline->setText(text.headline);
    m_rule->setText(text.rule);
    m_rule->setVisible(!text.rule.isEmpty());
    m_ruleTitle->setVisible(!text.rule.isEmpty());
    m_cause->setText(text.cause);
    m_remedy->setText(text.remedy);
    setAccessibleName(text.headline);
    if (const auto detail = worst->details.find("record"); detail != worst->details.end()) {
        const auto *position = std::get_if<std::uint64_t>(&detail->second);
        if (position && *position < log->records.size())
            m_failed = *position;
    }
    findRelated(*log);
    m_showFailed->setVisible(m_failed.has_value());
    m_showRelated->setVisible(m_related.has_value());
    if (m_failed)
        m_showFailed->setText(tr("Show Record %1").arg(*m_failed + 1));
    if (m_related)
        m_showRelated->setText(tr("Show Record %1").arg(*m_related + 1));
    update();
}

void FailurePanel::findRelated(const LogView &log)
{
    if (!m_failed || !log.records[std::size_t(*m_failed)].error)
        return;
    const auto &error = *log.records[std::size_t(*m_failed)].error;
    if (error.lostIn)
        m_related = error.lostIn;
    if (!error.earlierRecord)
        return;
    for (const auto &record : log.records) {
        if (record.id == *error.earlierRecord)
            m_related = record.position;
    }
}

QString FailurePanel::headline() const
{
    return m_headline->text();
}

QString FailurePanel::rule() const
{
    return m_rule->text();
}

QString FailurePanel::cause() const
{
    return m_cause->text();
}

QString FailurePanel::remedy() const
{
    return m_remedy->text();
}

void FailurePanel::paintEvent(QPaintEvent *)
{
    const auto m = Metrics::application();
    const auto colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = outcomeTone(m_outcome);
    const QColor mark = colors.mark(tone, palette());
    QColor outline = mark;
    outline.setAlphaF(0.45F);
    painter.setPen(QPen(outline, m.px(1)));
    painter.setBrush(colors.ground(tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m.radius(), m.radius());
    const int side = m.icon();
    paintGlyph(painter, QRectF(m.px(13), m_headline->geometry().center().y() - side / 2.0, side, side),
               outcomeGlyph(m_outcome), mark);
}

} // namespace kennel
