// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/modelroles.h"
#include "session/registryview.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace kennel {

/** Every distinct checkpoint of a registry that was ever seen, newest first, accepted or refused. */
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LengthColumn,
        OutcomeColumn,
        SignerColumn,
        TimeColumn,
        LogRootColumn,
        MapRootColumn,
        FirstSeenColumn,
        LastSeenColumn,
        CountColumn,
        ColumnCount
    };
    /** More roles than those of ModelRole. */
    enum Role {
        LengthRole = Qt::UserRole + 200, ///< qulonglong
    };

    explicit JournalModel(QObject *parent = nullptr);

    void setView(std::shared_ptr<const RegistryView> view);
    /** The entry of a row; null beyond the end. */
    const JournalEntry *entry(int row) const;
    /** Whether the view stands on the checkpoint of a row. */
    bool isCurrent(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const JournalEntry &entry, int column) const;
    static QString headerToolTip(int column);

    std::shared_ptr<const RegistryView> m_view;
};

} // namespace kennel
