// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/diffmodel.h"

#include "format/capabilitytext.h"
#include "format/difftext.h"
#include "format/visibletext.h"
#include "models/modelroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QString shownText(std::string_view text)
{
    return visibleText(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

/** Several lines, each with control characters visible. */
QString shownLines(const std::string &text)
{
    QStringList lines = QString::fromStdString(text).split(u'\n');
    for (QString &line : lines)
        line = visibleText(line);
    return lines.join(u'\n');
}

} // namespace

DiffModel::DiffModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

int DiffModel::add(int parent, Node node)
{
    const int id = int(m_nodes.size());
    auto &siblings = parent < 0 ? m_top : m_nodes[std::size_t(parent)].children;
    node.parent = parent;
    node.row = int(siblings.size());
    siblings.push_back(id);
    // What a change breaks, that in which it stands breaks as well.
    for (int above = parent; above >= 0; above = m_nodes[std::size_t(above)].parent) {
        auto &holder = m_nodes[std::size_t(above)];
        holder.breaksUsers = holder.breaksUsers || node.breaksUsers;
        holder.breaksImplementers = holder.breaksImplementers || node.breaksImplementers;
    }
    m_nodes.push_back(std::move(node));
    return id;
}

void DiffModel::setDiff(const std::shared_ptr<const diff::FileDiff> &diff,
                        const std::shared_ptr<const InspectedFile> &before,
                        const std::shared_ptr<const InspectedFile> &after)
{
    beginResetModel();
    m_nodes.clear();
    m_top.clear();
    if (diff && !diff->areIdentical()) {
        if (diff->interface)
            addInterfaces(*diff->interface);
        addCapabilities(*diff);
        addParts(*diff, *before, *after);
        addClaims(*diff);
    }
    endResetModel();
}

void DiffModel::addInterfaces(const diff::WitDiff &diff)
{
    for (const auto &subject : diff.subjects) {
        if (subject.changes.empty() && subject.isWhole() && subject.presence == diff::WitSubject::Presence::Both)
            continue;
        const int id =
            add(-1, {.name = subjectText(subject),
                     .change = presenceText(subject.presence),
                     .reasons = notComparedText(subject),
                     .breaksUsers = subject.verdict(diff::Viewpoint::Users) == diff::Verdict::Breaking,
                     .breaksImplementers = subject.verdict(diff::Viewpoint::Implementers) == diff::Verdict::Breaking});
        for (const auto &change : subject.changes)
            addChange(id, change);
    }
}

void DiffModel::addChange(int subject, const diff::WitChange &change)
{
    QStringList reasons;
    for (const auto &reason : change.reasons)
        reasons << reasonText(reason);
    Node node{.name = changeSubject(change),
              .change = changeKindText(change.kind),
              .effect = breakageText(change),
              .before = shownLines(change.before),
              .after = shownLines(change.after),
              .reasons = reasons.join(u'\n'),
              .breaksUsers = change.breaksUsers,
              .breaksImplementers = change.breaksImplementers};
    add(subject, std::move(node));
}

void DiffModel::addCapabilities(const diff::FileDiff &diff)
{
    if (!diff.capabilities || diff.capabilities->empty())
        return;
    using Kind = diff::CapabilityChange::Kind;
    const int top = add(-1, {.name = diffGroupText(DiffGroup::Capabilities)});
    const auto lines = [](const std::vector<std::string> &names) {
        QStringList all;
        for (const auto &name : names)
            all << shownText(name);
        return all.join(u'\n');
    };
    for (const auto &change : *diff.capabilities) {
        QStringList evidence;
        for (const auto &each : change.capability.evidence)
            evidence << capabilityEvidence(each);
        Node node{.name = capabilitySentence(change.capability), .change = capabilityChangeText(change.kind)};
        if (change.kind == Kind::Changed) {
            node.before = lines(change.removed);
            node.after = lines(change.added);
        } else {
            (change.kind == Kind::Lost ? node.before : node.after) = evidence.join(u'\n');
        }
        add(top, std::move(node));
    }
}

void DiffModel::addParts(const diff::FileDiff &diff, const InspectedFile &before, const InspectedFile &after)
{
    if (diff.parts.empty())
        return;
    const int top = add(-1, {.name = diffGroupText(DiffGroup::Parts)});
    std::vector<int> path{top}; // the last part of each depth
    for (const auto &change : diff.parts) {
        const auto size = [](const InspectedFile &file, std::optional<std::size_t> part) {
            return part ? std::uint64_t(file.inspection.binary.parts[*part].range.length) : 0;
        };
        const auto &part = change.after ? after.inspection.binary.parts[*change.after]
                                        : before.inspection.binary.parts[*change.before];
        path.resize(std::min(path.size(), change.depth + 1));
        const int id =
            add(path.back(), {.name = partText(part),
                              .change = partChangeText(change.kind),
                              .effect = sizeChangeText(size(before, change.before), size(after, change.after))});
        path.push_back(id);
        for (const auto &section : change.sections) {
            add(id, {.name = sectionText(part, section),
                     .change = presenceChangeText(section.before != 0, section.after != 0),
                     .effect = sizeChangeText(section.before, section.after)});
        }
    }
}

void DiffModel::addClaims(const diff::FileDiff &diff)
{
    if (diff.metadata.empty())
        return;
    const int top = add(-1, {.name = diffGroupText(DiffGroup::Claims)});
    for (const auto &change : diff.metadata) {
        add(top, {.name = metadataFieldText(change),
                  .change = presenceChangeText(change.before.has_value(), change.after.has_value()),
                  .before = shownLines(change.before.value_or("")),
                  .after = shownLines(change.after.value_or(""))});
    }
}

QModelIndex DiffModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto &siblings = parent.isValid() ? m_nodes[parent.internalId()].children : m_top;
    return createIndex(row, column, quintptr(siblings[std::size_t(row)]));
}

QModelIndex DiffModel::parent(const QModelIndex &child) const
{
    const int above = child.isValid() ? m_nodes[child.internalId()].parent : -1;
    return above < 0 ? QModelIndex() : createIndex(m_nodes[std::size_t(above)].row, 0, quintptr(above));
}

int DiffModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_top.size());
    return parent.column() == 0 ? int(m_nodes[parent.internalId()].children.size()) : 0;
}

int DiffModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DiffModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = m_nodes[index.internalId()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? node.name : index.column() == ChangeColumn ? node.change : node.effect;
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? node.name : QString();
    case CopyRole:
        return QStringList{node.name, node.change, node.effect}.join(u" · "_s);
    case DimRole:
        return index.column() == EffectColumn && !node.breaksUsers && !node.breaksImplementers;
    case BeforeRole:
        return node.before;
    case AfterRole:
        return node.after;
    case ReasonsRole:
        return node.reasons;
    case BreaksUsersRole:
        return node.breaksUsers;
    case BreaksImplementersRole:
        return node.breaksImplementers;
    default:
        return {};
    }
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("What");
    case ChangeColumn:
        return tr("Change");
    case EffectColumn:
        return tr("Effect");
    default:
        return {};
    }
}

} // namespace kennel
