// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/connectioncost.h"
#include "session/job.h"
#include "session/registryinfo.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <map>
#include <set>

namespace kennel {

class Session;

/// Reads the releases of the registries that are open, one registry after the other, the latest release first, while
/// the user does something else. Off until it is switched on. Each run is a job like any other, bounded in bytes and in
/// bytes a second; what was read stays, so a run that was stopped goes on where it was.
class BackgroundIndex : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Off,
        Paused,  ///< by the user, until he resumes it or the program ends
        Metered, ///< it waits for another connection
        Waiting, ///< all that can be read was read
        Resting, ///< more is to be read: one run ended by its bounds, or could not go on
        Running,
    };

    struct Bounds
    {
        std::uint64_t bytesPerSecond = 1 << 20;               ///< fetched in a second, on average
        std::uint64_t bytesPerRun = std::uint64_t(512) << 20; ///< fetched in one run
        /// From a run that left something to the next one of the same registry.
        std::chrono::milliseconds rest = std::chrono::minutes(10);
    };

    /// Session and cost must outlive it.
    BackgroundIndex(Session &session, const ConnectionCost &cost, QObject *parent = nullptr);
    BackgroundIndex(Session &session, const ConnectionCost &cost, Bounds bounds, QObject *parent = nullptr);

    const Bounds &bounds() const { return m_bounds; }

    State state() const;
    /// The registry that is read now; null if none is.
    RegistryId registry() const { return m_registry; }

    /// Whether it does anything at all; kept.
    bool isOn() const { return m_on; }
    void setOn(bool on);
    /// Whether it fetches over a connection that costs something; kept.
    bool usesMetered() const { return m_usesMetered; }
    void setUsesMetered(bool uses);
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);

Q_SIGNALS:
    void changed();

private:
    bool mayRun() const;
    /// Starts, or stops what runs, as is right now.
    void consider();
    QCoro::Task<void> run(RegistryId registry, std::uint64_t length);
    void jobAdded(Job *job);
    /// Ends what runs, to go on as soon as it may.
    void stop();

    Session &m_session;
    const ConnectionCost &m_cost;
    const Bounds m_bounds;
    QTimer m_rest;
    bool m_on = false;
    bool m_usesMetered = false;
    bool m_paused = false;
    bool m_isRunning = false;
    bool m_isStopped = false; ///< by stop(), not by the user
    RegistryId m_registry;
    QPointer<Job> m_job;                        ///< of the run
    std::map<RegistryId, std::uint64_t> m_done; ///< the log length as of which a registry was read
    std::set<RegistryId> m_left;                ///< of those, where something is left to be read
};

} // namespace kennel
