// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/interfacetreemodel.h"

#include "format/visibletext.h"
#include "format/wasmterms.h"
#include "models/modelroles.h"

#include <map>
#include <string_view>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

using Kind = WitEntry::Kind;

/** So many are shown: an interface is shown again wherever it is imported, and a file may import one very often. */
constexpr std::size_t maxNodes = 100'000;

QString visibleLines(const std::string &text)
{
    QString all;
    all.reserve(qsizetype(text.size()));
    const QString whole = QString::fromStdString(text);
    for (const auto line : QStringView(whole).tokenize(u'\n')) {
        all += visibleText(line);
        all += u'\n';
    }
    all.chop(whole.endsWith(u'\n') ? 2 : 1);
    return all;
}

QString shownName(std::string_view name)
{
    return visibleText(QString::fromUtf8(name.data(), qsizetype(name.size())));
}

} // namespace

InterfaceTreeModel::InterfaceTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void InterfaceTreeModel::setFile(const std::shared_ptr<const InspectedFile> &file)
{
    beginResetModel();
    m_nodes.clear();
    m_top.clear();
    m_isWhole = !file || file->inspection.binary.isWhole();
    m_text = file && file->inspection.witText ? visibleLines(*file->inspection.witText) : QString();
    m_outline = WitOutline(m_text);
    if (!m_outline.entries().empty())
        addOutline();
    else if (file && !file->inspection.binary.parts.empty() && file->inspection.binary.parts.front().interface)
        addCoreModule(*file->inspection.binary.parts.front().interface);
    if (m_top.empty())
        m_text.clear(); // what has nothing in it reads as if there were nothing
    endResetModel();
}

QString InterfaceTreeModel::countNote(std::size_t count) const
{
    return m_isWhole ? QString::number(count) : tr("%1 or more").arg(count);
}

int InterfaceTreeModel::add(int parent, QString name, QString note, int entry)
{
    const int id = int(m_nodes.size());
    auto &siblings = parent < 0 ? m_top : m_nodes[std::size_t(parent)].children;
    Node node;
    node.parent = parent;
    node.row = int(siblings.size());
    node.name = std::move(name);
    node.note = std::move(note);
    if (entry >= 0) {
        node.line = m_outline.entries()[std::size_t(entry)].line;
        node.last = m_outline.entries()[std::size_t(entry)].last;
    }
    siblings.push_back(id);
    m_nodes.push_back(std::move(node));
    return id;
}

void InterfaceTreeModel::addItems(int parent, int entry)
{
    for (const int child : m_outline.entries()[std::size_t(entry)].children) {
        if (m_nodes.size() >= maxNodes)
            return;
        const auto &item = m_outline.entries()[std::size_t(child)];
        const int node = add(parent, item.name, item.kind == Kind::Function ? u"func"_s : item.word, child);
        addItems(node, child);
    }
}

void InterfaceTreeModel::addWorld(int entry)
{
    const auto &world = m_outline.entries()[std::size_t(entry)];
    if (world.children.empty() && !m_isWhole)
        return;
    const int top = add(-1, world.name, u"world"_s, entry);
    for (const auto kind : {Kind::Import, Kind::Export}) {
        std::vector<int> items;
        for (const int child : m_outline.entries()[std::size_t(entry)].children) {
            if (m_outline.entries()[std::size_t(child)].kind == kind)
                items.push_back(child);
        }
        if (items.empty() && !m_isWhole)
            continue;
        const int group = add(top, kind == Kind::Import ? tr("Imports") : tr("Exports"), countNote(items.size()));
        for (const int child : items) {
            const auto &item = m_outline.entries()[std::size_t(child)];
            // An interface that stands elsewhere in the text is shown as it is declared there.
            const int declared = m_outline.interfaceOf(item.name, entry);
            const int node = add(group, item.name, {}, declared >= 0 ? declared : child);
            if (item.name.contains(u'/'))
                m_nodes[std::size_t(node)].interface = item.name;
            addItems(node, declared >= 0 ? declared : child);
            m_nodes[std::size_t(node)].note = QString::number(m_nodes[std::size_t(node)].children.size());
            if (m_nodes[std::size_t(node)].children.empty())
                m_nodes[std::size_t(node)].note.clear();
        }
    }
    for (const int child : m_outline.entries()[std::size_t(entry)].children) {
        const auto &item = m_outline.entries()[std::size_t(child)];
        if (item.kind == Kind::Type)
            add(top, item.name, item.word, child);
    }
}

void InterfaceTreeModel::addOutline()
{
    for (std::size_t i = 0; i < m_outline.entries().size(); ++i) {
        if (m_outline.entries()[i].kind == Kind::World)
            addWorld(int(i));
    }
    for (std::size_t i = 0; i < m_outline.entries().size(); ++i) {
        const auto &package = m_outline.entries()[i];
        if (package.kind != Kind::Package)
            continue;
        std::vector<int> interfaces;
        for (const int child : package.children) {
            if (m_outline.entries()[std::size_t(child)].kind == Kind::Interface)
                interfaces.push_back(child);
        }
        if (interfaces.empty())
            continue;
        const int top = add(-1, package.name, u"package"_s, int(i));
        for (const int child : interfaces) {
            const int node = add(top, m_outline.entries()[std::size_t(child)].name, u"interface"_s, child);
            addItems(node, child);
        }
    }
}

void InterfaceTreeModel::addCoreModule(const wasm::CoreInterface &interface)
{
    // Each of both has a half for itself: a flood of imports must not hide the exports.
    const auto addRest = [this](int group, std::size_t left) {
        if (left > 0)
            add(group, tr("%n more, not shown", nullptr, int(left)));
    };
    const auto isShown = [this](const auto &items) { return !items.empty() || m_isWhole; };
    const int imports = isShown(interface.imports) ? add(-1, tr("Imports"), countNote(interface.imports.size())) : -1;
    std::map<std::string_view, int> modules;
    std::size_t shown = 0;
    for (; shown < interface.imports.size() && m_nodes.size() < maxNodes / 2; ++shown) {
        const auto &item = interface.imports[shown];
        auto found = modules.find(item.module);
        if (found == modules.end())
            found = modules.emplace(item.module, add(imports, shownName(item.module))).first;
        add(found->second, shownName(item.field), wasmCoreTypeTerm(item.type));
    }
    for (const auto &[name, node] : modules)
        m_nodes[std::size_t(node)].note = QString::number(m_nodes[std::size_t(node)].children.size());
    addRest(imports, interface.imports.size() - shown);
    const int exports = isShown(interface.exports) ? add(-1, tr("Exports"), countNote(interface.exports.size())) : -1;
    for (shown = 0; shown < interface.exports.size() && m_nodes.size() < maxNodes; ++shown)
        add(exports, shownName(interface.exports[shown].name), wasmCoreKindTerm(interface.exports[shown].kind));
    addRest(exports, interface.exports.size() - shown);
}

QModelIndex InterfaceTreeModel::indexOfLine(int line) const
{
    int found = -1;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const auto &node = m_nodes[i];
        if (node.line < 0 || node.line > line || node.last < line)
            continue;
        if (found < 0 || node.last - node.line < m_nodes[std::size_t(found)].last - m_nodes[std::size_t(found)].line)
            found = int(i);
    }
    return found < 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(found)].row, 0, quintptr(found));
}

QModelIndex InterfaceTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto &siblings = parent.isValid() ? m_nodes[parent.internalId()].children : m_top;
    return createIndex(row, column, quintptr(siblings[std::size_t(row)]));
}

QModelIndex InterfaceTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = m_nodes[child.internalId()].parent;
    return above < 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(above)].row, 0, quintptr(above));
}

int InterfaceTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_top.size());
    return parent.column() == 0 ? int(m_nodes[parent.internalId()].children.size()) : 0;
}

int InterfaceTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant InterfaceTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &node = m_nodes[index.internalId()];
    switch (role) {
    case Qt::DisplayRole:
        return node.name;
    case CopyRole:
        return node.interface.isEmpty() ? node.name : node.interface;
    case SecondaryRole:
        return node.note;
    case LineRole:
        return node.line < 0 ? QVariant() : node.line;
    case LastLineRole:
        return node.last < 0 ? QVariant() : node.last;
    case InterfaceRole:
        return node.interface.isEmpty() ? QVariant() : node.interface;
    default:
        return {};
    }
}

} // namespace kennel
