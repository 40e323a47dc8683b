// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/namestep.h"

#include "session/findings.h"

#include <algorithm>

namespace kennel {

namespace {

/// A name that is kept because of what it shows: false, or no package name.
void keepJudgedName(const Finding &finding, NameMap &names)
{
    if (finding.code != "names.mismatch" && finding.code != "names.invalid")
        return;
    const auto log = LogId::parse(finding.subject);
    const auto name = finding.details.find("name");
    if (log && name != finding.details.end() && std::holds_alternative<std::string>(name->second))
        names[*log] = {NameState::Given, std::get<std::string>(name->second)};
}

} // namespace

QCoro::Task<NameStepResult> fetchNames(FlowContext &context, std::vector<LogId> logs)
{
    NameStepResult result;
    context.job.setStage(JobStage::Names, logs.size());
    const auto batchSize = static_cast<std::size_t>(context.client.limits().namesBatch);
    for (std::size_t begin = 0; begin < logs.size(); begin += batchSize) {
        const auto end = std::min(begin + batchSize, logs.size());
        const std::vector<LogId> batch(logs.begin() + static_cast<std::ptrdiff_t>(begin),
                                       logs.begin() + static_cast<std::ptrdiff_t>(end));
        const auto answer = co_await context.client.names(batch);
        if (!answer) {
            if (answer.error().isCancelled)
                co_return result;
            auto finding = answer.error().finding;
            if (finding.outcome == Outcome::CouldNotCheck) {
                finding.severity = Severity::Warning;
                finding.outcome = Outcome::Verified;
            }
            result.findings.push_back(std::move(finding));
            co_return result;
        }
        for (const auto &[log, name] : answer->names)
            result.names[log] = {NameState::Given, name.text()};
        for (const auto &log : answer->withheld)
            result.names[log] = {NameState::Withheld, {}};
        for (const auto &log : answer->unanswered)
            result.names[log] = {NameState::Unanswered, {}};
        for (const auto &log : answer->unknown)
            result.names[log] = {NameState::Unknown, {}};
        for (const auto &finding : answer->findings) {
            keepJudgedName(finding, result.names);
            // Those that come from the kept names or counts are made again with every view.
            const auto log = LogId::parse(finding.subject);
            if (!finding.code.starts_with("names.") || !log || !result.names.contains(*log))
                result.findings.push_back(finding);
        }
        context.job.setProgress(end);
    }
    co_return result;
}

} // namespace kennel
