// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/inside/structurepanel.h"

#include "format/inspecterrortext.h"
#include "format/quantity.h"
#include "models/structuremodel.h"
#include "views/common/cells.h"
#include "views/common/pane.h"
#include "widgets/celldelegate.h"
#include "widgets/hexview.h"
#include "widgets/messagebar.h"
#include "widgets/metrics.h"
#include "widgets/plainlabel.h"
#include "widgets/treemap.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace kennel {

StructurePanel::StructurePanel(QWidget *parent)
    : InsideStack(parent)
    , m_model(new StructureModel(this))
    , m_tree(new TreeView(tr("Sections and nested parts"), this))
    , m_map(new TreeMap(this))
    , m_path(new PlainLabel({}, TypeSize::Secondary, this))
    , m_extent(new PlainLabel({}, TypeSize::Secondary, this))
    , m_hex(new HexView(this))
    , m_unread(new MessageBar(Tone::Neutral, Glyph::Warning, {}, {}, this))
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeParts());
    splitter->addWidget(makeBytes());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    setContent(splitter);
    setTabOrder({m_tree, m_map, m_hex});
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_quiet)
            return;
        showNode(true);
        m_hex->askAgain(); // what could not be read is tried again whenever somebody comes back to it
    });
    connect(m_map, &TreeMap::currentChanged, this, [this](int node) { selectNode(m_model->indexOfNode(node)); });
    connect(m_hex, &HexView::cursorMoved, this, &StructurePanel::byteChanged);
    connect(m_hex, &HexView::bytesWanted, this, [this](ByteRange range) { Q_EMIT bytesWanted(m_file, range); });
}

QWidget *StructurePanel::makeParts()
{
    const auto m = Metrics::application();
    m_tree->setModel(new Cells(m_model, this));
    auto *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(StructureModel::NameColumn, QHeaderView::Stretch);
    m_tree->setColumnWidth(StructureModel::ItemsColumn, m.px(60));
    m_tree->setColumnWidth(StructureModel::OffsetColumn, m.px(80));
    m_tree->setColumnWidth(StructureModel::SizeColumn, m.px(88));
    auto *sizes = new Pane(this);
    sizes->addTitle(new PlainLabel(tr("Sizes"), TypeSize::Secondary, this), 1);
    sizes->setContent(m_map);
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_tree);
    parts->addWidget(sizes);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({600, 400});
    return parts;
}

QWidget *StructurePanel::makeBytes()
{
    m_hex->setUnsigned();
    auto *pane = new Pane(this);
    pane->addTitle(m_path, 1);
    pane->addTitle(m_extent);
    auto *content = new QWidget(pane);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_unread->hide();
    column->addWidget(m_unread);
    column->addWidget(m_hex, 1);
    pane->setContent(content);
    return pane;
}

void StructurePanel::setFile(std::shared_ptr<const InspectedFile> file)
{
    const QScopedValueRollback quiet(m_quiet, true);
    if (m_file)
        m_earlier.push_back(m_file);
    // A count of its own: it tells who still reads for this one.
    const auto owner = std::make_shared<std::shared_ptr<const InspectedFile>>(std::move(file));
    m_file = std::shared_ptr<const InspectedFile>(owner, owner->get());
    std::erase_if(m_earlier, [](const auto &earlier) { return earlier.expired(); });
    showFault(*m_file);
    m_model->setFile(m_file);
    std::vector<TreeMapNode> nodes;
    nodes.reserve(m_model->nodes().size());
    for (const auto &node : m_model->nodes())
        nodes.push_back({.parent = node.parent, .name = node.name, .size = node.range.length, .damaged = node.damaged});
    m_map->setNodes(std::move(nodes));
    m_hex->setSize(std::size_t(m_file->size));
    m_unread->hide();
    if (m_model->rowCount() == 0) {
        showNothing(tr("The file is empty"), tr("It has not a single byte."));
        return;
    }
    showContent();
    m_tree->expandToDepth(0);
    m_tree->setCurrentIndex(m_tree->model()->index(0, 0));
    showNode(true);
}

void StructurePanel::find()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

QString StructurePanel::path() const
{
    return m_path->text();
}

void StructurePanel::showNode(bool go)
{
    auto *cells = qobject_cast<QAbstractProxyModel *>(m_tree->model());
    const auto index = cells->mapToSource(m_tree->currentIndex());
    if (!index.isValid())
        return;
    const auto range = m_model->range(index);
    m_path->setText(m_model->path(index));
    m_extent->setText(sizeText(range.length));
    m_map->setCurrent(StructureModel::nodeOf(index));
    m_hex->light(range, range, go);
}

void StructurePanel::selectNode(const QModelIndex &index)
{
    auto *cells = qobject_cast<QAbstractProxyModel *>(m_tree->model());
    m_tree->setCurrentIndex(cells->mapFromSource(index));
    m_tree->scrollTo(m_tree->currentIndex());
}

void StructurePanel::byteChanged(std::size_t offset)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const auto index = m_model->indexOfByte(offset);
    if (!index.isValid())
        return;
    selectNode(index);
    showNode(false);
}

void StructurePanel::setBytes(std::size_t offset, const std::expected<Bytes, InspectError> &bytes)
{
    std::erase_if(m_earlier, [](const auto &earlier) { return earlier.expired(); });
    if (!bytes) {
        const auto text = inspectErrorText(bytes.error());
        m_unread->setMessage(Tone::Neutral, Glyph::Warning, tr("These bytes could not be read."),
                             text.headline + u". "_s + text.detail);
    }
    m_unread->setVisible(!bytes);
    if (!bytes)
        return;
    if (m_earlier.empty())
        m_hex->put(offset, *bytes);
    else
        m_hex->askAgain();
}

void StructurePanel::showByte(std::size_t offset)
{
    m_hex->setCursor(offset);
}

} // namespace kennel
