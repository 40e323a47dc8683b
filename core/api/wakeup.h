// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QObject>

#include <coroutine>

namespace kennel {

/// Lets one coroutine sleep until something happens. What wakes it (a signal, a timer, a cancellation) only leaves
/// word: the coroutine goes on from the event loop, never from inside somebody else's signal.
class Wakeup
{
public:
    /// Wakes whoever waits, or the next one to wait. From the thread of this object only.
    void set();
    /// As set(), from any thread.
    void setLater();

    struct Awaiter
    {
        Wakeup &wakeup;
        bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> waiter);
        void await_resume() const {}
    };
    /// co_await: returns after the next set(), or soon if there was one since the last wait.
    Awaiter wait() { return {*this}; }

private:
    void post();
    void resume();

    QObject m_context; // what is posted to it is dropped when the coroutine's frame, and this with it, goes
    std::coroutine_handle<> m_waiter;
    bool m_isSet = false;
    bool m_isPosted = false;
};

} // namespace kennel
