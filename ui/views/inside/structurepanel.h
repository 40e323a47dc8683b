// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/byterange.h"
#include "base/bytes.h"
#include "views/inside/insidestack.h"
#include "widgets/treeview.h"

#include <vector>

class QModelIndex;
class QTreeView;

namespace kennel {

class HexView;
class MessageBar;
class PlainLabel;
class StructureModel;
class TreeMap;

/**
 * The sections of a file and what is nested in them as a tree, as a map of their sizes, and the bytes of the file: each
 * follows the others.
 */
class StructurePanel : public InsideStack
{
    Q_OBJECT

public:
    explicit StructurePanel(QWidget *parent = nullptr);

    void setFile(std::shared_ptr<const InspectedFile> file) override;
    void find() override;
    /**
     * Bytes of the file from `offset` on, as they were asked for, or why they could not be read. Those of an earlier
     * file are never shown: while somebody still holds what bytesWanted() gave out for one, answers cannot be told
     * apart, and are asked for again.
     */
    void setBytes(std::size_t offset, const std::expected<Bytes, InspectError> &bytes);
    /** Selects what holds the byte at `offset`, and puts the cursor there. */
    void showByte(std::size_t offset);

    QTreeView *tree() const { return m_tree; }
    TreeMap *map() const { return m_map; }
    HexView *hexView() const { return m_hex; }
    QString path() const;
    /** The bar that says why bytes could not be read; hidden if they could. */
    MessageBar *unread() const { return m_unread; }

Q_SIGNALS:
    /**
     * The bytes of `file` in that range are wanted, for setBytes(): never more than a screen scrolls through. Whoever
     * reads them holds `file` until they are handed over, and lets go of it then.
     */
    void bytesWanted(const std::shared_ptr<const kennel::InspectedFile> &file, kennel::ByteRange range);

private:
    QWidget *makeParts();
    QWidget *makeBytes();
    void showNode(bool go);
    void selectNode(const QModelIndex &index);
    void byteChanged(std::size_t offset);

    std::shared_ptr<const InspectedFile> m_file; ///< counted apart from every other file's, even if it is the same one
    std::vector<std::weak_ptr<const InspectedFile>> m_earlier; ///< of files before, as long as somebody reads them
    StructureModel *m_model;
    TreeView *m_tree;
    TreeMap *m_map;
    PlainLabel *m_path;
    PlainLabel *m_extent;
    HexView *m_hex;
    MessageBar *m_unread;
    bool m_quiet = false; ///< one of them follows another
};

} // namespace kennel
