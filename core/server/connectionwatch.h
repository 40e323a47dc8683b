// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace kennel {

/// Ends connections that take too long as a whole. The HTTP library's own time-outs are idle times: a client that
/// sends, or takes, one byte a second would keep its connection for ever.
class ConnectionWatch
{
public:
    using Clock = std::chrono::steady_clock;

    ConnectionWatch();
    ~ConnectionWatch();
    ConnectionWatch(const ConnectionWatch &) = delete;
    ConnectionWatch &operator=(const ConnectionWatch &) = delete;

    /// From now on \a socket is shut down at \a deadline, unless a later call says otherwise.
    void setDeadline(int socket, Clock::time_point deadline);

    /// \a socket is about to be closed by its owner; it is not touched any more when this returns.
    void forget(int socket);

private:
    void watch();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<int, Clock::time_point> m_deadlines;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace kennel
