// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/plainlabel.h"

#include "format/plainhtml.h"
#include "format/visibletext.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace kennel {

namespace {

/** A place where a line may end, without a width: visibleText() shows those of others, so that all of these are ours.
 */
constexpr QChar breakHere(0x200b);

/** Where the word at `from` ends. */
qsizetype wordEnd(const QString &text, qsizetype from)
{
    while (from < text.size() && !text[from].isSpace())
        ++from;
    return from;
}

/**
 * `text` with places to break its words that are too long for any window: no text may make one wider. An address or a
 * path is broken behind what joins its parts, and within a part only if that is too long by itself.
 */
QString breakable(const QString &text)
{
    constexpr int longest = 24;
    constexpr QStringView joints(u"/?&=.:_-,");
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = wordEnd(text, at);
        const bool isLong = end - at > longest;
        int run = 0;
        for (; at < end; ++at) {
            const bool isBehindJoint = run > 0 && joints.contains(text[at - 1]) && !joints.contains(text[at]);
            if (isLong && !text[at].isLowSurrogate() && (isBehindJoint || run == longest)) {
                result += breakHere;
                run = 0;
            }
            result += text[at];
            ++run;
        }
        for (; at < text.size() && text[at].isSpace(); ++at)
            result += text[at];
    }
    return result;
}

} // namespace

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

void PlainLabel::setLines(const QString &lines)
{
    QStringList shown = lines.split(u'\n');
    for (QString &line : shown)
        line = visibleText(line);
    m_text = shown.join(u'\n');
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
    return m_elide == Qt::ElideNone
               ? hint
               : QSize(fontMetrics().horizontalAdvance(m_text) + 2 + 2 * (margin() + frameWidth()), hint.height());
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elide == Qt::ElideNone ? hint : QSize(fontMetrics().averageCharWidth() * 3, hint.height());
}

void PlainLabel::showText()
{
    if (m_elide == Qt::ElideNone) {
        QLabel::setText(wordWrap() ? breakable(m_text) : m_text);
        return;
    }
    if (width() <= 0 || !isVisible()) {
        QLabel::setText(m_text);
        return;
    }
    const QString shown = fontMetrics().elidedText(m_text, m_elide, contentsRect().width() - 2 * margin());
    if (shown != QLabel::text()) {
        QLabel::setText(shown);
    }
    setToolTip(shown == m_text ? QString() : PlainHtml::toolTip(m_text));
}

void PlainLabel::setWordWrap(bool on)
{
    QLabel::setWordWrap(on);
    showText();
}

void PlainLabel::copySelection() const
{
    QGuiApplication::clipboard()->setText(selectedText().remove(breakHere));
}

void PlainLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText()) {
        copySelection();
        event->accept();
        return;
    }
    QLabel::keyPressEvent(event);
}

void PlainLabel::contextMenuEvent(QContextMenuEvent *event)
{
    if (!hasSelectedText()) {
        event->ignore();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, &PlainLabel::copySelection);
    menu->popup(event->globalPos());
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
    // The colour of any text is the application's, also when that gets another one.
    if (m_tone == Tone::Text) {
        setPalette({});
        return;
    }
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
