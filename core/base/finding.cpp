// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/finding.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace kennel {

std::string_view severityCode(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return "info";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    std::unreachable();
}

static std::uint64_t numberOf(const Finding &finding, std::string_view name)
{
    const auto detail = finding.details.find(name);
    if (detail == finding.details.end() || !std::holds_alternative<std::uint64_t>(detail->second))
        return std::numeric_limits<std::uint64_t>::max();
    return std::get<std::uint64_t>(detail->second);
}

void sortFindings(std::vector<Finding> &findings)
{
    const auto rank = [](const Finding &finding) {
        const bool general = !finding.details.contains("record");
        return std::tuple(-static_cast<int>(finding.severity), general, numberOf(finding, "record"),
                          numberOf(finding, "registryIndex"), -static_cast<int>(finding.outcome));
    };
    std::ranges::stable_sort(findings, {}, rank);
}

Outcome outcomeOf(const std::vector<Finding> &findings)
{
    Outcome outcome = Outcome::Verified;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            outcome = worst(outcome, finding.outcome);
    }
    return outcome;
}

} // namespace kennel
