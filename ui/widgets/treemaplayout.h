// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QRectF>

#include <cstdint>
#include <vector>

namespace kennel {

/** What is laid out: parts of parts, each before what it holds. */
struct SizedNode
{
    int parent = -1;
    std::uint64_t size = 0; ///< with what it holds; what that leaves is its own
};

/** A part that is large enough to be seen. */
struct TreeMapBox
{
    int node = 0;
    int parent = -1; ///< the box that it stands in
    QRectF rect;
    bool isOpen = false;   ///< what it holds stands in it
    bool isTitled = false; ///< with a line above that for its name
};

/** Distances within a map, in pixels. */
struct TreeMapSpacing
{
    double title = 16;   ///< height of the line with the name of what holds something
    double gap = 2;      ///< between a part and what it holds
    double smallest = 4; ///< a part that would be less wide or high is not shown
};

/**
 * Divides an area among parts by their sizes, and the area of each among what it holds, with rectangles as near to
 * squares as may be: after Bruls, Huizing and van Wijk, "Squarified Treemaps" (2000).
 */
class TreeMapLayout
{
public:
    TreeMapLayout() = default;
    /** Of all of `nodes`, the first of which holds the others. */
    explicit TreeMapLayout(std::vector<SizedNode> nodes);

    const std::vector<SizedNode> &nodes() const { return m_nodes; }
    /** The boxes within `area`, each before those in it. What cannot be seen costs nothing. */
    std::vector<TreeMapBox> boxes(const QRectF &area, const TreeMapSpacing &spacing) const;

private:
    struct Piece
    {
        int node = -1; ///< -1: what is the holder's own
        std::uint64_t size = 0;
    };

    void divide(std::size_t box, const TreeMapSpacing &spacing, std::vector<TreeMapBox> &boxes) const;

    std::vector<SizedNode> m_nodes;
    std::vector<std::vector<Piece>> m_pieces; ///< of each node, the largest first
};

} // namespace kennel
