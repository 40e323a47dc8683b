// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QDockWidget>

class QAction;

namespace kennel {

class DataTable;
class JobTableModel;
class Session;

/** The panel of all jobs: progress, cancel, and clearing those that ended. */
class JobsDock : public QDockWidget
{
    Q_OBJECT
public:
    JobsDock(Session &session, JobTableModel &jobs, QWidget *parent = nullptr);

private:
    void updateActions();

    JobTableModel &m_jobs;
    DataTable *m_table;
    QAction *m_cancel;
    QAction *m_clear;
};

} // namespace kennel
