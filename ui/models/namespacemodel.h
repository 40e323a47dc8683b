// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/modelroles.h"
#include "session/logview.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace kennel {

/** The namespaces that an operator log defines or imports, with who signed that and in which record. */
class NamespaceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, OriginColumn, SignerColumn, TimeColumn, RecordColumn, ColumnCount };
    /** More roles than those of ModelRole. */
    enum Role {
        ImportedRole = Qt::UserRole + 200, ///< bool: it is read from another registry
    };

    explicit NamespaceModel(QObject *parent = nullptr);

    void setLog(std::shared_ptr<const LogView> log);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString name;
        const Namespace *held = nullptr;
        std::optional<std::uint64_t> position;
    };

    std::shared_ptr<const LogView> m_log;
    std::vector<Row> m_rows;
};

} // namespace kennel
