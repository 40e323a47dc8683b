// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/search/facetlist.h"

#include "models/facetmodel.h"
#include "views/common/cells.h"
#include "widgets/celldelegate.h"
#include "widgets/kennelstyle.h"
#include "widgets/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace kennel {

namespace {

/** A facet as a heading; a value with its box, and how many there are at the other end. */
class FacetDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Metrics m = Metrics::application();
        const ThemeColors colors = themeColors(option.palette);
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        const QStyle *style = option.widget->style();
        const QVariant state = index.data(Qt::CheckStateRole);
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
        painter->save();
        painter->setFont(item.font);
        QRect room = item.rect.adjusted(m.step(), 0, -m.step(), 0);
        QColor text = item.palette.color(QPalette::Active, QPalette::Text);
        QColor faint = colors.secondary;
        if (isStrongSelection(item))
            text = faint = item.palette.color(QPalette::Active, QPalette::HighlightedText);
        if (!state.isValid()) {
            QFont bold(item.font);
            bold.setBold(true);
            painter->setFont(bold);
        } else {
            QStyleOptionViewItem box(item);
            box.rect = QRect(0, 0, m.icon(), m.icon());
            box.rect.moveCenter(room.center());
            box.rect.moveLeft(room.left());
            box.state.setFlag(state.value<Qt::CheckState>() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
            style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, item.widget);
            room.setLeft(box.rect.right() + m.step());
        }
        const QString count = index.data(CellSecondaryRole).toString();
        painter->setPen(faint);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, count);
        if (!count.isEmpty())
            room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(count) - m.step());
        painter->setPen(text);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(item.text, Qt::ElideRight, room.width()));
        painter->restore();
    }

    /** The whole row is the box. */
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        if (event->type() == QEvent::MouseButtonRelease &&
            static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
            return model->setData(index, Qt::Checked, Qt::CheckStateRole);
        if (event->type() == QEvent::MouseButtonDblClick)
            return true; // it was two clicks
        return CellDelegate::editorEvent(event, model, option, index);
    }
};

} // namespace

FacetList::FacetList(QWidget *parent)
    : QTreeView(parent)
    , m_model(new FacetModel(this))
{
    setModel(new Cells(m_model, this));
    setItemDelegate(new FacetDelegate(this));
    setAccessibleName(tr("What was found, by kind"));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(0);
    setItemsExpandable(false);
    setRootIsDecorated(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_model, &FacetModel::toggled, this, &FacetList::toggled, Qt::QueuedConnection);
}

void FacetList::setFacets(const SearchFacets &facets, const search::Query &query)
{
    const auto *cells = static_cast<Cells *>(model());
    const auto current = m_model->term(cells->mapToSource(currentIndex()));
    m_model->setFacets(facets, query);
    expandAll();
    if (current)
        setCurrentIndex(cells->mapFromSource(m_model->indexOf(*current)));
}

void FacetList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        model()->setData(currentIndex(), Qt::Checked, Qt::CheckStateRole))
        return;
    QTreeView::keyPressEvent(event);
}

} // namespace kennel
