// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"
#include "base/outcome.h"
#include "session/registryinfo.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <stop_token>

namespace kennel {

enum class JobKind : std::uint8_t { Load, Sync, Audit, ReadLog, Prove, Download, VerifyCheckpoint, Trust, Index };

/// What a job is busy with. The order is the order of a sync.
enum class JobStage : std::uint8_t {
    Queued,        ///< another job of the same registry goes first
    WaitForWriter, ///< another process writes to the store; `detail()` names it
    Discovery,     ///< well-known file
    Checkpoint,
    OperatorLog,
    Consistency, ///< against every distinct checkpoint kept
    Ledger,      ///< fetching; counts entries
    Recompute,   ///< both roots; counts nothing, a million entries are a second
    Inclusion,   ///< head proofs; counts heads
    Names,       ///< counts logs
    Logs,        ///< fetching records; counts logs
    Replay,      ///< counts records
    Content,     ///< counts bytes
    Store,       ///< the one transaction
    Index,       ///< reading contents to be searched; counts releases
};

/// A long flow while it runs and after it ended: progress as a value, cancel at any moment. Owned by the session, lives
/// on the session's thread.
class Job : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Running, Done, Cancelled };

    Job(std::uint64_t id, JobKind kind, RegistryId registry, QString subject, QObject *parent = nullptr);

    std::uint64_t id() const { return m_id; }
    JobKind kind() const { return m_kind; }
    RegistryId registry() const { return m_registry; }
    /// What it works on: a package name, a log id, a URL. Remote text: show as plain text.
    QString subject() const { return m_subject; }
    /// The position in the log that it works on, of a job that proves one record.
    std::optional<std::uint64_t> record() const { return m_record; }
    State state() const { return m_state; }
    JobStage stage() const { return m_stage; }
    /// Data of the stage (who holds the store, which log), not worded.
    QString detail() const { return m_detail; }
    std::uint64_t done() const { return m_done; }
    /// 0 while the amount is not known.
    std::uint64_t total() const { return m_total; }
    /// Empty until it ended; of a cancelled job too.
    std::optional<Outcome> outcome() const { return m_outcome; }
    /// Asks the flow to stop at its next step; requests on their way are aborted. `finished` still comes, exactly once.
    void cancel();
    /// Its time is over: it stops as if it were cancelled, but what is kept is still verified and shown.
    void giveUp();
    /// The same because of \a why; it may also be said of a job whose time is over already.
    void giveUp(Finding why);
    /// Why it was given up, where it was not the time that was over.
    const std::optional<Finding> &why() const { return m_why; }
    bool isCancelled() const { return m_cancel.stop_requested(); }
    /// Cancelled or out of time: nothing is asked of anybody any more.
    bool isStopped() const { return m_stop.stop_requested(); }
    /// For requests, and for computing on what they bring.
    std::stop_token stopToken() const { return m_stop.get_token(); }
    /// For computing on what is kept.
    std::stop_token cancelToken() const { return m_cancel.get_token(); }

    // For the flows.
    void setRecord(std::uint64_t position);
    void setStage(JobStage stage, std::uint64_t total = 0, QString detail = {});
    void setProgress(std::uint64_t done);
    void finish(Outcome outcome);

Q_SIGNALS:
    void changed();
    void finished();

private:
    const std::uint64_t m_id;
    const JobKind m_kind;
    const RegistryId m_registry;
    const QString m_subject;
    std::optional<std::uint64_t> m_record;
    State m_state = State::Running;
    JobStage m_stage = JobStage::Queued;
    QString m_detail;
    std::uint64_t m_done = 0;
    std::uint64_t m_total = 0;
    std::optional<Outcome> m_outcome;
    std::optional<Finding> m_why;
    std::stop_source m_stop;
    std::stop_source m_cancel;
};

} // namespace kennel
