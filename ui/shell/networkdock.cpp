// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/networkdock.h"

#include "models/networklogmodel.h"
#include "views/common/datatable.h"
#include "widgets/emptystate.h"

#include <QSortFilterProxyModel>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace kennel {

NetworkDock::NetworkDock(const NetworkLog &log, QWidget *parent)
    : QDockWidget(tr("Network Log"), parent)
{
    setObjectName(u"networkDock"_s);
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

    auto *table = new DataTable(tr("Network log"), content);
    table->setObjectName(u"networkTable"_s);
    table->setModel(sorted);
    table->setSortingEnabled(true);
    table->sortByColumn(NetworkLogModel::TimeColumn, Qt::DescendingOrder);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setWidth(NetworkLogModel::TimeColumn, 110);
    table->setWidth(NetworkLogModel::MethodColumn, 72);
    table->setWidth(NetworkLogModel::AnswerColumn, 250);
    for (const int column :
         {NetworkLogModel::ReceivedColumn, NetworkLogModel::SentColumn, NetworkLogModel::DurationColumn})
        table->setWidth(column, 84);
    table->setStretch(NetworkLogModel::UrlColumn);
    stack->addWidget(table);

    const auto refresh = [stack, model] { stack->setCurrentIndex(model->rowCount() == 0 ? 0 : 1); };
    connect(model, &QAbstractItemModel::rowsInserted, this, refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, refresh);
    refresh();
    setWidget(content);
}

} // namespace kennel
