// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/inside/structurepanel.h"

#include "format/quantity.h"
#include "models/structuremodel.h"
#include "views/common/cells.h"
#include "views/common/pane.h"
#include "widgets/celldelegate.h"
#include "widgets/hexview.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTreeView>

#include <algorithm>

namespace kennel {

namespace {

/** So many bytes of a section are shown: whoever wants to read on goes to a smaller part. */
constexpr std::size_t maxShown = 64 * 1024;

} // namespace

StructurePanel::StructurePanel(QWidget *parent)
    : InsideStack(parent)
    , m_model(new StructureModel(this))
    , m_tree(new QTreeView(this))
    , m_path(new PlainLabel({}, TypeSize::Secondary, this))
    , m_extent(new PlainLabel({}, TypeSize::Secondary, this))
    , m_hex(new HexView(this))
{
    const auto m = Metrics::application();
    m_tree->setModel(new Cells(m_model, this));
    m_tree->setAccessibleName(tr("Sections and nested parts"));
    m_tree->setItemDelegate(new CellDelegate(this));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(m.margin());
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    auto *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(StructureModel::NameColumn, QHeaderView::Stretch);
    m_tree->setColumnWidth(StructureModel::ItemsColumn, m.px(80));
    m_tree->setColumnWidth(StructureModel::OffsetColumn, m.px(96));
    m_tree->setColumnWidth(StructureModel::SizeColumn, m.px(96));
    m_hex->setUnsigned();
    auto *pane = new Pane(this);
    pane->addTitle(m_path, 1);
    pane->addTitle(m_extent);
    pane->setContent(m_hex);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(pane);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    setContent(splitter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StructurePanel::showNode);
}

void StructurePanel::setFile(std::shared_ptr<const InspectedFile> file)
{
    m_file = std::move(file);
    showFault(*m_file);
    m_model->setFile(m_file);
    m_hex->setBytes({});
    if (m_model->rowCount() == 0) {
        showNothing(tr("The file is empty"), tr("It has not a single byte."));
        return;
    }
    showContent();
    m_tree->expandToDepth(0);
    m_tree->setCurrentIndex(m_tree->model()->index(0, 0));
}

void StructurePanel::find()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

QString StructurePanel::path() const
{
    return m_path->text();
}

void StructurePanel::showNode()
{
    auto *cells = qobject_cast<QAbstractProxyModel *>(m_tree->model());
    const auto index = cells->mapToSource(m_tree->currentIndex());
    if (!index.isValid() || !m_file)
        return;
    m_range = m_model->range(index);
    m_path->setText(m_model->path(index));
    const auto shown = std::min(m_range.length, maxShown);
    m_extent->setText(shown < m_range.length ? tr("the first %1 of %2").arg(sizeText(shown), sizeText(m_range.length))
                                             : sizeText(m_range.length));
    Q_EMIT bytesWanted(m_file, {m_range.offset, shown});
}

void StructurePanel::setBytes(std::size_t offset, ByteView bytes)
{
    // Another node may have been selected since.
    if (offset == m_range.offset)
        m_hex->setBytes(bytes, offset);
}

void StructurePanel::showByte(std::size_t offset)
{
    auto *cells = qobject_cast<QAbstractProxyModel *>(m_tree->model());
    const auto index = cells->mapFromSource(m_model->indexOfByte(offset));
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

} // namespace kennel
