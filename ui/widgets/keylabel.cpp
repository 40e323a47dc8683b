// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/keylabel.h"

#include "format/digesttext.h"
#include "format/plainhtml.h"
#include "format/visibletext.h"
#include "widgets/glyph.h"
#include "widgets/identicon.h"
#include "widgets/metrics.h"
#include "widgets/themecolors.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

namespace kennel {

namespace {

QFont keyFont(bool bold)
{
    QFont font = fixedFont();
    font.setBold(bold);
    return font;
}

} // namespace

int keyWidth(const QString &keyId, const QString &localName, const QFont &font)
{
    const Metrics m = Metrics::application();
    int width = m.icon() + m.px(7) + QFontMetrics(keyFont(localName.isEmpty())).horizontalAdvance(shortKey(keyId));
    if (!localName.isEmpty()) {
        width += QFontMetrics(font).horizontalAdvance(visibleText(localName)) + m.px(6);
    }
    return width;
}

void paintKey(QPainter &painter, const QRect &rect, const QString &keyId, const QString &localName,
              const QPalette &palette, bool onSelection)
{
    const Metrics m = Metrics::application();
    const QColor text = onSelection ? palette.color(QPalette::Active, QPalette::HighlightedText)
                                    : palette.color(QPalette::Active, QPalette::Text);
    QRect icon(0, 0, m.icon(), m.icon());
    icon.moveCenter(rect.center());
    icon.moveLeft(rect.left());
    paintIdenticon(painter, icon, keyId, palette);
    painter.save();
    int x = rect.left() + m.icon() + m.px(7);
    if (!localName.isEmpty()) {
        const QString name = visibleText(localName);
        painter.setPen(text);
        painter.drawText(QRect(x, rect.top(), rect.right() - x, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, name);
        x += painter.fontMetrics().horizontalAdvance(name) + m.px(6);
    }
    painter.setFont(keyFont(false));
    painter.setPen(onSelection || localName.isEmpty() ? text : themeColors(palette).secondary);
    painter.drawText(QRect(x, rect.top(), std::max(0, rect.right() - x + 1), rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, shortKey(keyId));
    painter.restore();
}

KeyLabel::KeyLabel(const QString &keyId, const QString &localName, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    auto *copyAction = new QAction(glyphIcon(Glyph::Copy), tr("Copy Key Id"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &KeyLabel::copy);
    addAction(copyAction);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setKey(keyId, localName);
}

void KeyLabel::setKey(const QString &keyId, const QString &localName)
{
    m_keyId = keyId;
    m_localName = localName;
    setAccessibleName(localName.isEmpty() ? tr("Key %1").arg(visibleText(keyId))
                                          : tr("Key %1, %2").arg(visibleText(localName), visibleText(keyId)));
    setToolTip(PlainHtml::toolTip(keyId));
    updateGeometry();
    update();
}

QSize KeyLabel::sizeHint() const
{
    const Metrics m = Metrics::application();
    return {keyWidth(m_keyId, m_localName, font()) + m.px(2), std::max(m.px(18), fontMetrics().height())};
}

void KeyLabel::copy() const
{
    QGuiApplication::clipboard()->setText(m_keyId);
}

void KeyLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKey(painter, rect(), m_keyId, m_localName, palette());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeColors(palette()).focus, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 2, 2);
    }
}

} // namespace kennel
