// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/witoutline.h"
#include "session/lookinside.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace kennel {

/**
 * What a file imports and exports, and the packages whose interfaces it speaks of, as a tree. Of a component and of a
 * WIT package it follows the WIT text; of a core module without a world it lists names by their modules.
 */
class InterfaceTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        LineRole = Qt::UserRole + 300, ///< int: the line of the WIT text, from 0; invalid if it is in none
        LastLineRole,                  ///< int: the line where it ends
        InterfaceRole,                 ///< QString: "wasi:http/types@0.2.0", of an imported or exported interface
    };

    explicit InterfaceTreeModel(QObject *parent = nullptr);

    /**
     * Shows `file`; nothing if it is null. Of one that was not read to its end only what could be read is there: no
     * empty world, and no count that says that there is nothing.
     */
    void setFile(const std::shared_ptr<const InspectedFile> &file);
    /** The WIT text that lines are counted in, with control characters visible; empty if there is none. */
    const QString &text() const { return m_text; }
    const WitOutline &outline() const { return m_outline; }
    /** The node that declares what stands on `line`; invalid if there is none. */
    QModelIndex indexOfLine(int line) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        int parent = -1;
        int row = 0;
        QString name;
        QString note; ///< behind the name, less loud
        QString interface;
        int line = -1;
        int last = -1;
        std::vector<int> children;
    };

    /** How many there are, at the least in a file that was not read to its end. */
    QString countNote(std::size_t count) const;
    int add(int parent, QString name, QString note = {}, int entry = -1);
    void addOutline();
    void addWorld(int entry);
    void addItems(int parent, int entry);
    void addCoreModule(const wasm::CoreInterface &interface);

    bool m_isWhole = true; ///< the file was read to its end
    QString m_text;
    WitOutline m_outline;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
};

} // namespace kennel
