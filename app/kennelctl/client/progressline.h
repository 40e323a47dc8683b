// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QObject>

namespace kennel {

class Job;
class Session;

/// What the running job is busy with, on one line of standard error that is written over, if that is a terminal.
class ProgressLine : public QObject
{
    Q_OBJECT

public:
    /// Shows nothing unless \a enabled and standard error is a terminal.
    ProgressLine(Session &session, bool enabled);
    ~ProgressLine() override;

private:
    void show(const Job &job);

    bool m_shown = false;
};

} // namespace kennel
