// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/wakeup.h"

#include <utility>

namespace kennel {

void Wakeup::set()
{
    m_isSet = true;
    post();
}

void Wakeup::setLater()
{
    QMetaObject::invokeMethod(&m_context, [this] { set(); }, Qt::QueuedConnection);
}

void Wakeup::Awaiter::await_suspend(std::coroutine_handle<> waiter)
{
    wakeup.m_waiter = waiter;
    if (wakeup.m_isSet)
        wakeup.post();
}

void Wakeup::post()
{
    if (!m_waiter || m_isPosted)
        return;
    m_isPosted = true;
    QMetaObject::invokeMethod(&m_context, [this] { resume(); }, Qt::QueuedConnection);
}

void Wakeup::resume()
{
    m_isPosted = false;
    m_isSet = false;
    std::exchange(m_waiter, {}).resume();
}

} // namespace kennel
