// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/record/recordtable.h"

#include "models/modelroles.h"
#include "models/recordtablemodel.h"
#include "widgets/metrics.h"
#include "widgets/themecolors.h"

#include <QHeaderView>
#include <QPainter>

namespace kennel {

RecordTable::RecordTable(QWidget *parent)
    : DataTable(tr("Records"), parent)
{
    setAccessibleDescription(
        tr("The records of the log, oldest first. The fields and bytes of the current one are shown below."));
    setSortingEnabled(true);
    setObjectName(QStringLiteral("records"));
}

void RecordTable::setAcceptedEnd(std::optional<std::uint64_t> position)
{
    m_acceptedEnd = position;
    viewport()->update();
}

std::optional<int> RecordTable::lineY() const
{
    // The line means something only while the rows are in the order of the log.
    const auto *header = horizontalHeader();
    if (!m_acceptedEnd || !model() || header->sortIndicatorSection() != RecordTableModel::NumberColumn ||
        header->sortIndicatorOrder() != Qt::AscendingOrder)
        return std::nullopt;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(PositionRole).toULongLong() >= *m_acceptedEnd)
            return rowViewportPosition(row);
    }
    return std::nullopt;
}

void RecordTable::paintEvent(QPaintEvent *event)
{
    DataTable::paintEvent(event);
    if (const auto y = lineY()) {
        QPainter painter(viewport());
        const int thick = Metrics::application().px(2);
        painter.fillRect(QRect(0, *y - thick / 2, viewport()->width(), thick), themeColors(palette()).negative);
    }
}

} // namespace kennel
