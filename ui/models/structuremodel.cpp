// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/structuremodel.h"

#include "format/quantity.h"
#include "format/visibletext.h"
#include "format/wasmterms.h"
#include "models/modelroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

StructureModel::StructureModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

int StructureModel::add(int parent, Node node)
{
    const int id = int(m_nodes.size());
    node.parent = parent;
    if (parent >= 0) {
        auto &siblings = m_nodes[std::size_t(parent)].children;
        node.row = int(siblings.size());
        siblings.push_back(id);
    }
    m_nodes.push_back(std::move(node));
    return id;
}

void StructureModel::setFile(const std::shared_ptr<const InspectedFile> &file)
{
    beginResetModel();
    m_nodes.clear();
    if (file) {
        const auto &parts = file->inspection.binary.parts;
        std::vector<int> partNodes;
        std::vector<std::vector<int>> sectionNodes;
        for (const auto &part : parts) {
            // A nested part stands in the section that holds it, if that is listed.
            int parent = -1;
            if (part.parent && *part.parent < partNodes.size()) {
                parent = partNodes[*part.parent];
                const auto &sections = sectionNodes[*part.parent];
                const auto holder = std::ranges::upper_bound(sections, part.range.offset, {}, [this](int node) {
                    return m_nodes[std::size_t(node)].range.offset;
                });
                if (holder != sections.begin())
                    parent = *std::prev(holder);
            }
            if (parent < 0 && !m_nodes.empty())
                parent = 0;
            Node node;
            node.name = part.kind == wasm::Part::Kind::Module ? tr("module") : tr("component");
            node.range = part.range;
            node.damaged = part.damaged;
            const int id = add(parent, std::move(node));
            partNodes.push_back(id);
            auto &own = sectionNodes.emplace_back();
            for (const auto &section : part.sections) {
                Node child;
                child.name = wasmSectionTerm(part.kind, section.id);
                if (section.id == 0)
                    child.name += u' ' + visibleText(QString::fromStdString(section.customName));
                child.count = section.count;
                child.range = section.whole();
                child.damaged = section.damaged;
                own.push_back(add(id, std::move(child)));
            }
        }
        if (m_nodes.empty() && file->size > 0) {
            Node node;
            node.name = tr("file");
            node.range = {0, std::size_t(file->size)};
            node.damaged = true;
            add(-1, std::move(node));
        }
    }
    endResetModel();
}

ByteRange StructureModel::range(const QModelIndex &index) const
{
    return index.isValid() ? m_nodes[index.internalId()].range : ByteRange{};
}

QModelIndex StructureModel::indexOfByte(std::size_t offset) const
{
    int found = -1;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const auto &node = m_nodes[i];
        const bool holds = offset >= node.range.offset && offset < node.range.end();
        if (holds && (found < 0 || node.range.length <= m_nodes[std::size_t(found)].range.length))
            found = int(i);
    }
    return indexOfNode(found);
}

QModelIndex StructureModel::indexOfNode(int node) const
{
    return node < 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(node)].row, 0, quintptr(node));
}

QString StructureModel::path(const QModelIndex &index) const
{
    QStringList parts;
    for (auto node = index; node.isValid(); node = node.parent())
        parts.prepend(m_nodes[node.internalId()].name);
    return parts.join(u" › "_s);
}

QModelIndex StructureModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    return createIndex(row, column, quintptr(m_nodes[parent.internalId()].children[std::size_t(row)]));
}

QModelIndex StructureModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = m_nodes[child.internalId()].parent;
    return above < 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(above)].row, 0, quintptr(above));
}

int StructureModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_nodes.empty() ? 0 : 1;
    return parent.column() == 0 ? int(m_nodes[parent.internalId()].children.size()) : 0;
}

int StructureModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant StructureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &node = m_nodes[index.internalId()];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return node.name;
        case ItemsColumn:
            return node.count ? countText(*node.count) : QString();
        case OffsetColumn:
            return u"0x%1"_s.arg(node.range.offset, 0, 16);
        default:
            return sizeText(node.range.length);
        }
    case CopyRole:
        return index.column() == SizeColumn ? QString::number(node.range.length) : data(index, Qt::DisplayRole);
    case SecondaryRole:
        return node.damaged && index.column() == NameColumn ? tr("not read to its end") : QVariant();
    case FixedRole:
        return index.column() == OffsetColumn;
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == NameColumn ? Qt::AlignLeading | Qt::AlignVCenter
                                                     : Qt::AlignTrailing | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant StructureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section != NameColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter); // as the numbers below
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && (section == OffsetColumn || section == SizeColumn))
        return section == OffsetColumn ? tr("Where it begins in the file; a section begins with its header")
                                       : tr("How many bytes it takes; those of a section with its header");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Part or section");
    case ItemsColumn:
        return tr("Items");
    case OffsetColumn:
        return tr("Offset");
    default:
        return tr("Size");
    }
}

} // namespace kennel
