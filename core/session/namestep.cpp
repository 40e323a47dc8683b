// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "session/namestep.h"

#include "session/findings.h"

#include <algorithm>

namespace kennel {

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
        // A false name is kept, too, because of what it shows: what names are worth is judged with every view.
        for (const auto &[log, name] : answer->names)
            result.names[log] = {NameState::Given, name};
        for (const auto &log : answer->withheld)
            result.names[log] = {NameState::Withheld, {}};
        for (const auto &log : answer->unanswered)
            result.names[log] = {NameState::Unanswered, {}};
        for (const auto &log : answer->unknown)
            result.names[log] = {NameState::Unknown, {}};
        std::ranges::copy(answer->findings, std::back_inserter(result.findings));
        context.job.setProgress(end);
    }
    co_return result;
}

} // namespace kennel
