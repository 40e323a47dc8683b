// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/job.h"

namespace kennel {

Job::Job(std::uint64_t id, JobKind kind, RegistryId registry, QString subject, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_kind(kind)
    , m_registry(registry)
    , m_subject(std::move(subject))
{
}

void Job::cancel()
{
    if (m_state != State::Running || isCancelled())
        return;
    m_cancel.request_stop();
    m_stop.request_stop();
    Q_EMIT changed();
}

void Job::giveUp()
{
    if (m_state != State::Running || isStopped())
        return;
    m_stop.request_stop();
    Q_EMIT changed();
}

void Job::giveUp(Finding why)
{
    if (m_state != State::Running)
        return;
    m_why = std::move(why);
    giveUp();
}

void Job::setRecord(std::uint64_t position)
{
    m_record = position;
    Q_EMIT changed();
}

void Job::setStage(JobStage stage, std::uint64_t total, QString detail)
{
    m_stage = stage;
    m_total = total;
    m_done = 0;
    m_detail = std::move(detail);
    Q_EMIT changed();
}

void Job::setProgress(std::uint64_t done)
{
    m_done = done;
    Q_EMIT changed();
}

void Job::finish(Outcome outcome)
{
    if (m_state != State::Running)
        return;
    m_state = isCancelled() ? State::Cancelled : State::Done;
    m_outcome = outcome;
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace kennel
