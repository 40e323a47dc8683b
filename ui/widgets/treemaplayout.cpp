// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/treemaplayout.h"

#include <algorithm>
#include <utility>

namespace kennel {

namespace {

/** How far the rectangles of a row are from squares: the worst ratio of their sides. */
double worstRatio(double smallest, double largest, double sum, double side)
{
    const double square = sum * sum;
    return std::max(side * side * largest / square, square / (side * side * smallest));
}

} // namespace

TreeMapLayout::TreeMapLayout(std::vector<SizedNode> nodes)
    : m_nodes(std::move(nodes))
    , m_pieces(m_nodes.size())
{
    std::vector<std::uint64_t> held(m_nodes.size());
    for (std::size_t i = 1; i < m_nodes.size(); ++i) {
        const auto parent = std::size_t(m_nodes[i].parent);
        held[parent] += m_nodes[i].size;
        if (m_nodes[i].size > 0)
            m_pieces[parent].push_back({.node = int(i), .size = m_nodes[i].size});
    }
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (!m_pieces[i].empty() && held[i] < m_nodes[i].size)
            m_pieces[i].push_back({.node = -1, .size = m_nodes[i].size - held[i]});
        std::ranges::stable_sort(m_pieces[i], std::ranges::greater(), &Piece::size);
    }
}

std::vector<TreeMapBox> TreeMapLayout::boxes(const QRectF &area, const TreeMapSpacing &spacing) const
{
    std::vector<TreeMapBox> boxes;
    if (m_nodes.empty() || area.width() < spacing.smallest || area.height() < spacing.smallest)
        return boxes;
    boxes.push_back({.node = 0, .rect = area});
    for (std::size_t i = 0; i < boxes.size(); ++i)
        divide(i, spacing, boxes);
    return boxes;
}

void TreeMapLayout::divide(std::size_t box, const TreeMapSpacing &spacing, std::vector<TreeMapBox> &boxes) const
{
    const auto &pieces = m_pieces[std::size_t(boxes[box].node)];
    const QRectF all = boxes[box].rect;
    const bool isTitled = all.height() > 3 * spacing.title && all.width() > 2 * spacing.title;
    QRectF rest = all.adjusted(spacing.gap, isTitled ? spacing.title : spacing.gap, -spacing.gap, -spacing.gap);
    if (pieces.empty() || rest.width() < spacing.smallest || rest.height() < spacing.smallest)
        return;
    double total = 0;
    for (const auto &piece : pieces)
        total += double(piece.size);
    const double scale = rest.width() * rest.height() / total;
    const auto first = boxes.size();
    for (std::size_t next = 0; next < pieces.size();) {
        // A row stands at the shorter side, and takes as many as make it better.
        const bool upright = rest.width() >= rest.height();
        const double side = upright ? rest.height() : rest.width();
        if (side < spacing.smallest)
            break;
        const auto area = [&](std::size_t i) { return double(pieces[i].size) * scale; };
        const double largest = area(next);
        double sum = largest;
        double ratio = worstRatio(largest, largest, sum, side);
        auto end = next + 1;
        for (; end < pieces.size(); ++end) {
            const double wider = worstRatio(area(end), largest, sum + area(end), side);
            if (wider > ratio)
                break;
            ratio = wider;
            sum += area(end);
        }
        const double thick = sum / side;
        // All that follow are smaller, and so are their rows.
        if (thick < spacing.smallest)
            break;
        double at = upright ? rest.top() : rest.left();
        for (; next < end; ++next) {
            const double length = area(next) / thick;
            const QRectF rect =
                upright ? QRectF(rest.left(), at, thick, length) : QRectF(at, rest.top(), length, thick);
            at += length;
            if (pieces[next].node >= 0 && length >= spacing.smallest)
                boxes.push_back({.node = pieces[next].node, .parent = int(box), .rect = rect});
        }
        if (upright)
            rest.setLeft(rest.left() + thick);
        else
            rest.setTop(rest.top() + thick);
    }
    boxes[box].isOpen = boxes.size() > first;
    boxes[box].isTitled = boxes[box].isOpen && isTitled;
}

} // namespace kennel
