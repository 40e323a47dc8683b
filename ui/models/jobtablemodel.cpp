// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/jobtablemodel.h"

#include "format/outcometext.h"
#include "format/visibletext.h"
#include "models/jobwords.h"

#include <algorithm>

namespace kennel {

JobTableModel::JobTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void JobTableModel::setJobs(const QList<Job *> &jobs)
{
    // A job that is not in the list may be gone already: it is only compared, never asked.
    for (qsizetype row = m_jobs.size() - 1; row >= 0; --row) {
        if (!jobs.contains(m_jobs[row])) {
            beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
            m_jobs.removeAt(row);
            endRemoveRows();
        }
    }
    for (Job *job : jobs) {
        if (!m_jobs.contains(job)) {
            beginInsertRows({}, 0, 0);
            m_jobs.prepend(job);
            endInsertRows();
            connect(job, &Job::changed, this, [this, job] { jobChanged(job); });
            connect(job, &Job::finished, this, [this, job] {
                jobChanged(job);
                Q_EMIT runningChanged();
            });
        }
    }
    Q_EMIT runningChanged();
}

void JobTableModel::jobChanged(Job *job)
{
    const auto row = static_cast<int>(m_jobs.indexOf(job));
    if (row >= 0) {
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

Job *JobTableModel::jobAt(int row) const
{
    return m_jobs.value(row);
}

int JobTableModel::runningCount() const
{
    return static_cast<int>(std::ranges::count(m_jobs, Job::State::Running, &Job::state));
}

int JobTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

int JobTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Job &job = *m_jobs[index.row()];
    const bool running = job.state() == Job::State::Running;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case WhatColumn:
            return tr("%1 %2").arg(jobKindWord(job.kind()), visibleText(job.subject()));
        case StageColumn:
            if (job.isCancelled()) {
                return running ? tr("Cancelling") : tr("Cancelled");
            }
            return running ? jobStageText(job.stage()) : job.outcome() ? outcomeWord(*job.outcome()) : tr("Done");
        case ProgressColumn:
            return running ? jobProgressText(job) : QString();
        default:
            return {};
        }
    case PercentRole:
        if (!running) {
            return {};
        }
        return job.total() == 0 ? -1 : static_cast<int>(std::min<std::uint64_t>(100, job.done() * 100 / job.total()));
    case OutcomeRole:
        return job.outcome() && !job.isCancelled() ? QVariant(static_cast<int>(*job.outcome())) : QVariant();
    case RunningRole:
        return running;
    default:
        return {};
    }
}

QVariant JobTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WhatColumn:
        return tr("Job");
    case StageColumn:
        return tr("State");
    case ProgressColumn:
        return tr("Progress");
    default:
        return {};
    }
}

} // namespace kennel
