// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QTreeView>

namespace kennel {

/** The fields of a record as a tree of which every node can be copied; the bytes' place keeps to the trailing edge. */
class FieldTree : public QTreeView
{
    Q_OBJECT

public:
    explicit FieldTree(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void share();
};

} // namespace kennel
