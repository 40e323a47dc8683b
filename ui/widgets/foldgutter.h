// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/accessibleitems.h"

#include <QWidget>

namespace kennel {

class CodeView;

/**
 * The strip beside the text of a CodeView with a mark at every line behind which a block can be folded away. It takes
 * no focus: the keyboard stays in the text, which has keys for the same.
 */
class FoldGutter : public QWidget, public AccessibleItems
{
    Q_OBJECT

public:
    explicit FoldGutter(CodeView *view);

    /** Where the mark of a region stands; empty if it is not in sight. */
    QRect markRect(int region) const;

    QSize sizeHint() const override;

    int itemCount() const override;
    AccessibleItem accessibleItem(int index) const override;
    int itemAt(const QPoint &global) const override;
    QAccessible::Role itemsRole() const override { return QAccessible::Grouping; }
    void pressItem(int index) override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int regionAt(const QPoint &position) const;

    CodeView *m_view;
    int m_hovered = -1;
};

} // namespace kennel
