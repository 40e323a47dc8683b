// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/checkpoints/findingcard.h"

#include "format/findingdetails.h"
#include "format/findingtext.h"
#include "widgets/actionbutton.h"
#include "widgets/glyph.h"
#include "widgets/metrics.h"
#include "widgets/outcomebadge.h"
#include "widgets/plainlabel.h"
#include "widgets/themecolors.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

Glyph glyphOf(const Finding &finding)
{
    if (finding.severity == Severity::Error)
        return outcomeGlyph(finding.outcome == Outcome::Verified ? Outcome::Failed : finding.outcome);
    return finding.severity == Severity::Warning ? Glyph::Warning : Glyph::Info;
}

Tone toneOf(const Finding &finding)
{
    if (finding.severity == Severity::Error)
        return finding.outcome == Outcome::Failed ? Tone::Negative : Tone::Neutral;
    return finding.severity == Severity::Warning ? Tone::Neutral : Tone::Info;
}

} // namespace

FindingCard::FindingCard(const Finding &finding, const QString &about, QWidget *parent)
    : QWidget(parent)
    , m_finding(finding)
    , m_headline(new PlainLabel({}, TypeSize::Body, this))
    , m_buttons(new QVBoxLayout)
    , m_more(new QPushButton(this))
    , m_details(new PlainLabel({}, TypeSize::Body, this))
{
    const auto m = Metrics::application();
    const auto words = findingText(finding);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(m.px(32), m.step(), m.step(), m.step());
    all->setSpacing(m.px(12));
    auto *grid = new QGridLayout;
    all->addLayout(grid, 1);
    m_buttons->setSpacing(m.halfStep());
    m_buttons->addStretch();
    all->addLayout(m_buttons);
    grid->setHorizontalSpacing(m.px(12));
    grid->setVerticalSpacing(m.px(2));
    grid->setColumnStretch(1, 1);
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_headline->setWordWrap(true);
    m_headline->setText(about.isEmpty() ? words.headline
                                        : tr("%1: %2", "name of a log, what happened").arg(about, words.headline));
    grid->addWidget(m_headline, 0, 0, 1, 2);
    int row = 1;
    const auto add = [&](const QString &title, const QString &text) {
        if (text.isEmpty())
            return;
        auto *name = new PlainLabel(title, TypeSize::Body, this);
        name->setTone(Tone::Secondary);
        auto *value = new PlainLabel(text, TypeSize::Body, this);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        ++row;
    };
    add(tr("Cause"), words.cause);
    add(tr("Remedy"), words.remedy);
    m_more->setProperty("link", true);
    m_more->setFlat(true);
    m_more->setCheckable(true);
    connect(m_more, &QPushButton::toggled, this, &FindingCard::showDetails);
    grid->addWidget(m_more, row, 1, Qt::AlignLeft);
    m_details->setFont(fixedFont());
    m_details->setTone(Tone::Secondary);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAccessibleName(tr("Technical details"));
    m_details->setLines(findingDetails(finding));
    grid->addWidget(m_details, row + 1, 0, 1, 2);
    showDetails(false);
    setAccessibleName(m_headline->text());
    setAccessibleDescription(words.cause + u' ' + words.remedy);
    setFocusPolicy(Qt::TabFocus);
    auto *copy = new QAction(glyphIcon(Glyph::Copy), tr("Copy Finding"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(text()); });
    addAction(copy);
    auto *json = new QAction(glyphIcon(Glyph::Copy), tr("Copy as JSON"), this);
    connect(json, &QAction::triggered, this, [this] {
        QApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(findingObject(m_finding)).toJson()));
    });
    addAction(json);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FindingCard::addButton(QAction *action)
{
    auto *button = new ActionButton(action, this);
    button->setProperty("tight", true);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void FindingCard::showDetails(bool on)
{
    m_more->setChecked(on);
    m_more->setText(on ? tr("Hide Details") : tr("Details"));
    m_details->setVisible(on);
}

QString FindingCard::text() const
{
    const auto words = findingText(m_finding);
    QStringList lines{m_headline->text()};
    if (!words.rule.isEmpty())
        lines << tr("Rule: %1").arg(words.rule);
    if (!words.cause.isEmpty())
        lines << tr("Cause: %1").arg(words.cause);
    if (!words.remedy.isEmpty())
        lines << tr("Remedy: %1").arg(words.remedy);
    // Sentences name digests and keys by their beginnings: what is copied has all of them.
    return lines.join(u'\n') + u"\n\n"_s + findingDetails(m_finding);
}

void FindingCard::paintEvent(QPaintEvent *)
{
    const auto m = Metrics::application();
    const auto colors = themeColors(palette());
    const QColor mark = colors.mark(toneOf(m_finding), palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colors.focus : colors.line, hasFocus() ? m.px(2) : m.px(1)));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m.radius(), m.radius());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(0, m.px(2), m.px(3), height() - m.px(4)), mark);
    const int side = m.icon();
    const int top = m.step() + (m_headline->fontMetrics().height() - side) / 2;
    paintGlyph(painter, QRectF(m.px(11), top, side, side), glyphOf(m_finding), mark);
}

} // namespace kennel
