// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/byterange.h"
#include "models/modelroles.h"
#include "models/recordkinds.h"
#include "session/logview.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace kennel {

/**
 * One record as it stands in its bytes: the signed contents field by field, and beside them key id and signature, which
 * are not signed. The tree is the one that the validator read; a record that breaks a rule of meaning is shown as far
 * as its bytes can be told apart, with the offending byte named.
 *
 * The entries of a record are one level here: the member that says what kind of entry it is becomes the entry's chip.
 */
class FieldTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, RangeColumn, ColumnCount };
    /** More roles than those of ModelRole. */
    enum Role {
        RangeRole = Qt::UserRole + 200, ///< QVariant of ByteRange: the bytes that a field lights; invalid if not signed
        PathRole,                       ///< QString: "entry 1 · version"
    };

    explicit FieldTreeModel(QObject *parent = nullptr);

    /** Shows record `position` of `log`; none if `log` is null or has no such record. */
    void setRecord(std::shared_ptr<const LogView> log, std::size_t position);
    const RecordView *record() const;

    /** The deepest field with the byte at `offset` of the contents. */
    QModelIndex indexOfByte(std::size_t offset) const;
    /** The field called `path`, as PathRole says it. */
    QModelIndex indexOfPath(const QString &path) const;
    /** The bytes of a field's value, to be lit; nothing for what is not among the signed bytes. */
    std::optional<ByteRange> valueRange(const QModelIndex &index) const;
    /** The bytes of the entry (or other top-level field) that a field belongs to. */
    std::optional<ByteRange> surroundingRange(const QModelIndex &index) const;
    /** The node of all signed contents. */
    QModelIndex contentsIndex() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        int parent = -1;
        int row = 0;
        std::vector<int> children;
        QString name;
        QString value;
        QString copy; ///< the whole value, where `value` is shortened
        QString key;  ///< key id, if the value is one
        std::optional<ByteRange> whole;
        std::optional<ByteRange> range;
        std::optional<EntryKind> kind;
        std::optional<std::uint64_t> link;
        bool fixed = false;
        bool dim = false;
        bool bad = false; ///< holds the byte at which decoding stopped
    };

    int addNode(int parent, Node node);
    void build();
    void addFields(int parent, const Field &message);
    void addField(int parent, const Field &field, int entryNumber);
    void describe(Node &node, const Field &field) const;
    QString path(int node) const;
    ByteView contents() const;
    ByteView bytes(ByteRange range) const;

    std::shared_ptr<const LogView> m_log;
    std::size_t m_position = 0;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
};

} // namespace kennel

Q_DECLARE_METATYPE(kennel::ByteRange)
