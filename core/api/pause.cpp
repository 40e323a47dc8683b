// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/pause.h"

#include "api/wakeup.h"

#include <QTimer>

namespace kennel {

QCoro::Task<bool> pause(std::chrono::milliseconds time, CancelToken cancel)
{
    Wakeup wakeup;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&wakeup] { wakeup.set(); });
    timer.start(time);
    const std::stop_callback onCancel(cancel, [&wakeup] { wakeup.setLater(); });
    co_await wakeup.wait();
    co_return !cancel.stop_requested();
}

} // namespace kennel
