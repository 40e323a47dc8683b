// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/turn.h"

#include <QCoroSignal>

namespace kennel {

QCoro::Task<Turn::Guard> Turn::take(Job &job)
{
    const auto wakeUp = connect(&job, &Job::changed, this, [this, &job] {
        if (job.isStopped())
            Q_EMIT changed();
    });
    while (m_taken && !job.isStopped())
        co_await qCoro(this, &Turn::changed);
    disconnect(wakeUp);
    if (job.isStopped())
        co_return Guard();
    m_taken = true;
    co_return Guard(this);
}

void Turn::release()
{
    m_taken = false;
    // Queued, so that who gives the turn back has ended before the next one goes on.
    QMetaObject::invokeMethod(this, &Turn::changed, Qt::QueuedConnection);
}

} // namespace kennel
