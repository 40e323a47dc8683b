// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// The names of logs: the one question of RegistryClient that takes several rounds.
#include "api/parsing.h"
#include "api/registryclient.h"
#include "api/requestbuilder.h"
#include "api/responseparser.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace kennel {

static Finding nameFinding(std::string_view code, Severity severity, const LogId &log, const std::string &text)
{
    const bool isError = severity == Severity::Error;
    return {std::string(code), severity, log.text(), {{"name", text}}, isError ? Outcome::Failed : Outcome::Verified};
}

/// Takes what an answer says of @p log.
static void takeName(const LogId &log, const std::optional<std::string> &text, NamesResult &result)
{
    if (!text) {
        result.withheld.push_back(log);
        return;
    }
    // Whatever the grammar says of it, a name of another log is a false statement.
    if (packageLogId(*text) != log) {
        result.findings.push_back(nameFinding("names.mismatch", Severity::Error, log, *text));
        return;
    }
    auto name = PackageName::parse(*text);
    if (name)
        result.names.emplace(log, std::move(*name));
    else
        result.findings.push_back(nameFinding("names.invalid", Severity::Warning, log, *text));
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
        while (!batch.empty()) {
            auto response =
                co_await ask(request(RequestKind::Api, Method::Post, u"v1/fetch/names"_s, namesBody(batch)));
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
            std::vector<LogId> left;
            for (const LogId &log : batch) {
                if (const auto name = answer->find(log); name != answer->end())
                    takeName(log, name->second, result);
                else
                    left.push_back(log);
            }
            if (left.size() == batch.size()) { // nothing new: asking once more would change nothing
                std::ranges::move(left, std::back_inserter(result.unanswered));
                break;
            }
            batch = std::move(left);
        }
    }
    co_return result;
}

} // namespace kennel
