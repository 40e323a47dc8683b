// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/networkdock.h"

#include "models/networklogmodel.h"
#include "widgets/celldelegate.h"
#include "widgets/emptystate.h"
#include "widgets/metrics.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace kennel {

NetworkDock::NetworkDock(const NetworkLog &log, QWidget *parent)
    : QDockWidget(tr("Network Log"), parent)
{
    setObjectName(u"networkDock"_s);
    const Metrics m = Metrics::application();
    auto *model = new NetworkLogModel(log, this);
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(model);
    sorted->setSortRole(NetworkLogModel::SortRole);

    auto *content = new QWidget(this);
    auto *stack = new QStackedLayout(content);
    auto *none = new EmptyState(Glyph::Network, tr("No connections"),
                                tr("Kennel contacts registries only, and lists every request here."), content);
    none->setAutoFillBackground(true);
    none->setBackgroundRole(QPalette::Base);
    stack->addWidget(none);

    auto *table = new QTableView(content);
    table->setObjectName(u"networkTable"_s);
    table->setAccessibleName(tr("Network log"));
    table->setModel(sorted);
    table->setItemDelegate(new CellDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSortingEnabled(true);
    table->sortByColumn(NetworkLogModel::TimeColumn, Qt::DescendingOrder);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(1);
    table->verticalHeader()->setDefaultSectionSize(m.row());
    table->setColumnWidth(NetworkLogModel::TimeColumn, m.px(110));
    table->setColumnWidth(NetworkLogModel::MethodColumn, m.px(72));
    table->horizontalHeader()->setSectionResizeMode(NetworkLogModel::UrlColumn, QHeaderView::Stretch);
    stack->addWidget(table);

    auto *copy = new QAction(glyphIcon(Glyph::Copy), tr("Copy"), table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, table, [table] {
        QStringList lines;
        const QModelIndexList rows = table->selectionModel()->selectedRows();
        for (const QModelIndex &row : rows) {
            QStringList cells;
            for (int column = 0; column < row.model()->columnCount(); ++column) {
                cells += row.siblingAtColumn(column).data().toString();
            }
            lines += cells.join(u'\t');
        }
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    table->addAction(copy);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);

    const auto refresh = [stack, model] { stack->setCurrentIndex(model->rowCount() == 0 ? 0 : 1); };
    connect(model, &QAbstractItemModel::rowsInserted, this, refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, refresh);
    refresh();
    setWidget(content);
}

} // namespace kennel
