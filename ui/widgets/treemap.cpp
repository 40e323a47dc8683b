// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/treemap.h"

#include "format/plainhtml.h"
#include "format/quantity.h"
#include "widgets/metrics.h"
#include "widgets/themecolors.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace kennel {

TreeMap::TreeMap(QWidget *parent)
    : QWidget(parent)
{
    installAccessibleItems();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Sizes of the parts"));
    setAccessibleDescription(tr(
        "The arrow keys go to the part beside, Return into a part, Backspace out of it. The tree has the same parts."));
}

void TreeMap::setNodes(std::vector<TreeMapNode> nodes)
{
    m_nodes = std::move(nodes);
    m_current = -1;
    std::vector<SizedNode> sizes;
    sizes.reserve(m_nodes.size());
    for (const auto &node : m_nodes)
        sizes.push_back({.parent = node.parent, .size = node.size});
    m_layout = TreeMapLayout(std::move(sizes));
    layOut();
}

void TreeMap::layOut()
{
    const auto m = Metrics::application();
    const auto area = QRectF(rect()).adjusted(m.halfStep(), m.halfStep(), -m.halfStep(), -m.halfStep());
    const double title = QFontMetrics(typeFont(TypeSize::Secondary)).height() + m.px(2);
    m_boxes = m_layout.boxes(area, {.title = title, .gap = double(m.px(3)), .smallest = double(m.px(4))});
    m_boxOfNode.assign(m_nodes.size(), -1);
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxOfNode[std::size_t(m_boxes[i].node)] = int(i);
    m_hovered = -1;
    update();
}

void TreeMap::setCurrent(int node)
{
    if (std::exchange(m_current, node) == node)
        return;
    update();
    if (hasFocus())
        notifyAccessibleItem(this, shownBox(m_current), QAccessible::Focus);
}

void TreeMap::choose(int node)
{
    if (node < 0 || node == m_current)
        return;
    setCurrent(node);
    Q_EMIT currentChanged(node);
}

int TreeMap::shownBox(int node) const
{
    while (node >= 0 && m_boxOfNode[std::size_t(node)] < 0)
        node = m_nodes[std::size_t(node)].parent;
    return node < 0 ? -1 : m_boxOfNode[std::size_t(node)];
}

int TreeMap::boxAt(const QPoint &position) const
{
    // What stands in a part comes behind it.
    for (auto i = m_boxes.size(); i > 0; --i) {
        if (m_boxes[i - 1].rect.contains(position))
            return int(i) - 1;
    }
    return -1;
}

int TreeMap::nodeAt(const QPoint &position) const
{
    const int box = boxAt(position);
    return box < 0 ? -1 : m_boxes[std::size_t(box)].node;
}

QRect TreeMap::nodeRect(int node) const
{
    const int box = node < 0 ? -1 : m_boxOfNode[std::size_t(node)];
    return box < 0 ? QRect() : m_boxes[std::size_t(box)].rect.toAlignedRect();
}

QString TreeMap::shareText(int node) const
{
    const auto all = std::max<std::uint64_t>(1, m_nodes.front().size);
    const double share = 100.0 * double(m_nodes[std::size_t(node)].size) / double(all);
    return tr("%1, %2 % of the file")
        .arg(sizeText(m_nodes[std::size_t(node)].size), QLocale().toString(share, 'f', share < 10 ? 1 : 0));
}

QString TreeMap::describe(int node) const
{
    QStringList path;
    for (int at = node; at >= 0; at = m_nodes[std::size_t(at)].parent)
        path.prepend(m_nodes[std::size_t(at)].name);
    QString text = path.join(u" › "_s) + u'\n' + shareText(node);
    if (m_nodes[std::size_t(node)].damaged)
        text += u'\n' + tr("not read to its end");
    return text;
}

QSize TreeMap::sizeHint() const
{
    const auto m = Metrics::application();
    return {m.px(320), m.px(200)};
}

QSize TreeMap::minimumSizeHint() const
{
    const auto m = Metrics::application();
    return {m.px(120), m.px(72)};
}

// --- for assistive technology

AccessibleItem TreeMap::accessibleItem(int index) const
{
    const auto &box = m_boxes[std::size_t(index)];
    const auto &node = m_nodes[std::size_t(box.node)];
    const QRect rect = box.rect.toAlignedRect();
    AccessibleItem item;
    item.name = node.damaged ? tr("%1, not read to its end").arg(node.name) : node.name;
    item.value = shareText(box.node);
    item.action = tr("Select");
    item.rect = QRect(mapToGlobal(rect.topLeft()), rect.size());
    item.state.selectable = true;
    item.state.focusable = true;
    item.state.selected = box.node == m_current;
    item.state.focused = hasFocus() && focusedItem() == index;
    return item;
}

int TreeMap::itemAt(const QPoint &global) const
{
    return boxAt(mapFromGlobal(global));
}

void TreeMap::pressItem(int index)
{
    choose(m_boxes[std::size_t(index)].node);
}

// --- painting

void TreeMap::paintBox(QPainter &painter, const TreeMapBox &box, bool isCurrent, bool isHovered) const
{
    const auto m = Metrics::application();
    const auto colors = themeColors(palette());
    const auto &node = m_nodes[std::size_t(box.node)];
    const bool isSolid = isCurrent && hasFocus();
    QColor ground = box.isOpen ? colors.header : palette().color(QPalette::AlternateBase);
    if (node.damaged)
        ground = colors.neutralGround;
    if (isHovered)
        ground = colors.hover;
    if (isCurrent)
        ground = isSolid ? palette().color(QPalette::Highlight) : colors.selection;
    // Half pixels keep the lines sharp, and neighbours share one.
    const QRectF rect(std::floor(box.rect.left()) + 0.5, std::floor(box.rect.top()) + 0.5,
                      std::floor(box.rect.right()) - std::floor(box.rect.left()),
                      std::floor(box.rect.bottom()) - std::floor(box.rect.top()));
    painter.setBrush(ground);
    painter.setPen(QPen(colors.edge, 1));
    painter.drawRect(rect);

    const QRectF inside = rect.adjusted(m.halfStep(), 0, -m.halfStep(), 0);
    const QFontMetrics metrics(painter.font());
    if ((box.isOpen && !box.isTitled) || inside.width() < 4 * metrics.averageCharWidth() ||
        inside.height() < metrics.height())
        return;
    const auto line = [&](double top, const QString &text, const QColor &color) {
        painter.setPen(color);
        painter.drawText(QRectF(inside.left(), top, inside.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, int(inside.width())));
    };
    const QColor text = palette().color(isSolid ? QPalette::HighlightedText : QPalette::Text);
    line(inside.top() + m.px(1), node.name, text);
    // A name that is cut can be guessed, a number that is cut is another number.
    const QString size = sizeText(node.size);
    if (!box.isOpen && inside.height() > 2 * metrics.height() + m.px(2) &&
        metrics.horizontalAdvance(size) <= inside.width())
        line(inside.top() + m.px(1) + metrics.height(), size, isSolid ? text : colors.secondary);
}

void TreeMap::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().base());
    painter.setFont(typeFont(TypeSize::Secondary));
    const int current = shownBox(m_current);
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i].rect.intersects(event->rect()))
            paintBox(painter, m_boxes[i], int(i) == current && m_boxes[i].node == m_current, int(i) == m_hovered);
    }
    if (current < 0)
        return;
    // Over everything: neighbours would cover half of it. Dashed around what is too small to be seen itself.
    const auto &box = m_boxes[std::size_t(current)];
    const double width = Metrics::application().px(2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeColors(palette()).focus, width, box.node == m_current ? Qt::SolidLine : Qt::DashLine,
                        Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(box.rect.adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

// --- events

bool TreeMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int box = boxAt(help->pos());
    if (box < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), PlainHtml::toolTip(describe(m_boxes[std::size_t(box)].node)), this,
                           m_boxes[std::size_t(box)].rect.toAlignedRect());
    return true;
}

void TreeMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void TreeMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
    update();
}

void TreeMap::go(int dx, int dy)
{
    const int from = shownBox(m_current);
    if (from < 0)
        return choose(m_boxes.empty() ? -1 : m_boxes.front().node);
    // Beside it among what stands in the same part; at its edge, beside that part.
    for (int box = from; box >= 0; box = m_boxes[std::size_t(box)].parent) {
        const QPointF here = m_boxes[std::size_t(box)].rect.center();
        const QRectF rect = m_boxes[std::size_t(box)].rect;
        int best = -1;
        double distance = 0;
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            const auto &other = m_boxes[i];
            if (other.parent != m_boxes[std::size_t(box)].parent || int(i) == box)
                continue;
            const double ahead = dx > 0   ? other.rect.left() - rect.right()
                                 : dx < 0 ? rect.left() - other.rect.right()
                                 : dy > 0 ? other.rect.top() - rect.bottom()
                                          : rect.top() - other.rect.bottom();
            if (ahead < -0.5)
                continue;
            const double aside = dx != 0 ? std::max({0.0, other.rect.top() - here.y(), here.y() - other.rect.bottom()})
                                         : std::max({0.0, other.rect.left() - here.x(), here.x() - other.rect.right()});
            const double far = ahead + 4 * aside;
            if (best < 0 || far < distance) {
                best = int(i);
                distance = far;
            }
        }
        if (best >= 0)
            return choose(m_boxes[std::size_t(best)].node);
    }
}

void TreeMap::keyPressEvent(QKeyEvent *event)
{
    const int box = shownBox(m_current);
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-1, 0);
    case Qt::Key_Right:
        return go(1, 0);
    case Qt::Key_Up:
        return go(0, -1);
    case Qt::Key_Down:
        return go(0, 1);
    case Qt::Key_Home:
        return choose(m_boxes.empty() ? -1 : m_boxes.front().node);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: {
        // Its largest part stands first in it.
        const auto inner = std::ranges::find(m_boxes, box, &TreeMapBox::parent);
        return choose(box < 0 || inner == m_boxes.end() ? -1 : inner->node);
    }
    case Qt::Key_Backspace:
        return choose(m_current < 0 ? -1 : m_nodes[std::size_t(m_current)].parent);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TreeMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(nodeAt(event->position().toPoint()));
}

void TreeMap::mouseMoveEvent(QMouseEvent *event)
{
    const int box = boxAt(event->position().toPoint());
    if (std::exchange(m_hovered, box) != box)
        update();
}

void TreeMap::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void TreeMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    notifyAccessibleItem(this, focusedItem(), QAccessible::Focus);
}

void TreeMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace kennel
