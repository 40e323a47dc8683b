// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/plainlabel.h"

#include "format/visibletext.h"

#include <QEvent>
#include <QGuiApplication>

namespace kennel {

PlainLabel::PlainLabel(const QString &text, TypeSize size, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    setFont(typeFont(size));
    if (size == TypeSize::Secondary) {
        setTone(Tone::Secondary);
    }
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    m_text = visibleText(text);
    showText();
    updateGeometry();
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void PlainLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    setSizePolicy(QSizePolicy::Preferred, sizePolicy().verticalPolicy());
    showText();
    updateGeometry();
}

QSize PlainLabel::sizeHint() const
{
    const QSize hint = QLabel::sizeHint();
    return m_elide == Qt::ElideNone ? hint : QSize(fontMetrics().horizontalAdvance(m_text) + 2, hint.height());
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elide == Qt::ElideNone ? hint : QSize(fontMetrics().averageCharWidth() * 3, hint.height());
}

void PlainLabel::showText()
{
    if (m_elide == Qt::ElideNone || width() <= 0 || !isVisible()) {
        QLabel::setText(m_text);
        return;
    }
    const QString shown = fontMetrics().elidedText(m_text, m_elide, width());
    if (shown != QLabel::text()) {
        QLabel::setText(shown);
    }
    setToolTip(shown == m_text ? QString() : m_text.toHtmlEscaped());
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    showText();
}

void PlainLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    showText();
}

void PlainLabel::applyTone()
{
    const QPalette application = QGuiApplication::palette();
    QPalette own = palette();
    const QColor color = themeColors(application).mark(m_tone, application);
    m_applying = true;
    // A label on a page's ground takes Text, elsewhere WindowText.
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text}) {
        own.setColor(QPalette::Active, role, color);
        own.setColor(QPalette::Inactive, role, color);
    }
    setPalette(own);
    m_applying = false;
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || (event->type() == QEvent::PaletteChange && !m_applying)) {
        if (m_tone != Tone::Text) {
            applyTone();
        }
    } else if (event->type() == QEvent::ApplicationFontChange) {
        setFont(typeFont(m_size));
    }
}

} // namespace kennel
