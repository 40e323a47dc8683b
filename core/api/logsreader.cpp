// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/logsreader.h"

#include <algorithm>

namespace kennel {

static quint64 sizeOf(const PublishedRecord &record)
{
    return record.envelope.contentBytes.size() + record.envelope.signature.size() + record.fetchToken.size();
}

LogsReader::LogsReader(RegistryClient &client, LogsQuery query)
    : m_client(client)
    , m_logLength(query.logLength)
    , m_operator{.cursor = {operatorLogId(), std::move(query.operatorToken), query.operatorHeld}}
    , m_waiting(std::move(query.packages))
{
    std::ranges::reverse(m_waiting); // taken from the end
}

QCoro::Task<std::expected<std::optional<LogsPage>, ApiError>> LogsReader::next()
{
    if (m_isDone)
        co_return std::nullopt;
    while (m_batch.size() < std::size_t(m_client.limits().logsBatch) && !m_waiting.empty()) {
        m_batch.push_back({.cursor = std::move(m_waiting.back())});
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
    m_isDone = m_operator.isOver;
    page.operatorLog = std::move(answer->operatorLog);
    for (LogPart &part : answer->packages) {
        const auto reading = std::ranges::find(m_batch, part.log, [](const Reading &r) { return r.cursor.log; });
        if (reading == m_batch.end())
            continue; // in error since an earlier page
        hasNew |= take(*reading, part, page);
        if (reading->isOver)
            m_batch.erase(reading);
        page.packages.push_back(std::move(part));
    }

    if (m_batchBytes > m_client.limits().batchBytes) {
        m_isDone = true;
        co_return std::unexpected(apiError("http.too-large", m_client.address().base,
                                           {{"limit", std::uint64_t{m_client.limits().batchBytes}}}));
    }
    if (!answer->more) {
        finishBatch(page);
        co_return page;
    }
    // A round without anything new is ordinary once: `more` can be a false positive. Records that come again and again,
    // or more of them than the registry has, are no progress either.
    m_emptyRounds = hasNew ? 0 : m_emptyRounds + 1;
    ++m_rounds;
    if (m_emptyRounds >= m_client.limits().emptyRounds || m_rounds >= m_client.limits().logsRounds ||
        m_received / 2 > m_logLength) {
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
    reading = {.cursor = {log, {}, 0}};
}

/// Drops the cursors that the registry does not know: the one that it names, or all of them if it hung up, as the
/// reference server does (4.2), before or in the middle of its answer. False if that would change nothing.
bool LogsReader::loseCursors(const ApiError &error, LogsPage &page)
{
    const bool isNamed = error.server && error.server->isNotFound("fetchToken");
    if (!isNamed && error.finding.code != "http.reset" && error.finding.code != "http.truncated")
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
    quint64 bytes = 0;
    for (const PublishedRecord &record : part.records) {
        bytes += sizeOf(record);
        if (!reading.lastIndex || record.registryIndex > *reading.lastIndex) {
            reading.lastIndex = record.registryIndex;
            hasNew = true;
        }
    }
    if (part.badBase64) {
        const Details place{{"record", std::uint64_t{reading.cursor.held + part.badBase64->position}},
                            {"registryIndex", part.badBase64->registryIndex}};
        page.findings.push_back(apiError("record.base64", part.log.text(), place).finding);
        reading.isOver = true;
    }
    if (!part.records.empty())
        reading.cursor.token = part.records.back().fetchToken;
    reading.cursor.held += part.records.size();
    reading.bytes += bytes;
    m_batchBytes += bytes;
    m_received += part.records.size();
    const NetworkLimits &limits = m_client.limits();
    if (reading.cursor.held > limits.logRecords || reading.bytes > limits.logBytes) {
        Details details{{"records", std::uint64_t{reading.cursor.held}}};
        if (reading.bytes > limits.logBytes)
            details["limit"] = std::uint64_t{limits.logBytes};
        page.findings.push_back(apiError("http.too-large", part.log.text(), std::move(details)).finding);
        reading.isOver = true;
    }
    return hasNew;
}

void LogsReader::finishBatch(LogsPage &page)
{
    for (const Reading &reading : m_batch)
        page.finished.push_back(reading.cursor.log);
    m_batch.clear();
    m_batchBytes = 0;
    m_rounds = 0;
    m_emptyRounds = 0;
    if (!m_waiting.empty())
        return;
    if (!m_isDone)
        page.finished.push_back(operatorLogId());
    m_isDone = true;
}

} // namespace kennel
