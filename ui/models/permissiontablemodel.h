// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "models/modelroles.h"
#include "models/permissionhistory.h"

#include <QAbstractTableModel>

namespace kennel {

/** Who may do what as of a record: a row for every key, a column for every permission of that kind of log. */
class PermissionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /** Key, then a column a permission, then what gaveColumn(), signedColumn() and noteColumn() say. */
    static constexpr int KeyColumn = 0;

    explicit PermissionTableModel(QObject *parent = nullptr);

    /** Shows `history` after its last accepted record. */
    void setHistory(PermissionHistory history);
    const PermissionHistory &history() const { return m_history; }
    /** Shows the state right after the record at position `asOf`. */
    void setAsOf(std::size_t asOf);
    std::size_t asOf() const { return m_asOf; }
    /** How many keys hold a permission. */
    int holders() const;

    int gaveColumn() const { return int(permissions().size()) + 1; }
    int signedColumn() const { return gaveColumn() + 1; }
    int noteColumn() const { return gaveColumn() + 2; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::span<const Permission> permissions() const { return allPermissions(m_history.kind); }
    QString permissionText(const KeyHistory &key, Permission permission) const;
    QString note(const KeyHistory &key) const;
    /** Who gave the key what it holds, or held last. */
    const PermissionSpan *origin(const KeyHistory &key) const;

    PermissionHistory m_history;
    std::size_t m_asOf = 0;
};

/** The events of the timeline as a table: what happened to which key in which record. */
class PermissionEventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RecordColumn, KeyColumn, EventColumn, SignerColumn, ColumnCount };

    explicit PermissionEventModel(QObject *parent = nullptr);

    void setHistory(const PermissionHistory &history);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Event
    {
        std::size_t record = 0;
        KeyId key;
        QString text;
        KeyId by;
        bool failed = false;
    };

    std::vector<Event> m_events;
};

} // namespace kennel
