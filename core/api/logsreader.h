// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/registryclient.h"

#include <map>
#include <optional>
#include <vector>

namespace kennel {

/// One step of reading logs.
struct LogsPage
{
    LogPart operatorLog;
    std::vector<LogPart> packages; ///< those that were asked in this step and are not yet complete or in error
    /// Logs whose cursor the registry did not know any more: their records come again from the beginning, from this
    /// page on.
    std::vector<LogId> restarted;
    std::vector<Finding>
        findings; ///< log.cursor-lost, registry.warning; record.base64 (error: that log is not read on)
};

/// Reads logs to their ends, page by page, in batches, from cursors (warg-http-api.md 4.2). It ends on every registry:
/// one that promises more for ever without delivering is log.more-forever.
class LogsReader
{
public:
    /// @p client must outlive the reader and its calls.
    LogsReader(RegistryClient &client, LogsQuery query);

    /// The next page, or nothing at the end. After an error there is no next one.
    QCoro::Task<std::expected<std::optional<LogsPage>, ApiError>> next();

private:
    QCoro::Task<std::expected<LogsAnswer, ApiError>> ask(LogsPage &page);
    LogsQuery batch() const;
    bool loseCursors(const ApiError &error, LogsPage &page);
    bool take(LogPart part, LogCursor &cursor, LogPart &into, LogsPage &page);

    RegistryClient &m_client;
    std::uint64_t m_logLength;
    LogCursor m_operator;
    std::vector<LogCursor> m_waiting; ///< the batch under way first
    std::size_t m_batch = 0;          ///< how many of them
    std::size_t m_emptyRounds = 0;
    bool m_hasStarted = false;
    bool m_isDone = false;
};

} // namespace kennel
