// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/messagebar.h"

#include "widgets/actionbutton.h"
#include "widgets/messagelayout.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"

#include <QPainter>
#include <QToolButton>

#include <utility>

namespace kennel {

MessageBar::MessageBar(Tone tone, Glyph glyph, const QString &headline, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_glyph(glyph)
    , m_headline(new PlainLabel({}, TypeSize::Body, this))
    , m_text(new PlainLabel({}, TypeSize::Body, this))
    , m_close(new QToolButton(this))
    , m_layout(new MessageLayout(m_headline, m_text, m_close, this))
{
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_headline->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(glyphIcon(Glyph::Close));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->hide();
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    // As high as its width asks for, not as a hint for another width.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setMessage(tone, glyph, headline, text);
}

void MessageBar::setMessage(Tone tone, Glyph glyph, const QString &headline, const QString &text)
{
    m_tone = tone;
    m_glyph = glyph;
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
    m_layout->addWidget(button);
    m_buttons.append(button);
}

void MessageBar::clearActions()
{
    for (QWidget *button : std::exchange(m_buttons, {})) {
        // The button may be the one that is being pressed.
        m_layout->removeWidget(button);
        button->hide();
        button->deleteLater();
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
    icon.moveCenter(QPoint(0, m_headline->geometry().top() + m_headline->fontMetrics().height() / 2));
    icon.moveLeft(m.px(9));
    paintGlyph(painter, icon, m_glyph, mark);
}

} // namespace kennel
