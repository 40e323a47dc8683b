// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/backgroundindex.h"

#include "session/session.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kennel {

namespace {

constexpr auto onKey = "index/background"_L1;
constexpr auto meteredKey = "index/metered"_L1;

} // namespace

BackgroundIndex::BackgroundIndex(Session &session, const ConnectionCost &cost, QObject *parent)
    : BackgroundIndex(session, cost, Bounds(), parent)
{
}

BackgroundIndex::BackgroundIndex(Session &session, const ConnectionCost &cost, Bounds bounds, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_cost(cost)
    , m_bounds(bounds)
    , m_on(session.setting(onKey) == "1")
    , m_usesMetered(session.setting(meteredKey) == "1")
{
    connect(&cost, &ConnectionCost::changed, this, &BackgroundIndex::consider);
    connect(&session, &Session::viewChanged, this, &BackgroundIndex::consider);
    connect(&session, &Session::registriesChanged, this, &BackgroundIndex::consider);
    connect(&session, &Session::jobAdded, this, &BackgroundIndex::jobAdded);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        for (const RegistryId registry : std::exchange(m_left, {}))
            m_done.erase(registry);
        consider();
    });
}

BackgroundIndex::State BackgroundIndex::state() const
{
    if (!m_on)
        return State::Off;
    if (m_paused)
        return State::Paused;
    if (m_cost.isMetered() && !m_usesMetered)
        return State::Metered;
    if (m_isRunning)
        return State::Running;
    return m_left.empty() ? State::Waiting : State::Resting;
}

bool BackgroundIndex::mayRun() const
{
    return m_on && !m_paused && (m_usesMetered || !m_cost.isMetered());
}

void BackgroundIndex::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_paused = false;
    m_session.setSetting(onKey, on ? "1" : "");
    consider();
}

void BackgroundIndex::setUsesMetered(bool uses)
{
    if (uses == m_usesMetered)
        return;
    m_usesMetered = uses;
    m_session.setSetting(meteredKey, uses ? "1" : "");
    consider();
}

void BackgroundIndex::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    consider();
}

void BackgroundIndex::consider()
{
    if (m_isRunning) {
        if (!mayRun() && m_job)
            stop();
    } else if (mayRun()) {
        for (const RegistryInfo &info : m_session.registries()) {
            const auto view = m_session.view(info.id);
            if (!view || !view->accepted || info.broken)
                continue;
            const auto length = view->accepted->checkpoint.logLength;
            if (const auto done = m_done.find(info.id); done != m_done.end() && done->second == length)
                continue;
            run(info.id, length);
            break;
        }
    }
    Q_EMIT changed();
}

void BackgroundIndex::jobAdded(Job *job)
{
    // The run makes its jobs after a while, that which fetches the logs before the other; it may be stopped by then.
    const bool isOfRun = job->kind() == JobKind::Index || job->kind() == JobKind::Audit;
    if (!m_isRunning || !isOfRun || job->registry() != m_registry || (m_job && m_job->kind() == JobKind::Index))
        return;
    const bool wasCancelled = m_job && m_job->isCancelled();
    m_job = job;
    if (wasCancelled)
        job->cancel();
    else if (!mayRun())
        stop();
}

void BackgroundIndex::stop()
{
    m_isStopped = true;
    m_job->cancel();
}

QCoro::Task<void> BackgroundIndex::run(RegistryId registry, std::uint64_t length)
{
    const QPointer<BackgroundIndex> self(this);
    m_isRunning = true;
    m_isStopped = false;
    m_registry = registry;
    const auto result = co_await m_session.index(
        registry, {.maxBytes = m_bounds.bytesPerRun, .refresh = false, .bytesPerSecond = m_bounds.bytesPerSecond});
    if (!self)
        co_return;
    // The user may have cancelled the job by itself: that pauses it, or it would begin again at once. What was stopped
    // here goes on as soon as it may, which may be so again by now.
    const bool isCancelled = m_job && m_job->isCancelled();
    if (isCancelled) {
        m_paused = m_paused || !m_isStopped;
    } else {
        m_done[registry] = length;
        m_left.erase(registry);
        if (!result.coverage.isWhole()) {
            m_left.insert(registry);
            m_rest.start(m_bounds.rest);
        }
    }
    m_job.clear();
    m_isRunning = false;
    m_registry = {};
    consider();
}

} // namespace kennel
