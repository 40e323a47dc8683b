// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/accessibleitems.h"
#include "widgets/treemaplayout.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace kennel {

/** A part of what a TreeMap shows. */
struct TreeMapNode
{
    int parent = -1; ///< index of what holds it; of the first it is -1
    QString name;    ///< plain text
    std::uint64_t size = 0;
    bool damaged = false;
};

/**
 * Parts of parts as rectangles, as large as they are. It repeats a tree that has the same selection, so what is too
 * small to be seen is found there. The arrow keys go to the neighbour, Return into a part, Backspace out of it.
 */
class TreeMap : public QWidget, public AccessibleItems
{
    Q_OBJECT

public:
    explicit TreeMap(QWidget *parent = nullptr);

    /** Shows `nodes`, each behind what holds it: the first is the whole. None is current. */
    void setNodes(std::vector<TreeMapNode> nodes);
    /** The current node; -1 if there is none. */
    int current() const { return m_current; }
    /** Makes a node current; of one that is too small, what holds it is outlined. */
    void setCurrent(int node);

    /** The part that is shown at `position`, the innermost; -1 if there is none. */
    int nodeAt(const QPoint &position) const;
    /** Where a node stands; empty if it is too small to be shown. */
    QRect nodeRect(int node) const;
    /** "component › module › code" and its size and share, as its tool tip says. */
    QString describe(int node) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int itemCount() const override { return int(m_boxes.size()); }
    AccessibleItem accessibleItem(int index) const override;
    int itemAt(const QPoint &global) const override;
    int focusedItem() const override { return shownBox(m_current); }
    void pressItem(int index) override;

Q_SIGNALS:
    /** The user went to another node. */
    void currentChanged(int node);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    void choose(int node);
    void go(int dx, int dy);
    int boxAt(const QPoint &position) const;
    int shownBox(int node) const;
    QString shareText(int node) const;
    void paintBox(QPainter &painter, const TreeMapBox &box, bool isCurrent, bool isHovered) const;

    std::vector<TreeMapNode> m_nodes;
    TreeMapLayout m_layout;
    std::vector<TreeMapBox> m_boxes;
    std::vector<int> m_boxOfNode; ///< -1 for what is not shown
    int m_current = -1;
    int m_hovered = -1; ///< box
};

} // namespace kennel
