// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/jobtablemodel.h"

#include "format/jobtext.h"
#include "format/outcometext.h"
#include "format/quantity.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

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
            m_times.remove(m_jobs.takeAt(row));
            endRemoveRows();
        }
    }
    for (Job *job : jobs) {
        if (!m_jobs.contains(job)) {
            beginInsertRows({}, 0, 0);
            m_jobs.prepend(job);
            m_times.insert(job, {QDateTime::currentMSecsSinceEpoch(), 0});
            endInsertRows();
            connect(job, &Job::changed, this, [this, job] { jobChanged(job); });
            connect(job, &Job::finished, this, [this, job] {
                m_times[job].ended = QDateTime::currentMSecsSinceEpoch();
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

QString JobTableModel::what(const Job &job) const
{
    const QString name = m_naming ? m_naming(job) : QString();
    return jobTitle(job, name.isEmpty() ? job.subject() : name);
}

qint64 JobTableModel::duration(const Job &job) const
{
    const Times times = m_times.value(&job);
    return (times.ended > 0 ? times.ended : QDateTime::currentMSecsSinceEpoch()) - times.started;
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
            return what(job);
        case StageColumn:
            if (job.isCancelled()) {
                return running ? tr("Cancelling") : tr("Cancelled");
            }
            if (running) {
                return jobStageWord(job.stage());
            }
            // At the first start there is nothing in the store: that is no outcome of a check.
            if (job.kind() == JobKind::Load && job.outcome() == Outcome::NotChecked) {
                return tr("Nothing was kept yet");
            }
            return job.outcome() ? outcomeWord(*job.outcome()) : tr("Done");
        case ProgressColumn:
            return running ? jobProgressText(job) : QString();
        case StartedColumn:
            return QDateTime::fromMSecsSinceEpoch(m_times.value(&job).started, QTimeZone::utc())
                .toString(u"HH:mm:ss"_s);
        case DurationColumn: {
            const qint64 ms = duration(job);
            return ms < 1000 ? tr("%1 ms").arg(ms) : durationText(ms / 1000);
        }
        default:
            return {};
        }
    case PercentRole:
        if (!running) {
            return {};
        }
        return job.total() == 0 ? -1 : static_cast<int>(std::min<std::uint64_t>(100, job.done() * 100 / job.total()));
    case JobOutcomeRole:
        if (job.kind() == JobKind::Load && job.outcome() == Outcome::NotChecked) {
            return {};
        }
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
    case StartedColumn:
        return tr("Started (UTC)");
    case DurationColumn:
        return tr("Duration");
    default:
        return {};
    }
}

} // namespace kennel
