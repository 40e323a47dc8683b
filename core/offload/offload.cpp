// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "offload/offload.h"

#include <QFutureWatcher>

namespace kennel {

OffloadedRun::OffloadedRun(std::move_only_function<void()> work)
    : m_work(std::move(work))
    , m_ended(m_promise.future())
{
    setAutoDelete(false);
    m_promise.start();
}

OffloadedRun::~OffloadedRun()
{
    if (!m_error || m_isReceived.load(std::memory_order_relaxed))
        return;
    try {
        std::rethrow_exception(m_error);
    } catch (const std::exception &error) {
        qCritical("Work on another thread failed: %s", error.what());
    } catch (...) {
        qCritical("Work on another thread failed.");
    }
}

void OffloadedRun::start(const std::shared_ptr<OffloadedRun> &run, QThreadPool &pool)
{
    run->m_self = run;
    run->m_isGiven.store(true, std::memory_order_release);
    pool.start(run.get());
}

void OffloadedRun::run()
{
    (void)m_isGiven.load(std::memory_order_acquire);
    const auto self = std::move(m_self);
    try {
        m_work();
    } catch (...) {
        m_error = std::current_exception();
    }
    m_work = nullptr; // what it holds goes before anybody goes on
    m_isDone.store(true, std::memory_order_release);
    m_promise.finish();
}

void OffloadedRun::resumeAfter(std::coroutine_handle<> waiting) const
{
    auto *watcher = new QFutureWatcher<void>();
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, waiting] {
        watcher->deleteLater();
        waiting.resume();
    });
    watcher->setFuture(m_ended);
}

void OffloadedRun::receive() const
{
    (void)m_isDone.load(std::memory_order_acquire);
    m_isReceived.store(true, std::memory_order_relaxed);
    if (m_error)
        std::rethrow_exception(m_error);
}

} // namespace kennel
