// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <functional>

namespace kennel {

class Job;

/** Jobs, newest first: what they do, how far they are, how they ended. Follows each job's signals. */
class JobTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, StageColumn, ProgressColumn, StartedColumn, DurationColumn, ColumnCount };
    enum Role {
        PercentRole = Qt::UserRole, ///< int 0…100; -1 while the amount is not known; invalid once it ended
        JobOutcomeRole,             ///< int(Outcome), once it ended
        RunningRole,                ///< bool
    };

    explicit JobTableModel(QObject *parent = nullptr);

    /** How the subject of a job is called: a log id says nothing to people. Without one, or where it answers nothing,
     * the subject is shown as it is. */
    void setNaming(std::function<QString(const Job &)> naming) { m_naming = std::move(naming); }

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
    struct Times
    {
        qint64 started = 0; ///< milliseconds since 1970
        qint64 ended = 0;   ///< 0 while it runs
    };

    void jobChanged(Job *job);
    QString what(const Job &job) const;
    qint64 duration(const Job &job) const;

    std::function<QString(const Job &)> m_naming;
    QHash<const Job *, Times> m_times;

    QList<Job *> m_jobs; ///< newest first
};

} // namespace kennel
