// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/job.h"

#include <QCoroTask>
#include <QObject>

namespace kennel {

/// Lets the flows of one registry run one after the other. Single-threaded: it orders coroutines, not threads.
class Turn : public QObject
{
    Q_OBJECT

public:
    /// Gives the turn back when it goes out of scope.
    class Guard
    {
    public:
        Guard() = default;
        explicit Guard(Turn *turn)
            : m_turn(turn)
        {
        }
        Guard(Guard &&other) noexcept
            : m_turn(std::exchange(other.m_turn, nullptr))
        {
        }
        Guard &operator=(Guard &&other) noexcept
        {
            std::swap(m_turn, other.m_turn);
            return *this;
        }
        ~Guard()
        {
            if (m_turn)
                m_turn->release();
        }
        /// False: the job was cancelled while it waited.
        explicit operator bool() const { return m_turn != nullptr; }

    private:
        Turn *m_turn = nullptr;
    };

    /// Waits until it is the turn of \a job, or until that is cancelled.
    QCoro::Task<Guard> take(Job &job);

Q_SIGNALS:
    void changed();

private:
    void release();

    bool m_taken = false;
};

} // namespace kennel
