// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/proofpicture.h"

#include "format/plainhtml.h"
#include "widgets/glyph.h"
#include "widgets/metrics.h"
#include "widgets/proofpictureaccessible.h"
#include "widgets/themecolors.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** The first eight and the last four digits, grouped, as hash labels have them. */
QString shortened(const QString &digits)
{
    if (digits.size() <= 16)
        return digits;
    return digits.left(4) + u' ' + digits.mid(4, 4) + u" … "_s + digits.right(4);
}

/** The least room for a note: its words go on in further lines. */
int noteWidth()
{
    return Metrics::application().px(120);
}

} // namespace

ProofPicture::ProofPicture(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_copy(new QAction(tr("Copy Hash"), this))
{
    installProofPictureAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Picture of the proof"));
    setAccessibleDescription(tr("The arrow keys go from hash to hash, Copy takes the whole hash."));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, [this] {
        if (m_current >= 0)
            QApplication::clipboard()->setText(box(m_current).hash);
    });
    addAction(m_copy);
}

void ProofPicture::setDrawing(ProofDrawing drawing)
{
    m_drawing = std::move(drawing);
    m_boxes.clear();
    m_firstColumn = m_lastColumn = 0;
    if (!m_drawing.root.hash.isEmpty())
        m_boxes.push_back({&m_drawing.root, -1, 0});
    for (int row = int(m_drawing.rows.size()) - 1; row >= 0; --row) {
        for (const auto &place : m_drawing.rows[std::size_t(row)].places) {
            m_boxes.push_back({&place.box, row, place.column});
            m_firstColumn = std::min(m_firstColumn, place.column);
            m_lastColumn = std::max(m_lastColumn, place.column);
        }
    }
    m_current = m_boxes.empty() ? -1 : 0;
    layOut();
    // What is proved stands at the foot: that is where reading begins.
    for (int i = 0; i < boxCount(); ++i) {
        if (box(i).role == ProofRole::Start)
            m_current = i;
    }
    m_toStart = !isVisible();
    if (!m_toStart)
        ensureVisible(m_current);
    updateGeometry();
    viewport()->update();
}

void ProofPicture::setCurrent(int index)
{
    if (index < 0 || index >= boxCount())
        return;
    m_current = index;
    ensureVisible(index);
    viewport()->update();
    Q_EMIT currentChanged(index);
    notifyProofCursor(this);
}

void ProofPicture::ensureVisible(int index)
{
    if (index < 0)
        return;
    const QRect rect = boxRect(index);
    const int gap = Metrics::application().step();
    const int row = rowHeight();
    const auto wholeRows = [row](int distance) { return (distance + row - 1) / row * row; };
    auto *down = verticalScrollBar();
    // The root is always there; who goes to it is at the end of the way.
    if (m_boxes[std::size_t(index)].row < 0)
        down->setValue(0);
    else if (rect.bottom() >= viewport()->height())
        down->setValue(offset() + wholeRows(rect.bottom() + 1 - viewport()->height()));
    else if (rect.top() < row)
        down->setValue(offset() - wholeRows(row - rect.top()));
    auto *across = horizontalScrollBar();
    if (rect.right() + gap > viewport()->width())
        across->setValue(across->value() + rect.right() + gap - viewport()->width());
    else if (rect.left() < gap)
        across->setValue(across->value() + rect.left() - gap);
}

int ProofPicture::offset() const
{
    const int row = rowHeight();
    return (verticalScrollBar()->value() + row / 2) / row * row;
}

bool ProofPicture::isInView(int row) const
{
    const QRect rect = place(row, 0);
    return row < 0 || (rect.top() >= rowHeight() && rect.bottom() < viewport()->height());
}

int ProofPicture::hiddenSteps() const
{
    int hidden = 0;
    for (int row = 0; row < int(m_drawing.rows.size()); ++row)
        hidden += place(row, 0).top() < rowHeight() ? 1 : 0;
    return hidden;
}

// --- geometry

QSize ProofPicture::boxSize() const
{
    const auto m = Metrics::application();
    const int digits = QFontMetrics(fixedFont()).horizontalAdvance(u"0000 0000 … 0000"_s);
    return {digits + m.px(24), m.px(40)};
}

int ProofPicture::columnGap() const
{
    // The columns move together before anything is out of sight at the right.
    const auto m = Metrics::application();
    const int columns = m_lastColumn - m_firstColumn + 1;
    const int room = viewport()->width() - m.margin() - columns * boxSize().width() - noteWidth() - m.step();
    return std::clamp(room / columns, m.px(8), m.px(24));
}

int ProofPicture::rowHeight() const
{
    return boxSize().height() + Metrics::application().px(20);
}

int ProofPicture::contentHeight() const
{
    return int(m_drawing.rows.size()) * rowHeight() + boxSize().height() + 2 * Metrics::application().step();
}

int ProofPicture::contentWidth() const
{
    const int offset = horizontalScrollBar()->value();
    int width = 0;
    for (int row = 0; row < int(m_drawing.rows.size()); ++row) {
        const int notes = m_drawing.rows[std::size_t(row)].note.isEmpty() ? 0 : columnGap() + noteWidth();
        width = std::max(width, place(row, lastColumn(row)).right() + offset + notes);
    }
    return width + Metrics::application().step();
}

int ProofPicture::lastColumn(int row) const
{
    int last = 0;
    for (const auto &placed : m_drawing.rows[std::size_t(row)].places)
        last = std::max(last, placed.column);
    return last;
}

QRect ProofPicture::place(int row, int column) const
{
    const auto m = Metrics::application();
    const QSize size = boxSize();
    const int line = int(m_drawing.rows.size()) - row;
    const int x = m.margin() + (column - m_firstColumn) * (size.width() + columnGap()) - horizontalScrollBar()->value();
    const int y = row < 0 ? 0 : line * rowHeight() - offset();
    return {QPoint(x, m.step() + y), size};
}

QRect ProofPicture::boxRect(int index) const
{
    const auto &placed = m_boxes[std::size_t(index)];
    return place(placed.row, placed.column);
}

int ProofPicture::boxAt(const QPoint &position) const
{
    // Steps are hidden where the root stays.
    const bool isRoot = position.y() < rowHeight();
    for (int i = 0; i < boxCount(); ++i) {
        const int row = m_boxes[std::size_t(i)].row;
        if ((row < 0) == isRoot && isInView(row) && boxRect(i).contains(position))
            return i;
    }
    return -1;
}

void ProofPicture::layOut()
{
    // From row to row: half a box says nothing.
    const int row = rowHeight();
    const int hidden = std::max(0, contentHeight() - viewport()->height());
    verticalScrollBar()->setRange(0, (hidden + row - 1) / row * row);
    verticalScrollBar()->setPageStep(std::max(row, (viewport()->height() - row) / row * row));
    verticalScrollBar()->setSingleStep(row);
    horizontalScrollBar()->setRange(0, std::max(0, contentWidth() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(boxSize().width() / 4);
}

QSize ProofPicture::sizeHint() const
{
    return {contentWidth(), contentHeight()};
}

QSize ProofPicture::minimumSizeHint() const
{
    return {boxSize().width() * 2, rowHeight() * 3};
}

// --- painting

void ProofPicture::paintOutline(QPainter &painter, const QRectF &rect, ProofRole role, const QPalette &palette)
{
    const auto m = Metrics::application();
    const auto colors = themeColors(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colors.edge, m.px(1));
    QColor ground = palette.color(QPalette::Base);
    switch (role) {
    case ProofRole::Start:
        pen = QPen(colors.focus, m.px(2));
        break;
    case ProofRole::Given:
        pen.setColor(colors.info);
        ground = colors.infoGround;
        break;
    case ProofRole::Ledger:
        pen.setColor(colors.info);
        pen.setStyle(Qt::DotLine);
        break;
    case ProofRole::Computed:
        break;
    case ProofRole::Known:
        pen.setColor(colors.secondary);
        pen.setStyle(Qt::DashLine);
        break;
    case ProofRole::Signed:
        pen = QPen(colors.positive, m.px(2));
        ground = colors.positiveGround;
        break;
    }
    painter.setPen(pen);
    painter.setBrush(ground);
    const double inset = pen.widthF() / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), m.radius(), m.radius());
    painter.restore();
}

QString ProofPicture::roleName(ProofRole role)
{
    switch (role) {
    case ProofRole::Start:
        return tr("computed from the record");
    case ProofRole::Given:
        return tr("given by the registry");
    case ProofRole::Ledger:
        return tr("computed from the ledger");
    case ProofRole::Computed:
        return tr("computed here");
    case ProofRole::Known:
        return tr("empty part, known to all");
    case ProofRole::Signed:
        return tr("signed root");
    }
    return {};
}

void ProofPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().base());
    if (m_boxes.empty())
        return;
    // While nothing is out of sight, the lines of the topmost step reach up to the root.
    if (hiddenSteps() > 0)
        painter.setClipRect(viewport()->rect().adjusted(0, rowHeight(), 0, 0));
    paintEdges(painter);
    for (int i = 0; i < boxCount(); ++i) {
        if (m_boxes[std::size_t(i)].row >= 0 && isInView(m_boxes[std::size_t(i)].row))
            paintBox(painter, i);
    }
    painter.setPen(themeColors(palette()).secondary);
    for (int row = 0; row < int(m_drawing.rows.size()); ++row) {
        if (isInView(row))
            paintNote(painter, place(row, lastColumn(row)), columnGap(), m_drawing.rows[std::size_t(row)].note);
    }
    painter.setClipping(false);
    paintRoot(painter);
}

void ProofPicture::paintNote(QPainter &painter, const QRect &beside, int gap, const QString &text) const
{
    const auto m = Metrics::application();
    const int left = beside.right() + gap;
    painter.setFont(typeFont(TypeSize::Secondary));
    painter.drawText(QRect(left, beside.top() - m.halfStep(),
                           std::max(noteWidth(), viewport()->width() - left - m.step()), beside.height() + m.step()),
                     Qt::AlignVCenter | Qt::TextWordWrap, text);
}

void ProofPicture::paintRoot(QPainter &painter) const
{
    if (m_drawing.root.hash.isEmpty())
        return;
    const auto m = Metrics::application();
    const auto colors = themeColors(palette());
    const QRect root = place(-1, 0);
    paintBox(painter, 0);
    const int mark = m.icon();
    const QRect icon(root.right() + m.px(12), root.center().y() - mark / 2, mark, mark);
    paintGlyph(painter, icon, m_drawing.holds ? Glyph::Verified : Glyph::Failed,
               m_drawing.holds ? colors.positive : colors.negative);
    painter.setPen(palette().color(QPalette::Text));
    paintNote(painter, QRect(icon.left(), root.top(), mark, root.height()), m.step(), m_drawing.rootNote);
    const int hidden = hiddenSteps();
    if (hidden == 0)
        return;
    painter.fillRect(QRect(0, rowHeight() - 1, viewport()->width(), 1), colors.line);
    painter.setPen(QPen(colors.focus, m.px(2), Qt::DotLine));
    painter.drawLine(root.center().x(), root.bottom() + 1, root.center().x(), rowHeight());
    painter.setFont(typeFont(TypeSize::Secondary));
    painter.setPen(colors.secondary);
    // Under the note, above the line: between box and line there is no room for a text.
    const int height = painter.fontMetrics().height();
    painter.drawText(QRect(icon.left(), rowHeight() - height - m.px(2), viewport()->width(), height), Qt::AlignVCenter,
                     tr("%n step(s) further up", nullptr, hidden));
}

void ProofPicture::paintEdges(QPainter &painter) const
{
    const auto m = Metrics::application();
    const auto colors = themeColors(palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < int(m_drawing.rows.size()); ++row) {
        const auto &step = m_drawing.rows[std::size_t(row)];
        const int above = row + 1 < int(m_drawing.rows.size()) ? row + 1 : -1;
        const QRect to = place(above, step.joins);
        const double end = to.bottom() + 1;
        const auto edge = [&](int column, bool path) {
            const QRect from = place(row, column);
            const double middle = (from.top() + end) / 2;
            painter.setPen(QPen(path ? colors.focus : colors.edge, path ? m.px(2) : m.px(1)));
            QPainterPath line(QPointF(from.center().x(), from.top()));
            line.lineTo(from.center().x(), middle);
            line.lineTo(to.center().x(), middle);
            line.lineTo(to.center().x(), end);
            painter.drawPath(line);
        };
        if (step.together && step.second != 0 && step.first != 0) {
            // Two hashes beside the path; the path itself passes by.
            edge(step.first, false);
            edge(step.second, false);
            const QRect self = place(row, 0);
            const QRect next = place(above, 0);
            painter.setPen(QPen(colors.focus, m.px(2)));
            painter.drawLine(QPointF(self.center().x(), self.bottom() + 1),
                             QPointF(self.center().x(), next.bottom() + 1));
        } else if (step.together) {
            edge(step.first == 0 ? step.second : step.first, false);
            edge(0, true);
        } else {
            edge(step.first, true);
        }
    }
    painter.restore();
}

void ProofPicture::paintBox(QPainter &painter, int index) const
{
    const auto m = Metrics::application();
    const auto colors = themeColors(palette());
    const QRect rect = boxRect(index);
    const auto &shown = box(index);
    paintOutline(painter, rect, shown.role, palette());
    const QRect inside = rect.adjusted(m.step(), m.px(2), -m.step(), -m.px(2));
    painter.setFont(typeFont(TypeSize::Secondary));
    painter.setPen(colors.secondary);
    painter.drawText(QRect(inside.left(), inside.top(), inside.width(), inside.height() / 2),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(shown.title, Qt::ElideMiddle, inside.width()));
    painter.setFont(fixedFont());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(inside.left(), inside.center().y(), inside.width(), inside.height() / 2),
                     Qt::AlignLeft | Qt::AlignVCenter, shortened(shown.hash));
    if (hasFocus() && index == m_current) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.focus, m.px(2)));
        painter.drawRoundedRect(QRectF(rect).adjusted(-m.px(3), -m.px(3), m.px(3), m.px(3)), m.px(6), m.px(6));
        painter.restore();
    }
}

// --- events

void ProofPicture::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    // What somebody looks at stays in view, also when a panel takes room from the page.
    const bool isLookedAt = m_current >= 0 && boxRect(m_current).bottom() < event->oldSize().height() &&
                            boxRect(m_current).top() >= rowHeight();
    layOut();
    if (isLookedAt)
        ensureVisible(m_current);
}

void ProofPicture::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_toStart) {
        layOut();
        ensureVisible(m_current);
        m_toStart = false;
    }
}

void ProofPicture::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
    viewport()->update();
}

void ProofPicture::go(int rowStep, int columnStep)
{
    if (m_current < 0)
        return;
    const auto &from = m_boxes[std::size_t(m_current)];
    const auto line = [this](const Placed &placed) { return placed.row < 0 ? int(m_drawing.rows.size()) : placed.row; };
    int best = -1;
    int distance = 0;
    for (int i = 0; i < boxCount(); ++i) {
        const auto &candidate = m_boxes[std::size_t(i)];
        const int rows = line(candidate) - line(from);
        const int columns = candidate.column - from.column;
        const bool ahead = rowStep != 0 ? rows * rowStep > 0 : rows == 0 && columns * columnStep > 0;
        if (!ahead)
            continue;
        const int far = std::abs(rows) * 10 + std::abs(columns);
        if (best < 0 || far < distance) {
            best = i;
            distance = far;
        }
    }
    setCurrent(best);
}

void ProofPicture::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return go(1, 0);
    case Qt::Key_Down:
        return go(-1, 0);
    case Qt::Key_Left:
        return go(0, -1);
    case Qt::Key_Right:
        return go(0, 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(boxCount() - 1);
    default:
        if (event->matches(QKeySequence::Copy))
            return m_copy->trigger();
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ProofPicture::mousePressEvent(QMouseEvent *event)
{
    setCurrent(boxAt(event->position().toPoint()));
}

void ProofPicture::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    notifyProofCursor(this);
}

void ProofPicture::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool ProofPicture::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = boxAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(),
                               PlainHtml::toolTip(box(index).hash + u'\n' + roleName(box(index).role)), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace kennel
