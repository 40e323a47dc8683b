// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/comparestep.h"
#include "session/evidence.h"
#include "session/flowcontext.h"
#include "session/flowresults.h"
#include "session/inclusionstep.h"
#include "session/ledgerstep.h"
#include "session/logstep.h"
#include "session/namestep.h"
#include "session/operatorstep.h"
#include "session/promotion.h"
#include "session/registrydata.h"
#include "session/viewbuilder.h"

#include <expected>
#include <memory>
#include <optional>
#include <vector>

namespace kennel {

/// Brings one registry up to date: checkpoint, operator log, signature, rollback and fork, consistency with every kept
/// checkpoint, ledger, heads, names, logs that are kept already; then one transaction. Nothing is used before what it
/// rests on was verified, and nothing is kept before all of it was, but for one thing: a well signed checkpoint goes
/// into the journal at once, so that what a registry said cannot be unsaid by breaking off. A registry that misbehaved
/// is still listened to: what it signs goes into the journal, and what contradicts that is further evidence; nothing of
/// it is accepted.
class SyncFlow
{
public:
    /// \a context must outlive the flow.
    SyncFlow(FlowContext &context, std::shared_ptr<const RegistryData> base, SyncOptions options);

    /// A person decided to trust what the registry shows now: what is kept of it is replaced, in the same transaction,
    /// but for journal and evidence. With \a operatorKey only if that key signed the first record of the operator log.
    /// \a formerPin is what it was pinned to until now.
    void beginAgain(std::optional<KeyId> operatorKey, std::optional<RecordId> formerPin);

    /// Runs to the end. Afterwards `data` is what is kept now: the new state, or the old one, perhaps marked as broken.
    QCoro::Task<void> run();

    std::shared_ptr<const RegistryData> data() const { return m_data; }
    const FlowReport &report() const { return m_report; }
    /// The ledger could not be had, all else holds: what concerns a single log can still be verified.
    bool onlyLedgerMissing() const { return m_onlyLedgerMissing; }

private:
    // Each step tells whether the next one may begin.
    QCoro::Task<bool> bringOperatorLog();
    QCoro::Task<bool> verifySignature();
    QCoro::Task<bool> keepStatement();
    QCoro::Task<bool> compare();
    QCoro::Task<bool> bringLedger();
    QCoro::Task<bool> proveAllHeads();
    QCoro::Task<void> bringNames();
    QCoro::Task<bool> bringLogs();
    QCoro::Task<void> promote();

    /// What is to be kept of this run; takes over the new names.
    std::shared_ptr<const Promotion> planPromotion(const LogView &operatorLog);
    void judgeTimes();
    QCoro::Task<void> runSteps();
    QCoro::Task<void> refuse(std::optional<Contradiction> contradiction = {});
    std::expected<void, CheckpointError> verifyOffered(const LogView &operatorLog) const;
    std::shared_ptr<RegistryData> dataWith(const StoredRegistry &header) const;
    QCoro::Task<void> reportIdentityChange(std::size_t parting);
    QCoro::Task<void> reportMovedRecords();
    QCoro::Task<void> completeEvidence(Contradiction &contradiction);
    bool note(const std::vector<Finding> &findings);
    bool isStopped() const { return m_context.job.isStopped(); }
    std::vector<LogId> wantedLogs() const;
    // Long for large registries: to be called on other threads.
    std::shared_ptr<const LogView> operatorLogOnNewGround() const;
    std::shared_ptr<const RegistryData> newData(const StoredRegistry &stored,
                                                const std::shared_ptr<const LogView> &operatorLog) const;
    std::vector<LogId> unnamedLogs() const;
    void addNames(const NameMap &answered);

    bool m_beginAgain = false;
    std::optional<KeyId> m_wantedOperator;
    std::optional<RecordId> m_formerPin;
    FlowContext &m_context;
    const std::shared_ptr<const RegistryData> m_base;
    const SyncOptions m_options;

    std::shared_ptr<const RegistryData> m_data;
    FlowReport m_report;
    SignedCheckpoint m_offered;
    bool m_sameStatement = false; ///< as the accepted one: only its time and signature are new
    bool m_onlyLedgerMissing = false;
    std::optional<std::int64_t> m_statement; ///< the journal row of `m_offered`, once its signature held
    std::optional<StoredRegistry> m_header;  ///< as the store has it since
    KeptStatements m_kept;
    OperatorStepResult m_operator;
    CompareStepResult m_compared;
    LedgerStepResult m_ledger;
    InclusionStepResult m_heads;
    std::shared_ptr<const NameMap> m_names; ///< old and new ones
    NameMap m_newNames;
    LogStepResult m_logs;
};

} // namespace kennel
