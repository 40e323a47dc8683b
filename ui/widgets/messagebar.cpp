// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/messagebar.h"

#include "widgets/actionbutton.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace kennel {

MessageBar::MessageBar(Tone tone, Glyph glyph, const QString &headline, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_glyph(glyph)
    , m_headline(new PlainLabel({}, TypeSize::Body, this))
    , m_text(new PlainLabel({}, TypeSize::Body, this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    const Metrics m = Metrics::application();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(m.px(34), m.px(2), m.halfStep(), m.px(2));
    layout->setSpacing(m.step());

    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QHBoxLayout;
    words->setSpacing(m.halfStep());
    words->addWidget(m_headline, 0, Qt::AlignVCenter);
    words->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    m_buttons->setSpacing(m.halfStep());
    layout->addLayout(m_buttons);

    m_close->setIcon(glyphIcon(Glyph::Close));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->hide();
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    layout->addWidget(m_close);
    setMinimumHeight(m.px(32));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMessage(tone, glyph, headline, text);
}

void MessageBar::setMessage(Tone tone, Glyph glyph, const QString &headline, const QString &text)
{
    m_tone = tone;
    m_glyph = glyph;
    constexpr qsizetype ordinary = 64;
    m_headline->setElide(headline.size() > ordinary ? Qt::ElideRight : Qt::ElideNone);
    m_headline->setText(headline);
    m_headline->setTone(tone == Tone::Negative ? Tone::Negative : Tone::Text);
    m_text->setText(text);
    setAccessibleName(headline);
    setAccessibleDescription(text);
    update();
}

QString MessageBar::headline() const
{
    return m_headline->text();
}

void MessageBar::addAction(QAction *action)
{
    auto *button = new ActionButton(action, this);
    button->setProperty("tight", true);
    m_buttons->addWidget(button);
}

void MessageBar::clearActions()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Metrics m = Metrics::application();
    const ThemeColors colors = themeColors(palette());
    const QColor mark = colors.mark(m_tone, palette());
    QColor outline = mark;
    outline.setAlphaF(0.45F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outline, 1));
    painter.setBrush(colors.ground(m_tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), m.radius(), m.radius());
    QRect icon(0, 0, m.icon(), m.icon());
    icon.moveCenter(QPoint(0, std::min(height() / 2, m.px(20))));
    icon.moveLeft(m.px(9));
    paintGlyph(painter, icon, m_glyph, mark);
}

} // namespace kennel
