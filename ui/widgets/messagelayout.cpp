// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/messagelayout.h"

#include "widgets/metrics.h"
#include "widgets/plainlabel.h"

#include <algorithm>

namespace kennel {

namespace {

/** Left of it is the icon, which the bar paints. */
int textLeft()
{
    return Metrics::application().px(34);
}

/** In one line; a label that may wrap would rather be square. */
int lineWidth(const PlainLabel &label)
{
    return label.text().isEmpty() ? 0
                                  : label.fontMetrics().horizontalAdvance(label.text()) + Metrics::application().px(2);
}

int lineHeight(const PlainLabel &label)
{
    return label.fontMetrics().height();
}

} // namespace

MessageLayout::MessageLayout(PlainLabel *headline, PlainLabel *text, QWidget *close, QWidget *parent)
    : QLayout(parent)
    , m_headline(headline)
    , m_text(text)
    , m_close(close)
{
    for (QWidget *part : {static_cast<QWidget *>(headline), static_cast<QWidget *>(text), close})
        addWidget(part);
}

MessageLayout::~MessageLayout() = default;

void MessageLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int MessageLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *MessageLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *MessageLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

std::vector<QLayoutItem *> MessageLayout::buttons() const
{
    std::vector<QLayoutItem *> shown;
    for (const auto &item : m_items) {
        const QWidget *widget = item->widget();
        if (!item->isEmpty() && widget != m_headline && widget != m_text && widget != m_close)
            shown.push_back(item.get());
    }
    return shown;
}

int MessageLayout::buttonsWidth() const
{
    int width = 0;
    for (const auto *button : buttons())
        width += button->sizeHint().width() + (width > 0 ? Metrics::application().halfStep() : 0);
    return width;
}

int MessageLayout::wordsWidth() const
{
    const int text = lineWidth(*m_text);
    return lineWidth(*m_headline) + (text > 0 ? Metrics::application().halfStep() + text : 0);
}

int MessageLayout::room(int width) const
{
    const Metrics m = Metrics::application();
    const int close = m_close->isHidden() ? 0 : m_close->sizeHint().width() + m.halfStep();
    return width - textLeft() - close - m.halfStep();
}

int MessageLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize MessageLayout::sizeHint() const
{
    const Metrics m = Metrics::application();
    const int around = m.px(600) - room(m.px(600));
    const int width = std::min(m.px(600), around + wordsWidth() + buttonsWidth() + m.step());
    return {width, heightForWidth(width)};
}

QSize MessageLayout::minimumSize() const
{
    const Metrics m = Metrics::application();
    return {m.px(200), m.px(32)};
}

void MessageLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int MessageLayout::arrange(const QRect &rect, bool apply) const
{
    const int buttons = buttonsWidth();
    const int gap = buttons > 0 ? Metrics::application().step() : 0;
    return wordsWidth() + gap + buttons <= room(rect.width()) ? arrangeLine(rect, apply) : arrangeLines(rect, apply);
}

int MessageLayout::arrangeLine(const QRect &rect, bool apply) const
{
    const Metrics m = Metrics::application();
    int height = std::max(m.px(32), lineHeight(*m_headline) + m.step());
    for (const auto *button : buttons())
        height = std::max(height, button->sizeHint().height() + m.halfStep());
    if (!apply)
        return height;
    // Where there is more height than needed, all of it is in the middle.
    const auto place = [&](int x, const QSize &size) {
        return QRect(QPoint(x, rect.top() + (rect.height() - size.height()) / 2), size);
    };
    const int headline = lineWidth(*m_headline);
    const int left = rect.left() + textLeft();
    m_headline->setGeometry(place(left, {headline, lineHeight(*m_headline)}));
    const int after = headline > 0 ? headline + m.halfStep() : 0;
    m_text->setGeometry(place(left + after, {lineWidth(*m_text), lineHeight(*m_text)}));
    const int end = left + room(rect.width());
    int x = end - buttonsWidth();
    for (auto *button : buttons()) {
        button->setGeometry(place(x, button->sizeHint()));
        x += button->sizeHint().width() + m.halfStep();
    }
    m_close->setGeometry(place(end + m.halfStep(), m_close->sizeHint()));
    return height;
}

int MessageLayout::arrangeLines(const QRect &rect, bool apply) const
{
    const Metrics m = Metrics::application();
    const int left = rect.left() + textLeft();
    const int whole = room(rect.width());
    const int beside = whole - buttonsWidth() - m.step();
    // Words in a narrow column are hard to read: then the buttons stand beneath them.
    const bool isBeside = buttonsWidth() > 0 && beside >= m.px(360);
    const int width = isBeside ? beside : whole;
    const int top = rect.top() + m.px(7);
    int y = top;
    for (PlainLabel *label : {m_headline, m_text}) {
        const int height = label->text().isEmpty() ? 0 : label->heightForWidth(width);
        if (apply)
            label->setGeometry(left, y, width, height);
        y += height;
    }
    if (apply)
        m_close->setGeometry(
            QRect(QPoint(left + whole + m.halfStep(), rect.top() + m.halfStep()), m_close->sizeHint()));
    if (isBeside) {
        int x = left + whole - buttonsWidth();
        for (auto *button : buttons()) {
            const QSize size = button->sizeHint();
            if (apply)
                button->setGeometry(QRect(QPoint(x, top + std::max(0, (y - top - size.height()) / 2)), size));
            x += size.width() + m.halfStep();
            y = std::max(y, top + size.height());
        }
    } else if (buttonsWidth() > 0) {
        y = wrapButtons({left, y + m.halfStep()}, whole, apply);
    }
    return y + m.px(7) - rect.top();
}

int MessageLayout::wrapButtons(const QPoint &from, int width, bool apply) const
{
    const int gap = Metrics::application().halfStep();
    QPoint at = from;
    int bottom = from.y();
    for (auto *button : buttons()) {
        const QSize size = button->sizeHint().boundedTo(QSize(width, QWIDGETSIZE_MAX));
        if (at.x() > from.x() && at.x() + size.width() > from.x() + width)
            at = QPoint(from.x(), bottom + gap);
        if (apply)
            button->setGeometry(QRect(at, size));
        at.rx() += size.width() + gap;
        bottom = std::max(bottom, at.y() + size.height());
    }
    return bottom;
}

} // namespace kennel
