// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "shell/statusline.h"

#include "models/jobtablemodel.h"
#include "widgets/metrics.h"
#include "widgets/outcomebadge.h"
#include "widgets/plainlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

QWidget *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setFixedSize(Metrics::application().step(), Metrics::application().px(14));
    return line;
}

} // namespace

StatusLine::StatusLine(const JobTableModel &jobs, QWidget *parent)
    : QStatusBar(parent)
    , m_jobs(jobs)
    , m_outcome(new OutcomeBadge(Outcome::NotChecked, OutcomeBadge::Form::Plain, this))
    , m_extent(new PlainLabel({}, TypeSize::Body, this))
    , m_age(new PlainLabel({}, TypeSize::Secondary, this))
    , m_offered(new PlainLabel({}, TypeSize::Secondary, this))
    , m_ageLine(separator(this))
    , m_offeredLine(separator(this))
    , m_running(new QToolButton(this))
{
    const Metrics m = Metrics::application();
    setSizeGripEnabled(false);
    setAccessibleName(tr("Status"));
    setContentsMargins(m.step(), 0, m.step(), 0);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(m.step());
    layout->addWidget(m_outcome);
    m_extent->setElide(Qt::ElideMiddle);
    m_extent->setObjectName(u"statusExtent"_s);
    layout->addWidget(m_extent);
    layout->addWidget(m_ageLine);
    m_age->setElide(Qt::ElideRight);
    layout->addWidget(m_age);
    layout->addWidget(m_offeredLine);
    layout->addWidget(m_offered);
    layout->addStretch();
    addWidget(row, 1);

    m_running->setAutoRaise(true);
    m_running->setFont(typeFont(TypeSize::Secondary));
    m_running->setMaximumHeight(m.px(22));
    connect(m_running, &QToolButton::clicked, this, &StatusLine::jobsRequested);
    addPermanentWidget(m_running);
    setFixedHeight(m.px(26));

    connect(&jobs, &JobTableModel::runningChanged, this, &StatusLine::updateJobs);
    connect(&jobs, &QAbstractItemModel::dataChanged, this, &StatusLine::updateJobs);
    updateJobs();
    setStatus({});
}

void StatusLine::setStatus(const PageStatus &status)
{
    m_outcome->setVisible(status.outcome.has_value());
    if (status.outcome) {
        m_outcome->setOutcome(*status.outcome);
    }
    m_extent->setText(status.extent);
    m_age->setText(status.age);
    m_ageLine->setVisible(!status.age.isEmpty());
    m_age->setVisible(!status.age.isEmpty());
    m_offered->setText(status.offered);
    m_offeredLine->setVisible(!status.offered.isEmpty());
    m_offered->setVisible(!status.offered.isEmpty());
}

void StatusLine::updateJobs()
{
    const int running = m_jobs.runningCount();
    if (running == 1) {
        for (int row = 0; row < m_jobs.rowCount(); ++row) {
            if (m_jobs.index(row, 0).data(JobTableModel::RunningRole).toBool()) {
                const QString stage = m_jobs.index(row, JobTableModel::StageColumn).data().toString();
                const QString progress = m_jobs.index(row, JobTableModel::ProgressColumn).data().toString();
                m_running->setText(progress.isEmpty() ? stage : tr("%1, %2").arg(stage, progress));
                break;
            }
        }
    } else {
        m_running->setText(running == 0 ? tr("No jobs") : tr("%n job(s)", nullptr, running));
    }
    m_running->setAccessibleName(tr("Jobs: %1").arg(m_running->text()));
}

} // namespace kennel
