// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "widgets/treeview.h"

#include "widgets/celldelegate.h"
#include "widgets/metrics.h"

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
    const auto add = [this](const QString &text, const QKeySequence &key, auto &&act) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(tr("Collapse All"), Qt::Key_Underscore, [this] { collapseAll(); });
    add(tr("Expand All"), Qt::Key_Asterisk, [this] { expandAll(); });
}

void TreeView::addItemActions(const QList<QAction *> &actions)
{
    insertActions(m_ofEveryTree, actions);
}

} // namespace kennel
