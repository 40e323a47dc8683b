// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/hexview.h"

#include "base/base64.h"
#include "base/hex.h"
#include "format/quantity.h"
#include "widgets/hexviewaccessible.h"
#include "widgets/metrics.h"
#include "widgets/themecolors.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** More is not copied at once: as text it would be twice as much, and all of it has to be read first. */
constexpr std::size_t maxCopied = 1024 * 1024;
static_assert(maxCopied / PagedBytes::pageSize + 1 < PagedBytes::maxPages);

bool contains(const std::optional<ByteRange> &range, std::size_t offset)
{
    return range && offset >= range->offset && offset < range->end();
}

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

/** The character of a byte in the text column: printable ASCII as it is, everything else a dot in the middle. */
QChar shown(std::uint8_t byte)
{
    return byte >= 0x20 && byte < 0x7f ? QChar(char16_t(byte)) : QChar(0x00b7);
}

} // namespace

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installHexViewAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAccessibleName(tr("Bytes"));
    setAccessibleDescription(
        tr("The signed bytes of the record. The arrow keys move from byte to byte, with Shift they select."));
    viewport()->setCursor(Qt::IBeamCursor);
    makeActions();
    layOut();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &HexView::wantVisible);
}

void HexView::makeActions()
{
    const auto add = [this](const QString &text, auto &&convert) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, [this, convert] { copy({chosenRange(), convert}); });
        addAction(action);
        m_copyActions.append(action);
        return action;
    };
    auto *hex = add(tr("Copy Bytes as Hexadecimal"), [](ByteView bytes) { return latin(toHex(bytes)); });
    hex->setShortcut(QKeySequence::Copy);
    hex->setShortcutContext(Qt::WidgetShortcut);
    add(tr("Copy Bytes as Base64"), [](ByteView bytes) { return latin(toBase64(bytes)); });
    add(tr("Copy Bytes as Text"), [](ByteView bytes) {
        QString text;
        for (const auto byte : bytes)
            text += shown(byte);
        return text;
    });
}

void HexView::updateActions()
{
    const bool canCopy = chosenRange().length <= maxCopied;
    for (auto *action : std::as_const(m_copyActions)) {
        action->setEnabled(canCopy);
        action->setStatusTip(canCopy ? QString()
                                     : tr("Too much to be copied at once: at most %1").arg(sizeText(maxCopied)));
    }
}

void HexView::copy(const Copy &wanted)
{
    m_copy.reset();
    if (const auto bytes = m_bytes.read(wanted.range)) {
        QApplication::clipboard()->setText(wanted.convert(*bytes));
        return;
    }
    m_copy = wanted;
    want(wanted.range);
}

void HexView::setUnsigned()
{
    m_signed = false;
    setAccessibleDescription(tr("The arrow keys move from byte to byte, with Shift they select."));
    layOut();
    viewport()->update();
}

void HexView::setBytes(ByteView bytes)
{
    m_bytes.setWhole(bytes);
    reset();
}

void HexView::setSize(std::size_t size)
{
    m_bytes.setSize(size);
    reset();
}

void HexView::reset()
{
    m_lit.reset();
    m_around.reset();
    m_anchor.reset();
    m_copy.reset();
    m_cursor = 0;
    layOut();
    verticalScrollBar()->setValue(0);
    updateActions();
    viewport()->update();
}

void HexView::put(std::size_t offset, ByteView bytes)
{
    if (!m_bytes.put(offset, bytes))
        return;
    viewport()->update();
    if (const auto waiting = m_copy; waiting && m_bytes.read(waiting->range))
        copy(*waiting);
}

void HexView::want(ByteRange range)
{
    for (const auto &page : m_bytes.ask(range))
        Q_EMIT bytesWanted(page);
}

void HexView::wantVisible()
{
    want(visibleRange());
}

void HexView::askAgain()
{
    m_bytes.forgetAsked();
    wantVisible();
    if (m_copy)
        want(m_copy->range);
}

void HexView::setSurroundings(const QString &prefix, const QString &unsignedNote)
{
    m_prefix = prefix;
    m_note = unsignedNote;
    layOut();
    viewport()->update();
}

void HexView::light(ByteRange range, ByteRange around, bool go)
{
    m_lit = range;
    m_around = around;
    if (go) {
        m_anchor.reset();
        if (m_bytes.size() > 0)
            m_cursor = std::min(range.offset, m_bytes.size() - 1);
        ensureVisible(range);
        notifyHexCursor(this, m_cursor);
    }
    updateActions();
    viewport()->update();
}

void HexView::darken()
{
    m_lit.reset();
    m_around.reset();
    updateActions();
    viewport()->update();
}

void HexView::setCursor(std::size_t offset)
{
    moveCursor(offset, false);
}

std::optional<ByteRange> HexView::selection() const
{
    if (!m_anchor)
        return std::nullopt;
    const auto first = std::min(*m_anchor, m_cursor);
    return ByteRange{first, std::max(*m_anchor, m_cursor) - first + 1};
}

void HexView::select(ByteRange range)
{
    if (range.length == 0 || range.end() > m_bytes.size())
        return;
    m_anchor = range.offset;
    m_cursor = range.end() - 1;
    ensureVisible(range);
    updateActions();
    viewport()->update();
}

ByteRange HexView::chosenRange() const
{
    if (const auto selected = selection())
        return *selected;
    return m_lit.value_or(ByteRange{0, m_bytes.size()});
}

void HexView::moveCursor(std::size_t offset, bool extend)
{
    if (m_bytes.size() == 0)
        return;
    offset = std::min(offset, m_bytes.size() - 1);
    if (extend && !m_anchor)
        m_anchor = m_cursor;
    else if (!extend)
        m_anchor.reset();
    m_cursor = offset;
    ensureVisible({offset, 1});
    updateActions();
    viewport()->update();
    // A selection is the user's own range: the field beside it stays where it is.
    if (!extend)
        Q_EMIT cursorMoved(offset);
    notifyHexCursor(this, m_cursor);
}

// --- geometry

std::size_t HexView::rows() const
{
    return (m_bytes.size() + std::size_t(m_perRow) - 1) / std::size_t(m_perRow);
}

qint64 HexView::lineCount() const
{
    return firstByteLine() + qint64(rows()) + (m_note.isEmpty() ? 0 : 1);
}

qint64 HexView::scrolled() const
{
    return qint64(verticalScrollBar()->value()) * m_scrollUnit;
}

void HexView::scrollTo(qint64 pixels)
{
    verticalScrollBar()->setValue(int((pixels + m_scrollUnit - 1) / m_scrollUnit));
}

int HexView::lineTop(qint64 line) const
{
    // Far out of sight it only has to be out of sight.
    constexpr qint64 far = std::numeric_limits<int>::max() / 4;
    return int(std::clamp(Metrics::application().halfStep() + line * m_lineHeight - scrolled(), -far, far));
}

ByteRange HexView::visibleRange() const
{
    const auto above = std::max<qint64>(0, scrolled() - Metrics::application().halfStep());
    const auto first = std::max<qint64>(0, above / m_lineHeight - firstByteLine());
    const auto perRow = std::size_t(m_perRow);
    const auto offset = std::min(std::size_t(first) * perRow, m_bytes.size());
    const auto shown = std::size_t(viewport()->height() / m_lineHeight + 2) * perRow;
    return {offset, std::min(shown, m_bytes.size() - offset)};
}

double HexView::hexX(int column) const
{
    const double first = Metrics::application().px(21) + (m_offsetDigits + 3) * m_digit;
    const int groups = column / 8; // full ones, with a gap behind each
    return first + column * 3 * m_digit + groups * m_digit;
}

double HexView::textX(int column) const
{
    return hexX(m_perRow - 1) + 4 * m_digit + column * m_digit;
}

void HexView::layOut()
{
    m_font = fixedFont();
    const QFontMetricsF metrics(m_font);
    m_digit = metrics.horizontalAdvance(u'0');
    m_lineHeight = Metrics::application().px(16);
    m_lineHeight = std::max(m_lineHeight, int(std::ceil(metrics.height())));
    m_offsetDigits = m_bytes.size() > 0xffff ? 8 : 4;
    m_perRow = 16;
    for (const int candidate : {32, 24, 16, 8, 4}) {
        if (candidate > (m_signed ? 32 : 16))
            continue;
        m_perRow = candidate;
        if (textX(candidate) + m_digit <= viewport()->width())
            break;
    }
    const qint64 content = lineCount() * m_lineHeight + 2 * Metrics::application().halfStep();
    m_scrollUnit = content > std::numeric_limits<int>::max() / 2 ? m_lineHeight : 1;
    const auto steps = [this](qint64 pixels) { return int((pixels + m_scrollUnit - 1) / m_scrollUnit); };
    verticalScrollBar()->setPageStep(steps(viewport()->height()));
    verticalScrollBar()->setSingleStep(steps(m_lineHeight));
    verticalScrollBar()->setRange(0, steps(std::max<qint64>(0, content - viewport()->height())));
    wantVisible();
}

void HexView::ensureVisible(ByteRange range)
{
    const auto lineOf = [this](std::size_t offset) { return firstByteLine() + qint64(offset) / m_perRow; };
    const qint64 top = lineOf(range.offset) * m_lineHeight;
    const qint64 bottom =
        (lineOf(range.end() - (range.length > 0 ? 1 : 0)) + 1) * m_lineHeight + 2 * Metrics::application().halfStep();
    if (bottom - scrolled() > viewport()->height())
        scrollTo(bottom - viewport()->height());
    if (top < scrolled())
        verticalScrollBar()->setValue(int(top / m_scrollUnit));
}

QRect HexView::byteRect(std::size_t offset) const
{
    const auto row = qint64(offset) / m_perRow;
    const int column = int(offset % std::size_t(m_perRow));
    return QRectF(hexX(column), lineTop(firstByteLine() + row), 2 * m_digit, m_lineHeight).toAlignedRect();
}

std::optional<std::size_t> HexView::byteAt(const QPoint &position) const
{
    const qint64 down = position.y() - Metrics::application().halfStep() + scrolled();
    const qint64 line = down / m_lineHeight;
    if (down < 0 || line < firstByteLine() || line >= firstByteLine() + qint64(rows()))
        return std::nullopt;
    const double x = position.x();
    int column = -1;
    for (int i = 0; i < m_perRow; ++i) {
        if (x >= hexX(i) - m_digit / 2 && x < hexX(i) + 2.5 * m_digit)
            column = i;
        if (x >= textX(i) && x < textX(i) + m_digit)
            column = i;
    }
    if (column < 0)
        return std::nullopt;
    const auto offset = std::size_t(line - firstByteLine()) * std::size_t(m_perRow) + std::size_t(column);
    return offset < m_bytes.size() ? std::optional(offset) : std::nullopt;
}

QSize HexView::sizeHint() const
{
    const auto m = Metrics::application();
    return {int(m.px(30) + (4 + 2 + 48 + 1 + 4 + 16) * m_digit), 10 * m_lineHeight};
}

QSize HexView::minimumSizeHint() const
{
    const auto m = Metrics::application();
    return {int(m.px(30) + (4 + 2 + 12 + 4 + 4) * m_digit), 4 * m_lineHeight};
}

// --- painting

void HexView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().base());
    painter.setFont(m_font);
    const auto colors = themeColors(palette());

    const auto text = [&](qint64 line, const QString &label, QColor color) {
        painter.setPen(color);
        painter.drawText(QPointF(Metrics::application().px(21), lineTop(line) + QFontMetricsF(m_font).ascent()), label);
    };
    if (!m_prefix.isEmpty()) {
        text(0, tr("prefix"), colors.secondary);
        painter.drawText(
            QPointF(hexX(0), lineTop(0) + QFontMetricsF(m_font).ascent()),
            painter.fontMetrics().elidedText(m_prefix, Qt::ElideMiddle, int(viewport()->width() - hexX(0))));
    }
    const auto visible = visibleRange();
    for (auto row = visible.offset / std::size_t(m_perRow); row * std::size_t(m_perRow) < visible.end(); ++row)
        paintRow(painter, row, lineTop(firstByteLine() + qint64(row)));
    if (!m_note.isEmpty()) {
        const auto line = lineCount() - 1;
        QPen dotted(colors.secondary, Metrics::application().px(2), Qt::DotLine);
        painter.setPen(dotted);
        const int x = Metrics::application().px(9);
        painter.drawLine(x, lineTop(line) + Metrics::application().px(3), x,
                         lineTop(line) + m_lineHeight - Metrics::application().px(2));
        text(line, m_note, colors.secondary);
    }
    if (m_signed && m_bytes.size() > 0)
        paintBracket(painter);
}

void HexView::paintRow(QPainter &painter, std::size_t row, int top) const
{
    const auto colors = themeColors(palette());
    const QFontMetricsF metrics(m_font);
    const double baseline = top + (m_lineHeight - metrics.height()) / 2 + metrics.ascent();
    const std::size_t first = row * std::size_t(m_perRow);
    const std::size_t last = std::min(first + std::size_t(m_perRow), m_bytes.size());
    const auto selected = selection();

    painter.setPen(colors.secondary);
    painter.drawText(QPointF(Metrics::application().px(21), baseline),
                     QString::number(first, 16).rightJustified(m_offsetDigits, u'0'));

    const auto ground = [&](const std::optional<ByteRange> &range, const QColor &color, bool underline) {
        if (!range || range->end() <= first || range->offset >= last)
            return;
        const int from = int(std::max(range->offset, first) - first);
        const int to = int(std::min(range->end(), last) - first) - 1;
        const QRectF hex(hexX(from) - m_digit / 4, top, hexX(to) + 2.25 * m_digit - hexX(from) + m_digit / 4,
                         m_lineHeight);
        const QRectF chars(textX(from), top, textX(to) + m_digit - textX(from), m_lineHeight);
        for (const auto &rect : {hex, chars}) {
            painter.fillRect(rect, color);
            if (underline) {
                const double thick = Metrics::application().px(1);
                painter.fillRect(QRectF(rect.left(), rect.bottom() - thick, rect.width(), thick), colors.neutral);
            }
        }
    };
    if (m_signed) {
        ground(m_around, colors.litEntry, false);
        ground(m_lit, colors.lit, true);
    } else if (m_lit && m_lit->length < m_bytes.size()) {
        ground(m_lit, colors.litEntry, false); // all of a file would say nothing
    }
    ground(selected, hasFocus() ? palette().color(QPalette::Highlight) : colors.selection, false);

    for (std::size_t i = first; i < last; ++i) {
        const int column = int(i - first);
        const bool inSelection = hasFocus() && contains(selected, i);
        const auto byte = m_bytes.at(i);
        if (!byte) {
            // Not read yet, or not to be read.
            painter.setPen(colors.secondary);
            painter.drawText(QPointF(hexX(column), baseline), u"··"_s);
            continue;
        }
        painter.setPen(palette().color(inSelection ? QPalette::HighlightedText : QPalette::Text));
        painter.drawText(QPointF(hexX(column), baseline), QString::number(*byte, 16).rightJustified(2, u'0'));
        const QChar character = shown(*byte);
        if (character.unicode() == 0x00b7 && !inSelection)
            painter.setPen(colors.secondary);
        painter.drawText(QPointF(textX(column), baseline), QString(character));
    }
    if (hasFocus() && m_cursor >= first && m_cursor < last) {
        const int column = int(m_cursor - first);
        painter.setPen(QPen(colors.focus, Metrics::application().px(1)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(hexX(column) - m_digit / 4, top + 0.5, 2.5 * m_digit, m_lineHeight - 1));
        painter.drawRect(QRectF(textX(column), top + 0.5, m_digit, m_lineHeight - 1));
    }
}

void HexView::paintBracket(QPainter &painter) const
{
    const auto m = Metrics::application();
    const double width = m.px(2);
    const double left = m.px(8) + width / 2;
    const double tick = m.px(7);
    const double top = lineTop(0) + m.px(3);
    const double bottom = lineTop(firstByteLine() + qint64(rows())) - m.px(2);
    painter.setPen(QPen(themeColors(palette()).focus, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{left + tick, top}, {left, top}, {left, bottom}, {left + tick, bottom}});
}

// --- events

bool HexView::event(QEvent *event)
{
    // The arrow keys belong to the bytes also where a shortcut of the window uses one.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<const QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const auto top = visibleRange().offset;
    layOut();
    if (!m_signed) {
        // Of a file, what was read last stays where it was.
        verticalScrollBar()->setValue(int(qint64(top) / m_perRow * m_lineHeight / m_scrollUnit));
        return;
    }
    // From the beginning, if what is lit can be seen from there.
    verticalScrollBar()->setValue(0);
    ensureVisible(m_lit.value_or(ByteRange{m_cursor, 1}));
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
    viewport()->update();
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    if (m_bytes.size() == 0)
        return QAbstractScrollArea::keyPressEvent(event);
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool whole = event->modifiers().testFlag(Qt::ControlModifier);
    const auto perRow = std::size_t(m_perRow);
    const auto page = perRow * std::size_t(std::max(1, viewport()->height() / m_lineHeight - 1));
    const auto back = [this](std::size_t step) {
        return m_cursor >= step ? m_cursor - step : m_cursor % std::max<std::size_t>(step, 1);
    };

    if (event->matches(QKeySequence::SelectAll))
        return select({0, m_bytes.size()});
    if (event->matches(QKeySequence::Copy))
        return m_copyActions.first()->trigger();
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor > 0 ? m_cursor - 1 : 0, extend);
    case Qt::Key_Right:
        return moveCursor(m_cursor + 1, extend);
    case Qt::Key_Up:
        return moveCursor(back(perRow), extend);
    case Qt::Key_Down:
        return moveCursor(m_cursor + perRow < m_bytes.size() ? m_cursor + perRow : m_cursor, extend);
    case Qt::Key_PageUp:
        return moveCursor(m_cursor >= page ? m_cursor - page : m_cursor % perRow, extend);
    case Qt::Key_PageDown:
        return moveCursor(m_cursor + page, extend);
    case Qt::Key_Home:
        return moveCursor(whole ? 0 : m_cursor - m_cursor % perRow, extend);
    case Qt::Key_End:
        return moveCursor(whole ? m_bytes.size() - 1 : m_cursor - m_cursor % perRow + perRow - 1, extend);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    if (const auto offset = byteAt(event->position().toPoint()))
        moveCursor(*offset, event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const auto offset = byteAt(event->position().toPoint());
    if (offset && (*offset != m_cursor || m_anchor))
        moveCursor(*offset, true);
}

void HexView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    notifyHexCursor(this, m_cursor);
}

void HexView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace kennel
