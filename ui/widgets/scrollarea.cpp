// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/scrollarea.h"

#include "widgets/metrics.h"
#include "widgets/themecolors.h"

#include <QFocusEvent>
#include <QPainter>

namespace kennel {

/** What is scrolled covers the area: the line lies above it, and lets the pointer through. */
class ScrollArea::FocusLine : public QWidget
{
public:
    explicit FocusLine(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(themeColors(palette()).focus, 2 * Metrics::application().px(1)));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
};

ScrollArea::ScrollArea(const QString &accessibleName, QWidget *parent)
    : QScrollArea(parent)
    , m_line(new FocusLine(this))
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
}

void ScrollArea::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    m_line->setVisible(isByKey);
    m_line->raise();
}

void ScrollArea::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    m_line->hide();
}

void ScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_line->setGeometry(rect());
}

} // namespace kennel
