// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/registryclient.h"

#include <optional>
#include <vector>

namespace kennel {

/// One step of reading logs.
struct LogsPage
{
    LogPart operatorLog;           ///< may be empty
    std::vector<LogPart> packages; ///< those that were answered in this step; may be empty
    /// Logs whose cursor the registry did not know any more: their records come again from the beginning, from this
    /// page on.
    std::vector<LogId> restarted;
    std::vector<LogId> finished; ///< logs that are read to their ends with this page, empty ones included
    /// log.cursor-lost, registry.warning (warnings); record.base64, http.too-large (errors: that log is read no
    /// further, nor finished).
    std::vector<Finding> findings;
};

/// Reads logs to their ends, page by page, in batches, from cursors (warg-http-api.md 4.2). It ends with every
/// registry: one that promises more for ever is log.more-forever, and what a log may hold is limited (NetworkLimits),
/// as its length is only a claim.
class LogsReader
{
public:
    /// @p client must outlive the reader and its calls. An operator log that cannot be read ends everything.
    LogsReader(RegistryClient &client, LogsQuery query);

    /// The next page, or nothing at the end. After an error there is no next one. Errors: those of
    /// RegistryClient::logs(), log.more-forever, http.too-large (a batch).
    QCoro::Task<std::expected<std::optional<LogsPage>, ApiError>> next();

private:
    /// A log that is still being read.
    struct Reading
    {
        LogCursor cursor;
        std::optional<std::uint64_t> lastIndex{}; ///< highest registry index received
        quint64 bytes = 0;                        ///< of the records received
        bool isOver = false;                      ///< an error ended it
    };

    QCoro::Task<std::expected<LogsAnswer, ApiError>> ask(LogsPage &page);
    LogsQuery query() const;
    bool loseCursors(const ApiError &error, LogsPage &page);
    static void restart(Reading &reading, LogsPage &page);
    bool take(Reading &reading, const LogPart &part, LogsPage &page);
    void finishBatch(LogsPage &page);

    RegistryClient &m_client;
    std::uint64_t m_logLength;
    Reading m_operator;
    std::vector<Reading> m_batch;
    std::vector<LogCursor> m_waiting;
    std::uint64_t m_received = 0;
    quint64 m_batchBytes = 0; // received for this batch, the operator log included
    int m_rounds = 0;         // of this batch
    int m_emptyRounds = 0;
    bool m_isDone = false;
};

} // namespace kennel
