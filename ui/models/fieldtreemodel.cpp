// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/fieldtreemodel.h"

#include "base/hex.h"
#include "crypto/publickey.h"
#include "format/digesttext.h"
#include "format/quantity.h"
#include "format/visibletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr quintptr noNode = quintptr(-1);

QString textOfBytes(ByteView bytes)
{
    const std::string_view text = textOf(bytes);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString hexOf(std::size_t offset)
{
    return QString::number(offset, 16).rightJustified(4, u'0');
}

/** The start of long raw bytes; the rest is in the copy. */
QString someHex(ByteView bytes)
{
    constexpr std::size_t enough = 16;
    const auto text = toHex(bytes.first(std::min(bytes.size(), enough)));
    return QString::fromLatin1(text.data(), qsizetype(text.size())) + (bytes.size() > enough ? u"…"_s : QString());
}

QString allHex(ByteView bytes)
{
    const auto text = toHex(bytes);
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

const Field *memberOf(const Field &entry)
{
    // Only an entry with exactly one known member reads as that member; anything else is shown as it stands.
    if (entry.children.size() != 1 || entry.children.front().type != FieldType::Message)
        return nullptr;
    return &entry.children.front();
}

} // namespace

FieldTreeModel::FieldTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void FieldTreeModel::setRecord(std::shared_ptr<const LogView> log, std::size_t position)
{
    beginResetModel();
    m_log = std::move(log);
    m_position = position;
    m_nodes.clear();
    m_top.clear();
    build();
    endResetModel();
}

const RecordView *FieldTreeModel::record() const
{
    return m_log && m_position < m_log->records.size() ? &m_log->records[m_position] : nullptr;
}

ByteView FieldTreeModel::contents() const
{
    return record()->published.envelope.contentBytes;
}

ByteView FieldTreeModel::bytes(ByteRange range) const
{
    return contents().subspan(range.offset, range.length);
}

int FieldTreeModel::addNode(int parent, Node node)
{
    const int index = int(m_nodes.size());
    auto &siblings = parent < 0 ? m_top : m_nodes[std::size_t(parent)].children;
    node.parent = parent;
    node.row = int(siblings.size());
    siblings.push_back(index);
    m_nodes.push_back(std::move(node));
    return index;
}

void FieldTreeModel::build()
{
    const auto *shown = record();
    if (!shown)
        return;
    const ByteRange all{0, contents().size()};
    Node top;
    top.name = tr("contents");
    top.value = tr("%n byte(s), signed", nullptr, int(all.length));
    top.copy = allHex(contents());
    top.whole = top.range = all;
    const int contentsNode = addNode(-1, std::move(top));
    // Also where a rule of meaning was broken the fields can be told apart. Else only the bytes are left.
    if (const auto fields = readRecordFields(m_log->kind, contents()))
        addFields(contentsNode, *fields);
    if (!shown->decoded) {
        const auto offset = shown->decoded.error().offset;
        if (const auto bad = indexOfByte(offset); bad.isValid())
            m_nodes[bad.internalId()].bad = true;
        else
            m_nodes[std::size_t(contentsNode)].bad = true;
    }
    const auto &envelope = shown->published.envelope;
    Node key;
    key.name = u"key_id"_s;
    key.key = QString::fromStdString(envelope.keyId.text());
    key.copy = key.key;
    addNode(-1, std::move(key));
    Node signature;
    signature.name = u"signature"_s;
    signature.copy = QString::fromStdString(envelope.signature);
    const QString shortSignature =
        signature.copy.startsWith("ecdsa-p256:"_L1) ? signature.copy.mid(11) : signature.copy;
    signature.value =
        shortSignature.size() > 24 ? shortSignature.left(9) + u"…"_s + shortSignature.right(9) : shortSignature;
    signature.value = visibleText(signature.value);
    signature.fixed = true;
    addNode(-1, std::move(signature));
}

void FieldTreeModel::addFields(int parent, const Field &message)
{
    int entry = 0;
    for (const auto &field : message.children)
        addField(parent, field, field.name == "entries" ? ++entry : 0);
}

void FieldTreeModel::addField(int parent, const Field &field, int entryNumber)
{
    Node node;
    node.whole = field.whole;
    node.range = field.value;
    node.name = field.isKnown() ? QString::fromLatin1(field.name.data(), qsizetype(field.name.size()))
                                : tr("field %1, unknown").arg(field.number);
    const Field *below = &field;
    if (entryNumber > 0) {
        node.name = tr("entry %1").arg(entryNumber);
        node.range = field.whole;
        if (const auto *member = memberOf(field)) {
            node.kind = entryKindFromField(member->name);
            below = member;
        }
    }
    describe(node, field);
    if (field.superseded)
        node.value = tr("%1 (replaced by a later field)").arg(node.value);
    const int index = addNode(parent, std::move(node));
    for (const auto &child : below->children)
        addField(index, child, 0);
}

void FieldTreeModel::describe(Node &node, const Field &field) const
{
    const auto value = bytes(field.value);
    switch (field.type) {
    case FieldType::Text: {
        const QString text = textOfBytes(value);
        node.copy = text;
        if (field.name == "prev") {
            node.value = shortDigest(text);
            node.fixed = true;
            if (m_position > 0 && text.toStdString() == m_log->records[m_position - 1].id.text())
                node.link = m_position - 1;
        } else if (field.name == "content_hash") {
            node.value = shortDigest(text);
            node.fixed = true;
        } else if (field.name == "key") {
            const auto key = PublicKey::parse(textOf(value));
            if (key)
                node.key = QString::fromStdString(key->id().text());
            else
                node.value = visibleText(text);
        } else if (field.name == "key_id") {
            node.key = text;
        } else {
            node.value = visibleText(text);
        }
        break;
    }
    case FieldType::Message:
        if (field.name == "time") {
            node.name = tr("time, claimed");
            const auto *shown = record();
            if (shown->decoded) {
                std::visit([&](const auto &decoded) { node.value = claimedTimeText(decoded.time); }, *shown->decoded);
                node.copy = node.value;
            }
        }
        break;
    case FieldType::Enum:
    case FieldType::EnumList: {
        QStringList names;
        const auto add = [&](const Field &number) {
            const auto permission = permissionFromNumber(m_log->kind, std::int32_t(number.varint));
            const auto name = permission ? permissionName(*permission) : std::string_view();
            names << (permission ? QString::fromLatin1(name.data(), qsizetype(name.size()))
                                 : QString::number(number.varint));
        };
        if (field.type == FieldType::Enum)
            add(field);
        for (const auto &child : field.children)
            add(child);
        node.value = node.copy = names.isEmpty() ? tr("none") : names.join(u", "_s);
        break;
    }
    case FieldType::UInt32:
        node.value = node.copy = QString::number(std::uint32_t(field.varint));
        break;
    case FieldType::Int32:
        node.value = node.copy = QString::number(std::int32_t(field.varint));
        break;
    case FieldType::Int64:
        node.value = node.copy = QString::number(std::int64_t(field.varint));
        break;
    case FieldType::Binary:
    case FieldType::Unknown:
        node.fixed = true;
        node.dim = !field.isKnown();
        if (field.wireType == WireType::Varint)
            node.value = node.copy = QString::number(field.varint);
        else {
            node.value = someHex(value);
            node.copy = allHex(value);
        }
        break;
    }
}

QString FieldTreeModel::path(int node) const
{
    const auto &shown = m_nodes[std::size_t(node)];
    if (shown.parent < 0 || m_nodes[std::size_t(shown.parent)].parent < 0)
        return shown.name;
    return path(shown.parent) + u" · "_s + shown.name;
}

QModelIndex FieldTreeModel::contentsIndex() const
{
    return m_top.empty() ? QModelIndex() : createIndex(0, NameColumn, quintptr(m_top.front()));
}

QModelIndex FieldTreeModel::indexOfByte(std::size_t offset) const
{
    int best = -1;
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        const auto &whole = m_nodes[std::size_t(i)].whole;
        // Children come after their parents, so the last hit is the deepest.
        if (whole && offset >= whole->offset && offset < whole->end())
            best = i;
    }
    return best < 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(best)].row, NameColumn, quintptr(best));
}

QModelIndex FieldTreeModel::indexOfPath(const QString &wanted) const
{
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        if (path(i) == wanted)
            return createIndex(m_nodes[std::size_t(i)].row, NameColumn, quintptr(i));
    }
    return {};
}

std::optional<ByteRange> FieldTreeModel::valueRange(const QModelIndex &index) const
{
    return index.isValid() ? m_nodes[index.internalId()].range : std::nullopt;
}

std::optional<ByteRange> FieldTreeModel::surroundingRange(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    auto node = int(index.internalId());
    while (m_nodes[std::size_t(node)].parent >= 0 &&
           m_nodes[std::size_t(m_nodes[std::size_t(node)].parent)].parent >= 0)
        node = m_nodes[std::size_t(node)].parent;
    // All of the contents around a field would light everything: that says nothing.
    if (m_nodes[std::size_t(node)].parent < 0)
        return m_nodes[index.internalId()].range;
    return m_nodes[std::size_t(node)].whole;
}

QModelIndex FieldTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto &rows = parent.isValid() ? m_nodes[parent.internalId()].children : m_top;
    return createIndex(row, column, quintptr(rows[std::size_t(row)]));
}

QModelIndex FieldTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == noNode)
        return {};
    const int parent = m_nodes[child.internalId()].parent;
    return parent < 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(parent)].row, NameColumn, quintptr(parent));
}

int FieldTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int(parent.isValid() ? m_nodes[parent.internalId()].children.size() : m_top.size());
}

int FieldTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FieldTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &node = m_nodes[index.internalId()];
    switch (role) {
    case RangeRole:
        return node.range ? QVariant::fromValue(*node.range) : QVariant();
    case LinkRole:
        return node.link ? QVariant(qulonglong(*node.link)) : QVariant();
    case PathRole:
        return path(int(index.internalId()));
    case FailedRole:
        return node.bad;
    case Qt::AccessibleTextRole:
        if (index.column() == ValueColumn && !node.key.isEmpty())
            return shortKey(node.key);
        return {};
    default:
        break;
    }
    switch (index.column()) {
    case NameColumn:
        if (role == Qt::DisplayRole || role == CopyRole)
            return node.name;
        break;
    case ValueColumn:
        if (role == Qt::DisplayRole)
            return node.value;
        if (role == KeyRole && !node.key.isEmpty())
            return node.key;
        if (role == KindRole && node.kind)
            return int(*node.kind);
        if (role == SecondaryRole && node.link)
            return tr("record %1").arg(*node.link + 1);
        if (role == FixedRole)
            return node.fixed;
        if (role == DimRole)
            return node.dim;
        if (role == CopyRole || role == Qt::ToolTipRole) {
            if (node.kind && node.copy.isEmpty())
                return entryKindId(*node.kind);
            return role == CopyRole ? QVariant(node.copy) : QVariant();
        }
        break;
    case RangeColumn:
        if (role == Qt::DisplayRole || role == CopyRole)
            return node.whole ? hexOf(node.whole->offset) + u'+' + QString::number(node.whole->length)
                              : tr("not signed");
        if (role == Qt::ToolTipRole && node.whole)
            return tr("%n byte(s) with tag and length", nullptr, int(node.whole->length));
        if (role == FixedRole)
            return node.whole.has_value();
        if (role == DimRole)
            return true;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        break;
    default:
        break;
    }
    return {};
}

QVariant FieldTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section == RangeColumn && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter));
    if (section == RangeColumn && role == Qt::ToolTipRole)
        return tr("Where the whole field begins in the signed content, in hexadecimal digits, and how many bytes it "
                  "takes");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Field");
    case ValueColumn:
        return tr("Value");
    case RangeColumn:
        return tr("Offset+Size");
    default:
        return {};
    }
}

} // namespace kennel
