// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QObject>

#include <chrono>

namespace kennel {

class Session;

/**
 * Looks once a minute at how old everything is that is shown: ages are said anew, and a view that has outlived the
 * limit of freshness is judged again, so that it turns stale while the window is open.
 */
class AgeWatch : public QObject
{
    Q_OBJECT
public:
    /** `freshness` is the limit that the session was opened with. */
    AgeWatch(Session &session, std::chrono::seconds freshness, QObject *parent = nullptr);

    /** What happens every minute. */
    void look();

Q_SIGNALS:
    /** Ages that are shown have to be said anew. */
    void passed();

private:
    Session &m_session;
    std::chrono::seconds m_freshness;
};

} // namespace kennel
