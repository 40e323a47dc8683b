// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QAbstractTableModel>

namespace kennel {

class NetworkLog;
struct NetworkLogEntry;

/** Every request of this run, oldest first: whom Kennel talked to, and how that went. */
class NetworkLogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        MethodColumn,
        UrlColumn,
        AnswerColumn,
        ReceivedColumn,
        SentColumn,
        DurationColumn,
        ColumnCount
    };
    enum Role {
        FailedRole = Qt::UserRole, ///< bool: no usable answer came
        SortRole,
    };

    /** `log` must outlive the model. */
    explicit NetworkLogModel(const NetworkLog &log, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /** Why no usable answer came, in the words of the finding that it led to. */
    static QString errorText(const NetworkLogEntry &entry);
    static QString headerToolTip(int column);
    QString answer(const NetworkLogEntry &entry) const;
    QString display(const NetworkLogEntry &entry, int column) const;
    QVariant sortValue(const NetworkLogEntry &entry, int column) const;
    void append();
    void removeFirst();

    const NetworkLog &m_log;
    int m_rows;
};

} // namespace kennel
