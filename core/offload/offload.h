// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QCoroTask>
#include <QFuture>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <atomic>
#include <coroutine>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace kennel {

/// One piece of work on its way to another thread and back. What is handed over is ordered by atomics of ours beside
/// Qt's own means: the thread sanitizer sees them, and so judges everything that both threads touch.
class OffloadedRun final : public QRunnable
{
public:
    explicit OffloadedRun(std::move_only_function<void()> work);
    /// Says what the work threw, if nobody took it: an error is never lost without a word.
    ~OffloadedRun() override;

    /// Lets a thread of \a pool do the work of \a run, which stays until that is done.
    static void start(const std::shared_ptr<OffloadedRun> &run, QThreadPool &pool);

    /// Resumes \a waiting in the thread that calls this, from its event loop, after the work has ended.
    void resumeAfter(std::coroutine_handle<> waiting) const;
    /// Ends with the work. Call receive() before anything that the work wrote is read.
    QFuture<void> ended() const { return m_ended; }
    /// Takes over what the work wrote, once it has ended; throws what it threw.
    void receive() const;

private:
    void run() override;

    std::move_only_function<void()> m_work;
    QPromise<void> m_promise;
    QFuture<void> m_ended;
    std::exception_ptr m_error;
    std::shared_ptr<OffloadedRun> m_self; // until it has run
    std::atomic<bool> m_isGiven = false;
    std::atomic<bool> m_isDone = false;
    mutable std::atomic<bool> m_isReceived = false;
};

/// Work that was begun on another thread, with what it returns. Copies stand for the same work.
template <typename Result>
class Offloaded
{
    using Stored = std::conditional_t<std::is_void_v<Result>, bool, Result>;

    struct Awaiter
    {
        std::shared_ptr<OffloadedRun> run;
        std::shared_ptr<std::optional<Stored>> result;

        bool await_ready() const { return !run || run->ended().isFinished(); }
        void await_suspend(std::coroutine_handle<> waiting) const { run->resumeAfter(waiting); }
        Result await_resume() const
        {
            if (run)
                run->receive();
            if constexpr (!std::is_void_v<Result>)
                return std::move(**result);
        }
    };

public:
    /// No work at all. Void, it has ended; with a result it must not be awaited.
    Offloaded() = default;

    /// Begins \a work on a thread of \a pool.
    template <typename Work>
    Offloaded(Work work, QThreadPool &pool)
    {
        if constexpr (std::is_void_v<Result>) {
            m_run = std::make_shared<OffloadedRun>(std::move(work));
        } else {
            m_result = std::make_shared<std::optional<Result>>();
            m_run = std::make_shared<OffloadedRun>(
                [result = m_result, own = std::move(work)]() mutable { result->emplace(own()); });
        }
        OffloadedRun::start(m_run, pool);
    }

    bool isValid() const { return m_run != nullptr; }

    /// Blocks until the work has ended, if there is any.
    void wait() const
    {
        if (m_run)
            m_run->ended().waitForFinished();
    }

    /// Waits and takes what the work returned; blocks. Throws what it threw.
    Result take() const
    {
        wait();
        return Awaiter{m_run, m_result}.await_resume();
    }

    /// The same in a coroutine, without blocking; to be done once.
    auto operator co_await() const { return Awaiter{m_run, m_result}; }

private:
    std::shared_ptr<OffloadedRun> m_run;
    std::shared_ptr<std::optional<Stored>> m_result;
};

/// Runs \a work on another thread, and returns what it returns or throws what it throws.
template <typename Work>
QCoro::Task<std::invoke_result_t<Work &>> offload(Work work)
{
    co_return co_await Offloaded<std::invoke_result_t<Work &>>(std::move(work), *QThreadPool::globalInstance());
}

} // namespace kennel
