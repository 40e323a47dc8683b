// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace kennel {

/// Turns SIGINT and SIGTERM into a signal of the event loop, so that a command can end cleanly. The first one asks; a
/// second one ends the process as if there were no handler. One object a process, for as long as it lives.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    /// SIGINT or SIGTERM came.
    void stopRequested();

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace kennel
