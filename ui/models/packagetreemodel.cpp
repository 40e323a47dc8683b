// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/packagetreemodel.h"

#include "format/digesttext.h"
#include "format/outcometext.h"
#include "format/visibletext.h"
#include "models/sorteddiff.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

/** Beyond this many steps a difference costs a view more than a reset. */
constexpr std::size_t mostSteps = 400;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/** The order of packages within a group: of one kind, named or not. */
bool byLog(const PackageRow *a, const PackageRow *b)
{
    return a->name && b->name ? a->name->text() < b->name->text() : a->log < b->log;
}

bool sameShown(const PackageRow &a, const PackageRow &b)
{
    return a.outcome == b.outcome && a.newest == b.newest && a.newestYanked == b.newestYanked && a.records == b.records;
}

} // namespace

/** A namespace. `rows` point into the packages of the model's view. */
struct PackageTreeModel::Group
{
    std::string nameSpace;
    bool unnamed = false;
    std::string importedFrom;
    std::size_t total = 0;
    std::vector<const PackageRow *> rows;

    auto key() const { return std::tie(unnamed, nameSpace); }
};

PackageTreeModel::PackageTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

PackageTreeModel::~PackageTreeModel() = default;

PackageTreeModel::Groups PackageTreeModel::makeGroups()
{
    Groups groups;
    if (!m_view) {
        return groups;
    }
    // The packages of a view are sorted by name, so that a namespace is a run of them.
    const auto groupAt = [](const PackageRow &package) {
        return package.name ? std::string(package.name->nameSpace()) : std::string();
    };
    for (const PackageRow &package : m_view->packages) {
        if (groups.empty() || groups.back()->unnamed != !package.name ||
            (package.name && groups.back()->nameSpace != package.name->nameSpace())) {
            groups.push_back(std::make_unique<Group>());
            groups.back()->nameSpace = groupAt(package);
            groups.back()->unnamed = !package.name;
        }
        ++groups.back()->total;
    }
    const auto byKey = [](const auto &a, const auto &b) { return a->key() < b->key(); };
    std::ranges::stable_sort(groups, byKey);
    if (m_view->operatorLog && m_filterText.trimmed().isEmpty()) {
        if (const auto *state = std::get_if<OperatorState>(&m_view->operatorLog->state)) {
            for (const auto &[nameSpace, definition] : state->namespaces()) {
                if (!definition.importedFrom) {
                    continue;
                }
                auto group = std::make_unique<Group>();
                group->nameSpace = nameSpace;
                const auto at = std::ranges::lower_bound(groups, group, byKey);
                if (at != groups.end() && (*at)->key() == group->key()) {
                    (*at)->importedFrom = *definition.importedFrom;
                } else {
                    group->importedFrom = *definition.importedFrom;
                    groups.insert(at, std::move(group));
                }
            }
        }
    }
    m_shown = 0;
    Group *group = nullptr;
    for (const std::uint32_t position : m_filter.match(m_filterText)) {
        const PackageRow &package = m_view->packages[position];
        const bool same = group && group->unnamed == !package.name &&
                          (!package.name || group->nameSpace == package.name->nameSpace());
        if (!same) {
            Group wanted;
            wanted.nameSpace = groupAt(package);
            wanted.unnamed = !package.name;
            group = std::ranges::lower_bound(groups, wanted.key(), {}, [](const auto &g) { return g->key(); })->get();
        }
        group->rows.push_back(&package);
        ++m_shown;
    }
    std::erase_if(groups, [](const auto &g) { return g->rows.empty() && g->importedFrom.empty(); });
    return groups;
}

void PackageTreeModel::setView(std::shared_ptr<const RegistryView> view)
{
    if (view == m_view) {
        return;
    }
    const bool sameRegistry = view && m_view && view->info.id == m_view->info.id;
    const std::shared_ptr<const RegistryView> before = std::exchange(m_view, std::move(view));
    m_filter.setPackages(m_view ? m_view->packages : std::vector<PackageRow>());
    Groups next = makeGroups();
    // The groups shown point into `before` until the difference is applied.
    if (!sameRegistry || !applyDifference(next)) {
        beginResetModel();
        m_groups = std::move(next);
        endResetModel();
    }
}

void PackageTreeModel::setFilter(const QString &text)
{
    if (text == m_filterText) {
        return;
    }
    beginResetModel();
    m_filterText = text;
    m_groups = makeGroups();
    endResetModel();
}

bool PackageTreeModel::applyDifference(const Groups &next)
{
    const auto byKey = [](const auto &a, const auto &b) { return a->key() < b->key(); };
    const std::vector<DiffStep> steps = sortedDiff(m_groups, next, byKey);
    std::size_t rowSteps = steps.size();
    for (const auto &group : m_groups) {
        const auto other = std::ranges::lower_bound(next, group, byKey);
        if (other != next.end() && (*other)->key() == group->key()) {
            rowSteps += sortedDiff(group->rows, (*other)->rows, byLog).size();
        }
    }
    if (rowSteps > mostSteps) {
        return false;
    }
    for (const DiffStep &step : steps) {
        const auto at = m_groups.begin() + static_cast<std::ptrdiff_t>(step.row);
        const int first = static_cast<int>(step.row);
        const int last = first + static_cast<int>(step.count) - 1;
        if (step.kind == DiffStep::Kind::Remove) {
            beginRemoveRows({}, first, last);
            m_groups.erase(at, at + static_cast<std::ptrdiff_t>(step.count));
            endRemoveRows();
        } else {
            beginInsertRows({}, first, last);
            Groups added;
            for (std::size_t i = 0; i < step.count; ++i) {
                added.push_back(std::make_unique<Group>(*next[step.from + i]));
            }
            m_groups.insert(at, std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
            endInsertRows();
        }
    }
    for (std::size_t row = 0; row < m_groups.size(); ++row) {
        applyGroup(*m_groups[row], *next[row], static_cast<int>(row));
    }
    return true;
}

void PackageTreeModel::applyGroup(Group &group, const Group &next, int row)
{
    const QModelIndex parent = index(row, 0);
    for (const DiffStep &step : sortedDiff(group.rows, next.rows, byLog)) {
        const auto at = group.rows.begin() + static_cast<std::ptrdiff_t>(step.row);
        const int first = static_cast<int>(step.row);
        const int last = first + static_cast<int>(step.count) - 1;
        if (step.kind == DiffStep::Kind::Remove) {
            beginRemoveRows(parent, first, last);
            group.rows.erase(at, at + static_cast<std::ptrdiff_t>(step.count));
            endRemoveRows();
        } else {
            beginInsertRows(parent, first, last);
            const auto from = next.rows.begin() + static_cast<std::ptrdiff_t>(step.from);
            group.rows.insert(at, from, from + static_cast<std::ptrdiff_t>(step.count));
            endInsertRows();
        }
    }
    // From here on the old view may go: every row points into the new one.
    int firstChanged = -1;
    int lastChanged = -1;
    for (std::size_t i = 0; i < group.rows.size(); ++i) {
        const bool changed = !sameShown(*group.rows[i], *next.rows[i]);
        group.rows[i] = next.rows[i];
        if (changed) {
            firstChanged = firstChanged < 0 ? static_cast<int>(i) : firstChanged;
            lastChanged = static_cast<int>(i);
        }
    }
    const bool groupChanged = group.total != next.total || group.importedFrom != next.importedFrom;
    group.total = next.total;
    group.importedFrom = next.importedFrom;
    if (groupChanged) {
        Q_EMIT dataChanged(parent, parent);
    }
    if (firstChanged >= 0) {
        Q_EMIT dataChanged(index(firstChanged, 0, parent), index(lastChanged, 0, parent));
    }
}

int PackageTreeModel::rowOf(const Group *group) const
{
    const auto found =
        std::ranges::lower_bound(m_groups, group->key(), {}, [](const auto &candidate) { return candidate->key(); });
    return static_cast<int>(found - m_groups.begin());
}

QModelIndex PackageTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return parent.isValid() ? createIndex(row, column, m_groups[static_cast<std::size_t>(parent.row())].get())
                            : createIndex(row, column);
}

QModelIndex PackageTreeModel::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const Group *>(child.internalPointer());
    return group ? createIndex(rowOf(group), 0) : QModelIndex();
}

int PackageTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    return parent.internalPointer() || parent.column() > 0
               ? 0
               : static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())]->rows.size());
}

int PackageTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QModelIndex PackageTreeModel::indexOfPackage(const QString &name) const
{
    const std::string wanted = name.toStdString();
    const std::string nameSpace = wanted.substr(0, wanted.find(':'));
    for (std::size_t row = 0; row < m_groups.size(); ++row) {
        const Group &group = *m_groups[row];
        if (group.unnamed || group.nameSpace != nameSpace) {
            continue;
        }
        const auto found = std::ranges::lower_bound(group.rows, wanted, {},
                                                    [](const PackageRow *package) { return package->name->text(); });
        if (found != group.rows.end() && (*found)->name->text() == wanted) {
            return index(static_cast<int>(found - group.rows.begin()), 0, index(static_cast<int>(row), 0));
        }
    }
    return {};
}

QModelIndex PackageTreeModel::indexOfLog(const QString &logId) const
{
    const std::string wanted = logId.toStdString();
    for (std::size_t row = 0; row < m_groups.size(); ++row) {
        const auto &rows = m_groups[row]->rows;
        const auto found = std::ranges::find_if(rows, [&](const PackageRow *p) { return p->log.text() == wanted; });
        if (found != rows.end()) {
            return index(static_cast<int>(found - rows.begin()), 0, index(static_cast<int>(row), 0));
        }
    }
    return {};
}

QVariant PackageTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (const auto *group = static_cast<const Group *>(index.internalPointer())) {
        return packageData(*group->rows[static_cast<std::size_t>(index.row())], role);
    }
    return groupData(*m_groups[static_cast<std::size_t>(index.row())], role);
}

QVariant PackageTreeModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.unnamed ? tr("Without a name") : text(group.nameSpace);
    case IsGroupRole:
        return true;
    case NameSpaceRole:
        return text(group.nameSpace);
    case CountRole:
        return static_cast<quint64>(group.rows.size());
    case TotalRole:
        return static_cast<quint64>(group.total);
    case ImportedRole:
        return text(group.importedFrom);
    case Qt::ToolTipRole:
        return group.importedFrom.empty() ? QVariant() : QVariant(tr("Imported from %1").arg(text(group.importedFrom)));
    case Qt::AccessibleTextRole:
        if (!group.importedFrom.empty()) {
            return tr("Namespace %1, imported from %2")
                .arg(text(group.nameSpace), visibleText(text(group.importedFrom)));
        }
        return tr("%1, %n package(s)", nullptr, static_cast<int>(group.rows.size()))
            .arg(group.unnamed ? tr("Without a name") : tr("Namespace %1").arg(text(group.nameSpace)));
    default:
        return {};
    }
}

QVariant PackageTreeModel::packageData(const PackageRow &package, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return package.name ? text(package.name->name()) : shortDigest(text(package.log.text()));
    case IsGroupRole:
        return false;
    case PackageNameRole:
        return package.name ? text(package.name->text()) : QString();
    case LogIdRole:
        return text(package.log.text());
    case PackageOutcomeRole:
        return package.outcome ? QVariant(static_cast<int>(*package.outcome)) : QVariant();
    case NewestRole:
        return package.newest ? text(package.newest->text()) : QString();
    case YankedRole:
        return package.newestYanked;
    case RecordsRole:
        return static_cast<quint64>(package.records);
    case Qt::ToolTipRole:
        return tr("%1, %n record(s)", nullptr, static_cast<int>(package.records))
            .arg(package.name ? text(package.name->text()) : text(package.log.text()));
    case Qt::AccessibleTextRole: {
        const QString name = package.name ? text(package.name->text()) : text(package.log.text());
        const QString outcome = package.outcome ? outcomeWord(*package.outcome) : tr("not read yet");
        return package.newest ? tr("%1, %2, %3").arg(name, text(package.newest->text()), outcome)
                              : tr("%1, %2").arg(name, outcome);
    }
    default:
        return {};
    }
}

} // namespace kennel
