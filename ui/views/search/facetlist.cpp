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
#include <QResizeEvent>

#include <algorithm>
#include <optional>

namespace kennel {

namespace {

/** The size of `text` in lines of `width`; nothing if a word is longer than that. */
std::optional<QSize> wrapped(const QFontMetrics &metrics, const QString &text, int width)
{
    const QRect rect = metrics.boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, text);
    return rect.width() <= width ? std::optional(rect.size()) : std::nullopt;
}

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
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                          wrapped(painter->fontMetrics(), item.text, room.width())
                              ? item.text
                              : painter->fontMetrics().elidedText(item.text, Qt::ElideRight, room.width()));
        painter->restore();
    }

    /** As many lines as the words need beside their box and their count: a facet that is cut is no choice. */
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Metrics m = Metrics::application();
        const QSize one = CellDelegate::sizeHint(option, index);
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        if (!view || !index.data(Qt::CheckStateRole).isValid())
            return one;
        const QFontMetrics metrics(option.font);
        const int count = metrics.horizontalAdvance(index.data(CellSecondaryRole).toString());
        const int room = view->viewport()->width() - 4 * m.step() - m.icon() - count;
        const QSize words = wrapped(metrics, index.data().toString(), room).value_or(QSize());
        return {one.width(), std::max(one.height(), words.height() + m.halfStep())};
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

void FacetList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // How many lines words take depends on the width.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void FacetList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        model()->setData(currentIndex(), Qt::Checked, Qt::CheckStateRole))
        return;
    QTreeView::keyPressEvent(event);
}

} // namespace kennel
