// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"
#include "views/inside/insidestack.h"

class QTreeView;

namespace kennel {

class HexView;
class PlainLabel;
class StructureModel;

/** The sections of a file and what is nested in them, and the bytes of the one that is selected. */
class StructurePanel : public InsideStack
{
    Q_OBJECT

public:
    explicit StructurePanel(QWidget *parent = nullptr);

    void setFile(std::shared_ptr<const InspectedFile> file) override;
    void find() override;
    /** Bytes of the file from `offset` on, as they were asked for. */
    void setBytes(std::size_t offset, ByteView bytes);
    /** Selects what holds the byte at `offset`. */
    void showByte(std::size_t offset);

    QTreeView *tree() const { return m_tree; }
    HexView *hexView() const { return m_hex; }
    QString path() const;

Q_SIGNALS:
    /** The bytes of `file` in that range are wanted: never more than a screen scrolls through. */
    void bytesWanted(const std::shared_ptr<const kennel::InspectedFile> &file, kennel::ByteRange range);

private:
    void showNode();

    std::shared_ptr<const InspectedFile> m_file;
    StructureModel *m_model;
    QTreeView *m_tree;
    PlainLabel *m_path;
    PlainLabel *m_extent;
    HexView *m_hex;
    ByteRange m_range; ///< of the selected node
};

} // namespace kennel
