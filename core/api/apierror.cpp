// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "api/apierror.h"

#include <algorithm>
#include <array>

namespace kennel {

/// By code or family, longest first: what a code makes of the whole (contract.md, *Outcomes and exit codes*).
static Outcome outcomeFor(std::string_view code)
{
    struct Rule
    {
        std::string_view prefix;
        Outcome outcome;
    };
    static constexpr std::array rules{
        Rule{"http.connect", Outcome::CouldNotCheck},
        Rule{"http.reset", Outcome::CouldNotCheck},
        Rule{"http.timeout", Outcome::CouldNotCheck},
        Rule{"http.truncated", Outcome::CouldNotCheck},
        Rule{"http.tls", Outcome::CouldNotCheck},
        Rule{"http.", Outcome::RejectedInput},
        Rule{"json.", Outcome::RejectedInput},
        Rule{"checkpoint.shape", Outcome::RejectedInput},
        Rule{"ledger.url", Outcome::RejectedInput},
        Rule{"ledger.algorithm", Outcome::RejectedInput},
        Rule{"content.file", Outcome::CouldNotCheck},
        Rule{"content.url", Outcome::RejectedInput},
        Rule{"content.no-source", Outcome::CouldNotCheck},
        Rule{"content.unusable-digest", Outcome::CouldNotCheck},
        Rule{"log.not-found", Outcome::NotFound},
        Rule{"log.more-forever", Outcome::RejectedInput},
        Rule{"monitor.unverified", Outcome::CouldNotCheck},
        Rule{"federation.", Outcome::RejectedInput},
    };
    const auto rule = std::ranges::find_if(rules, [&](const Rule &r) { return code.starts_with(r.prefix); });
    return rule == rules.end() ? Outcome::Failed : rule->outcome;
}

ApiError ApiError::cancelled()
{
    ApiError error;
    error.isCancelled = true;
    error.finding.severity = Severity::Error;
    error.finding.outcome = Outcome::CouldNotCheck;
    return error;
}

ApiError apiError(std::string_view code, std::string subject, Details details)
{
    ApiError error;
    error.finding =
        Finding{std::string(code), Severity::Error, std::move(subject), std::move(details), outcomeFor(code)};
    return error;
}

ApiError apiError(std::string_view code, const QUrl &url, Details details)
{
    return apiError(code, shownUrl(url), std::move(details));
}

std::string shownUrl(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo).toString(QUrl::FullyEncoded).toStdString();
}

} // namespace kennel
