// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "server/connectionwatch.h"

#include <algorithm>

#include <sys/socket.h>

namespace kennel {

ConnectionWatch::ConnectionWatch()
    : m_thread([this] { watch(); })
{
}

ConnectionWatch::~ConnectionWatch()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void ConnectionWatch::setDeadline(int socket, Clock::time_point deadline)
{
    bool isFirst = false;
    {
        const std::scoped_lock lock(m_mutex);
        m_deadlines.insert_or_assign(socket, deadline);
        isFirst = std::ranges::all_of(m_deadlines, [&](const auto &each) { return each.second >= deadline; });
    }
    // Otherwise the thread wakes in time anyway.
    if (isFirst)
        m_changed.notify_all();
}

void ConnectionWatch::forget(int socket)
{
    const std::scoped_lock lock(m_mutex);
    m_deadlines.erase(socket);
}

void ConnectionWatch::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (m_deadlines.empty()) {
            m_changed.wait(lock);
            continue;
        }
        const auto next = std::ranges::min_element(m_deadlines, {}, &std::pair<const int, Clock::time_point>::second);
        if (const auto deadline = next->second; deadline > Clock::now()) {
            m_changed.wait_until(lock, deadline);
            continue;
        }
        // Shut down, not closed: the number stays the library's until it closes the socket itself.
        ::shutdown(next->first, SHUT_RDWR);
        m_deadlines.erase(next);
    }
}

} // namespace kennel
