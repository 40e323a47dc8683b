// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/searchfield.h"

#include "widgets/metrics.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace kennel {

SearchField::SearchField(Glyph glyph, const QString &name, const QKeySequence &shortcut, QWidget *parent)
    : QLineEdit(parent)
    , m_hint(shortcut.toString(QKeySequence::NativeText))
{
    setAccessibleName(name);
    setPlaceholderText(name);
    addAction(glyphIcon(glyph), QLineEdit::LeadingPosition);
    setClearable(true);
}

void SearchField::setClearable(bool clearable)
{
    m_clearable = clearable;
    setClearButtonEnabled(clearable);
    const int hint = QFontMetrics(typeFont(TypeSize::Secondary)).horizontalAdvance(m_hint);
    setTextMargins(0, 0, clearable ? 0 : hint + Metrics::application().step(), 0);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_clearable && !text().isEmpty()) {
        return;
    }
    // Where both have no room the words stay: the keys are in the menus as well.
    const Metrics m = Metrics::application();
    const int hint = QFontMetrics(typeFont(TypeSize::Secondary)).horizontalAdvance(m_hint);
    if (text().isEmpty() &&
        m.px(32) + fontMetrics().horizontalAdvance(placeholderText()) + hint + 2 * m.step() > width()) {
        return;
    }
    QPainter painter(this);
    painter.setFont(typeFont(TypeSize::Secondary));
    painter.setPen(themeColors(palette()).secondary);
    painter.drawText(rect().adjusted(m.step(), 0, -m.step(), 0), Qt::AlignVCenter | Qt::AlignTrailing, m_hint);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_clearable && !text().isEmpty()) {
            clear();
        } else {
            Q_EMIT escaped();
        }
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown) {
        Q_EMIT downPressed();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace kennel
