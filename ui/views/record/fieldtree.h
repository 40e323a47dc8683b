// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "widgets/treeview.h"

namespace kennel {

/** The fields of a record as a tree of which every node can be copied; the bytes' place keeps to the trailing edge. */
class FieldTree : public TreeView
{
    Q_OBJECT

public:
    explicit FieldTree(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /** The words behind a value that lead somewhere were clicked. */
    void linkClicked(const QModelIndex &index);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void share();
    /** The field with a link at `position`; invalid if there is none. */
    QModelIndex linkAt(const QPoint &position) const;
};

} // namespace kennel
