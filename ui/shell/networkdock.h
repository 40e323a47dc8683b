// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QDockWidget>

namespace kennel {

class NetworkLog;

/** The panel of all requests of this run, for reading whom Kennel talked to. */
class NetworkDock : public QDockWidget
{
    Q_OBJECT
public:
    explicit NetworkDock(const NetworkLog &log, QWidget *parent = nullptr);
};

} // namespace kennel
