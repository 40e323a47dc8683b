// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The names of logs: the one question of RegistryClient that takes several rounds.
#include "api/parsing.h"
#include "api/registryclient.h"
#include "api/requestbuilder.h"
#include "api/responseparser.h"

#include <algorithm>
#include <iterator>
#include <set>

using namespace Qt::StringLiterals;

namespace kennel {

/// Takes what an answer says of @p log.
static void takeName(const LogId &log, const std::optional<std::string> &text, NamesResult &result)
{
    if (text)
        result.names.emplace(log, *text);
    else
        result.withheld.push_back(log);
}

/// names.unknown-log, if @p answer names logs that are not among @p asked: one finding, however many they are.
static std::optional<Finding> unknownLogs(const NamesAnswer &answer, const std::vector<LogId> &asked)
{
    const std::set<LogId> known(asked.begin(), asked.end());
    const auto isUnknown = [&](const auto &name) { return !known.contains(name.first); };
    const auto first = std::ranges::find_if(answer, isUnknown);
    if (first == answer.end())
        return {};
    const auto count = std::ranges::count_if(answer, isUnknown);
    return Finding{"names.unknown-log",
                   Severity::Warning,
                   first->first.text(),
                   {{"count", static_cast<std::uint64_t>(count)}},
                   Outcome::Verified};
}

/// The log that the registry claims not to have, if it is one of @p batch.
static std::vector<LogId>::iterator deniedLog(const ApiError &error, std::vector<LogId> &batch)
{
    if (!error.server || !error.server->isNotFound("log"))
        return batch.end();
    const auto log = LogId::parse(std::get<std::string>(error.server->id));
    return log ? std::ranges::find(batch, *log) : batch.end();
}

QCoro::Task<std::expected<NamesResult, ApiError>> RegistryClient::names(std::vector<LogId> logs)
{
    NamesResult result;
    while (!logs.empty()) {
        const auto size = std::min(logs.size(), std::size_t(m_limits.namesBatch));
        std::vector<LogId> batch(logs.end() - std::ptrdiff_t(size), logs.end());
        logs.resize(logs.size() - size);
        int denials = 0;
        int rounds = 0;
        while (!batch.empty()) {
            auto response = co_await ask(request(RequestKind::Api, Method::Post, u"v1/fetch/names"_s, namesBody(batch)),
                                         m_limits.factSize + batch.size() * m_limits.nameSize);
            const auto answer = co_await parsed(std::move(response), m_limits.jsonDepth, parseNames);
            if (!answer) {
                // One unknown log spoils the batch (4.3). It is left out, a bounded number of times.
                const auto denied = deniedLog(answer.error(), batch);
                if (denied == batch.end() || ++denials > m_limits.deniedNames)
                    co_return std::unexpected(answer.error());
                result.unknown.push_back(*denied);
                batch.erase(denied);
                continue;
            }
            if (auto finding = unknownLogs(*answer, batch))
                result.findings.push_back(std::move(*finding));
            std::vector<LogId> left;
            for (const LogId &log : batch) {
                if (const auto name = answer->find(log); name != answer->end())
                    takeName(log, name->second, result);
                else
                    left.push_back(log);
            }
            // Without anything new, asking once more would change nothing; and one name at a time is no way to answer.
            if (left.size() == batch.size() || ++rounds >= m_limits.namesRounds) {
                std::ranges::move(left, std::back_inserter(result.unanswered));
                break;
            }
            batch = std::move(left);
        }
    }
    co_return result;
}

} // namespace kennel
