// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/hexviewaccessible.h"

#include "widgets/hexview.h"

#include <QAccessible>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** So many characters are said at once, whatever is asked for: all of a large file would be gigabytes of text. */
constexpr int maxSpoken = 3 * 16 * 1024;

/** The two digits of a byte; of one that is not here, two dots. */
QString digits(std::optional<std::uint8_t> byte)
{
    return byte ? QString::number(*byte, 16).rightJustified(2, u'0') : u"··"_s;
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<HexView *>(object))
        return new HexViewAccessible(view);
    return nullptr;
}

} // namespace

void installHexViewAccessible()
{
    static const bool installed = (QAccessible::installFactory(&makeInterface), true);
    Q_UNUSED(installed)
}

void notifyHexCursor(HexView *view, std::size_t offset)
{
    // Beyond what an int counts a screen reader is told the last place that it can be told.
    constexpr std::size_t most = std::numeric_limits<int>::max() / 3;
    QAccessibleTextCursorEvent event(view, int(std::min(offset, most)) * 3);
    QAccessible::updateAccessibility(&event);
}

HexViewAccessible::HexViewAccessible(HexView *view)
    : QAccessibleWidget(view, QAccessible::EditableText)
{
}

HexView *HexViewAccessible::view() const
{
    return static_cast<HexView *>(widget());
}

void *HexViewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString HexViewAccessible::text(QAccessible::Text type) const
{
    if (type != QAccessible::Value)
        return QAccessibleWidget::text(type);
    if (view()->size() == 0)
        return HexView::tr("No bytes");
    return HexView::tr("Byte %1, value %2").arg(view()->cursor()).arg(digits(view()->byte(view()->cursor())));
}

void HexViewAccessible::selection(int index, int *start, int *end) const
{
    *start = *end = 0;
    const auto range = view()->selection();
    if (index == 0 && range) {
        *start = int(range->offset) * 3;
        *end = int(range->end()) * 3 - 1;
    }
}

int HexViewAccessible::selectionCount() const
{
    return view()->selection() ? 1 : 0;
}

void HexViewAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void HexViewAccessible::removeSelection(int)
{
    view()->setCursor(view()->cursor());
}

void HexViewAccessible::setSelection(int, int start, int end)
{
    if (start >= 0 && end > start)
        view()->select({std::size_t(start / 3), std::size_t((end + 2) / 3 - start / 3)});
}

int HexViewAccessible::cursorPosition() const
{
    return int(view()->cursor()) * 3;
}

void HexViewAccessible::setCursorPosition(int position)
{
    view()->setCursor(std::size_t(std::max(0, position) / 3));
}

QString HexViewAccessible::text(int start, int end) const
{
    const int count = characterCount();
    start = std::clamp(start, 0, count);
    end = std::clamp(end < 0 ? count : end, start, std::min(count, start + maxSpoken));
    QString text;
    text.reserve(end - start);
    for (int i = start; i < end; ++i) {
        if (i % 3 == 2)
            text += u' ';
        else
            text += digits(view()->byte(std::size_t(i / 3))).at(i % 3);
    }
    return text;
}

int HexViewAccessible::characterCount() const
{
    // Files that are looked into are small enough for that; the bound keeps the others from wrapping around.
    constexpr std::size_t most = std::size_t(std::numeric_limits<int>::max()) / 3;
    return view()->size() == 0 ? 0 : int(std::min(view()->size(), most)) * 3 - 1;
}

QRect HexViewAccessible::characterRect(int offset) const
{
    const QRect rect = view()->byteRect(std::size_t(std::max(0, offset) / 3));
    return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int HexViewAccessible::offsetAtPoint(const QPoint &point) const
{
    const auto offset = view()->byteAt(view()->viewport()->mapFromGlobal(point));
    return offset ? int(*offset) * 3 : -1;
}

void HexViewAccessible::scrollToSubstring(int start, int)
{
    setCursorPosition(start);
}

QString HexViewAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace kennel
