// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/packagefilter.h"
#include "session/registryview.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace kennel {

/**
 * The packages of one registry, grouped by namespace, filtered by words. One column. Imported namespaces are groups
 * without packages; logs without a name are in a last group of their own.
 *
 * A new snapshot of the same registry is applied as a difference, so that selection, expansion and scroll position
 * stay; a filter or another registry resets the model. Indices of packages carry their group in internalPointer(),
 * those of groups nothing.
 */
class PackageTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        IsGroupRole = Qt::UserRole,
        NameSpaceRole,      ///< QString, of groups; empty for the unnamed ones
        CountRole,          ///< quint64, of groups: packages that are shown
        TotalRole,          ///< quint64, of groups: packages that there are
        ImportedRole,       ///< QString, of groups: the registry that an imported namespace comes from; else empty
        PackageNameRole,    ///< QString, of packages: the whole name, empty if there is none
        LogIdRole,          ///< QString, of packages
        PackageOutcomeRole, ///< int(Outcome), of packages whose records were replayed; else invalid
        NewestRole,         ///< QString, of packages: the newest version, if known
        YankedRole,         ///< bool: the newest version is yanked
        RecordsRole,        ///< quint64, of packages
    };

    explicit PackageTreeModel(QObject *parent = nullptr);
    ~PackageTreeModel() override;

    /** Shows `view`; nothing for a null one. */
    void setView(std::shared_ptr<const RegistryView> view);
    const std::shared_ptr<const RegistryView> &view() const { return m_view; }

    /** Shows only packages whose name holds every word of `text`. */
    void setFilter(const QString &text);
    const QString &filter() const { return m_filterText; }
    /** Where the filter shows nothing: what it would show without one of its words. */
    std::vector<PackageFilter::Alternative> filterAlternatives() const { return m_filter.alternatives(); }

    /** How many packages are shown, and how many there are. */
    std::size_t shownCount() const { return m_shown; }
    std::size_t totalCount() const { return m_view ? m_view->packages.size() : 0; }

    /** Where the package called `name`, or the log `logId`, is shown; invalid if it is not. */
    QModelIndex indexOfPackage(const QString &name) const;
    QModelIndex indexOfLog(const QString &logId) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Group;
    using Groups = std::vector<std::unique_ptr<Group>>;

    Groups makeGroups();
    /** Row by row; false, with nothing done, if a reset is cheaper. */
    bool applyDifference(const Groups &next);
    void applyGroup(Group &group, const Group &next, int row);
    QVariant groupData(const Group &group, int role) const;
    QVariant packageData(const PackageRow &package, int role) const;
    int rowOf(const Group *group) const;

    std::shared_ptr<const RegistryView> m_view;
    PackageFilter m_filter;
    QString m_filterText;
    Groups m_groups;
    std::size_t m_shown = 0;
};

} // namespace kennel
