// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/byterange.h"
#include "session/lookinside.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace kennel {

/** The sections of a file and what is nested in them, with places and sizes. */
class StructureModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ItemsColumn, OffsetColumn, SizeColumn, ColumnCount };

    /** A part or a section. */
    struct Node
    {
        int parent = -1; ///< index of what holds it; it stands before it
        int row = 0;
        QString name;
        std::optional<std::uint32_t> count;
        ByteRange range; ///< with its header
        bool damaged = false;
        std::vector<int> children;
    };

    explicit StructureModel(QObject *parent = nullptr);

    /** Shows `file`; nothing if it is null. */
    void setFile(const std::shared_ptr<const InspectedFile> &file);
    /** The bytes of a node, with its header. */
    ByteRange range(const QModelIndex &index) const;
    /** The innermost node with the byte at `offset`; invalid beyond the file. */
    QModelIndex indexOfByte(std::size_t offset) const;
    /** All parts and sections; the file is the first. */
    const std::vector<Node> &nodes() const { return m_nodes; }
    /** Which of nodes() an index stands for; -1 if it is invalid. */
    static int nodeOf(const QModelIndex &index) { return index.isValid() ? int(index.internalId()) : -1; }
    QModelIndex indexOfNode(int node) const;
    /** "component › module 2 › code", from the file to the node. */
    QString path(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int add(int parent, Node node);

    std::vector<Node> m_nodes; ///< the file first
};

} // namespace kennel
