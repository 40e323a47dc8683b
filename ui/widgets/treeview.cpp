// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/treeview.h"

#include "widgets/celldelegate.h"
#include "widgets/metrics.h"
#include "widgets/viewaction.h"

#include <QAction>

namespace kennel {

TreeView::TreeView(const QString &accessibleName, QWidget *parent)
    : QTreeView(parent)
    , m_ofEveryTree(new QAction(this))
{
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(Metrics::application().margin());
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideMiddle);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_ofEveryTree->setSeparator(true);
    addAction(m_ofEveryTree);
    addViewAction(this, tr("Collapse All"), Qt::Key_Underscore, [this] { collapseAll(); });
    addViewAction(this, tr("Expand All"), Qt::Key_Asterisk, [this] { expandAll(); });
}

void TreeView::addItemActions(const QList<QAction *> &actions)
{
    insertActions(m_ofEveryTree, actions);
}

} // namespace kennel
