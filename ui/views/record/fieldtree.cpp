// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/record/fieldtree.h"

#include "models/fieldtreemodel.h"
#include "views/common/datatable.h"
#include "widgets/celldelegate.h"
#include "widgets/glyph.h"
#include "widgets/metrics.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace kennel {

FieldTree::FieldTree(QWidget *parent)
    : TreeView(tr("Fields of the record"), parent)
{
    setAccessibleDescription(tr("Each field lights its bytes beside. Enter goes to the record that a field names."));
    setMouseTracking(true);
    header()->setMinimumSectionSize(1);
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *copy = new QAction(glyphIcon(Glyph::Copy), tr("Copy Value"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        QApplication::clipboard()->setText(
            DataTable::copyText(currentIndex().siblingAtColumn(FieldTreeModel::ValueColumn)));
    });
    auto *line = new QAction(glyphIcon(Glyph::Copy), tr("Copy Name, Value and Place"), this);
    connect(line, &QAction::triggered, this, [this] {
        QStringList parts{currentIndex().data(FieldTreeModel::PathRole).toString()};
        for (const int column : {FieldTreeModel::ValueColumn, FieldTreeModel::RangeColumn})
            parts << DataTable::copyText(currentIndex().siblingAtColumn(column));
        QApplication::clipboard()->setText(parts.join(u'\t'));
    });
    addItemActions({copy, line});
}

void FieldTree::setModel(QAbstractItemModel *model)
{
    TreeView::setModel(model);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    share();
}

void FieldTree::share()
{
    if (!model())
        return;
    const auto m = Metrics::application();
    const int place = m.px(92);
    const int name = std::clamp(viewport()->width() * 2 / 5, m.px(112), m.px(172));
    setColumnWidth(FieldTreeModel::NameColumn, name);
    setColumnWidth(FieldTreeModel::RangeColumn, place);
    setColumnWidth(FieldTreeModel::ValueColumn, std::max(m.px(60), viewport()->width() - name - place));
}

QModelIndex FieldTree::linkAt(const QPoint &position) const
{
    const auto index = indexAt(position);
    if (index.column() != FieldTreeModel::ValueColumn || !index.data(CellLinkRole).toBool())
        return {};
    const auto m = Metrics::application();
    const QFont font = index.data(CellFixedRole).toBool() ? fixedFont() : this->font();
    const int left =
        visualRect(index).left() + m.step() + QFontMetrics(font).horizontalAdvance(index.data().toString());
    return position.x() > left ? index : QModelIndex();
}

void FieldTree::mouseMoveEvent(QMouseEvent *event)
{
    const bool link = linkAt(event->position().toPoint()).isValid();
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    TreeView::mouseMoveEvent(event);
}

void FieldTree::mouseReleaseEvent(QMouseEvent *event)
{
    TreeView::mouseReleaseEvent(event);
    if (const auto link = linkAt(event->position().toPoint()); link.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT linkClicked(link);
}

void FieldTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return actions().first()->trigger();
    TreeView::keyPressEvent(event);
}

void FieldTree::resizeEvent(QResizeEvent *event)
{
    TreeView::resizeEvent(event);
    share();
}

} // namespace kennel
