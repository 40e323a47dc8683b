// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "views/page.h"

#include <QStatusBar>

class QToolButton;

namespace kennel {

class JobTableModel;
class OutcomeBadge;
class PlainLabel;

/** How far what is shown is verified, how old it is, and what is running. */
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    /** `jobs` must outlive it. */
    explicit StatusLine(const JobTableModel &jobs, QWidget *parent = nullptr);

    void setStatus(const PageStatus &status);

Q_SIGNALS:
    void jobsRequested();

private:
    void updateJobs();

    const JobTableModel &m_jobs;
    OutcomeBadge *m_outcome;
    PlainLabel *m_extent;
    PlainLabel *m_age;
    PlainLabel *m_offered;
    QWidget *m_ageLine;
    QWidget *m_offeredLine;
    QToolButton *m_running;
};

} // namespace kennel
