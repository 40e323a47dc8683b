// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "diff/filediff.h"
#include "session/lookinside.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace kennel {

/** What two versions differ in, as a tree: imports and exports by interface, capabilities, parts, claims. */
class DiffModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ChangeColumn, EffectColumn, ColumnCount };
    enum Role {
        BeforeRole = Qt::UserRole + 400, ///< QString: the lines that there were
        AfterRole,                       ///< QString: the lines that there are
        ReasonsRole,                     ///< QString: where exactly they differ, a sentence a line
        BreaksUsersRole,                 ///< bool
        BreaksImplementersRole,          ///< bool
    };

    explicit DiffModel(QObject *parent = nullptr);

    /** Shows `diff`, which compares `before` with `after`; nothing if it is null. */
    void setDiff(const std::shared_ptr<const diff::FileDiff> &diff, const std::shared_ptr<const InspectedFile> &before,
                 const std::shared_ptr<const InspectedFile> &after);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        QString name;
        QString change{};
        QString effect{};
        QString before{};
        QString after{};
        QString reasons{};
        bool breaksUsers = false;
        bool breaksImplementers = false;
        int parent = -1;
        int row = 0;
        std::vector<int> children{};
    };

    int add(int parent, Node node);
    void addInterfaces(const diff::WitDiff &diff);
    void addChange(int subject, const diff::WitChange &change);
    void addCapabilities(const diff::FileDiff &diff);
    void addParts(const diff::FileDiff &diff, const InspectedFile &before, const InspectedFile &after);
    void addClaims(const diff::FileDiff &diff);

    std::vector<Node> m_nodes;
    std::vector<int> m_top;
};

} // namespace kennel
