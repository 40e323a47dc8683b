// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/logsreader.h"

#include <algorithm>

namespace kennel {

LogsReader::LogsReader(RegistryClient &client, LogsQuery query)
    : m_client(client)
    , m_logLength(query.logLength)
    , m_operator{{operatorLogId(), std::move(query.operatorToken), query.operatorHeld}, {}}
    , m_waiting(std::move(query.packages))
{
    std::ranges::reverse(m_waiting); // taken from the end
}

QCoro::Task<std::expected<std::optional<LogsPage>, ApiError>> LogsReader::next()
{
    if (m_isDone)
        co_return std::nullopt;
    while (m_batch.size() < std::size_t(m_client.limits().logsBatch) && !m_waiting.empty()) {
        m_batch.push_back({std::move(m_waiting.back()), {}});
        m_waiting.pop_back();
    }
    LogsPage page;
    auto answer = co_await ask(page);
    if (!answer) {
        m_isDone = true;
        co_return std::unexpected(std::move(answer.error()));
    }
    for (const std::string &warning : answer->warnings) {
        page.findings.push_back({"registry.warning",
                                 Severity::Warning,
                                 shownUrl(m_client.address().base),
                                 {{"message", warning}},
                                 Outcome::Verified});
    }

    bool hasNew = take(m_operator, answer->operatorLog, page);
    if (answer->operatorLog.badBase64)
        m_isDone = true;
    page.operatorLog = std::move(answer->operatorLog);
    for (LogPart &part : answer->packages) {
        const auto reading = std::ranges::find(m_batch, part.log, [](const Reading &r) { return r.cursor.log; });
        if (reading == m_batch.end())
            continue; // in error since an earlier page
        hasNew |= take(*reading, part, page);
        if (part.badBase64)
            m_batch.erase(reading);
        page.packages.push_back(std::move(part));
    }

    if (!answer->more) {
        finishBatch(page);
        co_return page;
    }
    // A round without anything new is ordinary once: `more` can be a false positive. Records that come again and again,
    // or more of them than the registry has, are no progress either.
    m_emptyRounds = hasNew ? 0 : m_emptyRounds + 1;
    if (m_emptyRounds >= m_client.limits().emptyRounds || m_received / 2 > m_logLength) {
        m_isDone = true;
        co_return std::unexpected(apiError("log.more-forever", m_client.address().base,
                                           {{"received", m_received}, {"logLength", m_logLength}}));
    }
    co_return page;
}

/// Asks, and once more for cursors that the registry lost: that can happen only once to each of them.
QCoro::Task<std::expected<LogsAnswer, ApiError>> LogsReader::ask(LogsPage &page)
{
    while (true) {
        auto answer = co_await m_client.logs(query());
        if (answer || !loseCursors(answer.error(), page))
            co_return answer;
    }
}

LogsQuery LogsReader::query() const
{
    LogsQuery query{m_logLength, m_operator.cursor.token, m_operator.cursor.held, {}};
    for (const Reading &reading : m_batch)
        query.packages.push_back(reading.cursor);
    return query;
}

void LogsReader::restart(Reading &reading, LogsPage &page)
{
    const LogId &log = reading.cursor.log;
    page.restarted.push_back(log);
    page.findings.push_back({"log.cursor-lost", Severity::Warning, log.text(), {}, Outcome::Verified});
    reading = {{log, {}, 0}, {}};
}

/// Drops the cursors that the registry does not know: the one that it names, or all of them if it hung up, as the
/// reference server does (4.2). False if that would change nothing.
bool LogsReader::loseCursors(const ApiError &error, LogsPage &page)
{
    const bool isNamed = error.server && error.server->isNotFound("fetchToken");
    if (!isNamed && error.finding.code != "http.reset")
        return false;
    std::vector<Reading *> held;
    if (!m_operator.cursor.token.empty())
        held.push_back(&m_operator);
    for (Reading &reading : m_batch) {
        if (!reading.cursor.token.empty())
            held.push_back(&reading);
    }
    if (isNamed) {
        const auto isOther = [&](const Reading *reading) {
            return reading->cursor.token != std::get<std::string>(error.server->id);
        };
        // A registry that names a token which nobody sent means one of them all the same.
        if (!std::ranges::all_of(held, isOther))
            std::erase_if(held, isOther);
    }
    for (Reading *reading : held)
        restart(*reading, page);
    return !held.empty();
}

/// Moves the cursor behind @p part; whether there was anything new.
bool LogsReader::take(Reading &reading, const LogPart &part, LogsPage &page)
{
    bool hasNew = false;
    for (const PublishedRecord &record : part.records) {
        if (!reading.lastIndex || record.registryIndex > *reading.lastIndex) {
            reading.lastIndex = record.registryIndex;
            hasNew = true;
        }
    }
    if (part.badBase64) {
        const Details place{{"record", std::uint64_t{reading.cursor.held + part.badBase64->position}},
                            {"registryIndex", part.badBase64->registryIndex}};
        page.findings.push_back(apiError("record.base64", part.log.text(), place).finding);
    }
    if (!part.records.empty())
        reading.cursor.token = part.records.back().fetchToken;
    reading.cursor.held += part.records.size();
    m_received += part.records.size();
    return hasNew;
}

void LogsReader::finishBatch(LogsPage &page)
{
    for (const Reading &reading : m_batch)
        page.finished.push_back(reading.cursor.log);
    m_batch.clear();
    m_emptyRounds = 0;
    if (!m_waiting.empty())
        return;
    if (!m_isDone)
        page.finished.push_back(operatorLogId());
    m_isDone = true;
}

} // namespace kennel
