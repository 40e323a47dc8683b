// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace kennel {

class Job;

/** Jobs, newest first: what they do, how far they are, how they ended. Follows each job's signals. */
class JobTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, StageColumn, ProgressColumn, ColumnCount };
    enum Role {
        PercentRole = Qt::UserRole, ///< int 0…100; -1 while the amount is not known; invalid once it ended
        OutcomeRole,                ///< int(Outcome), once it ended
        RunningRole,                ///< bool
    };

    explicit JobTableModel(QObject *parent = nullptr);

    /** Shows exactly `jobs`, given oldest first; those that are shown already stay. */
    void setJobs(const QList<Job *> &jobs);
    Job *jobAt(int row) const;
    int runningCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void runningChanged();

private:
    void jobChanged(Job *job);

    QList<Job *> m_jobs; ///< newest first
};

} // namespace kennel
