// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/outcome.h"

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kennel {

enum class Severity { Info, Warning, Error };

/// The name that reports use: "warning".
std::string_view severityCode(Severity severity);

/// One typed detail of a finding.
using Detail = std::variant<std::string, std::uint64_t, std::vector<std::string>>;

/// Details by name, in the order of their names.
using Details = std::map<std::string, Detail, std::less<>>;

/// One thing that a check has to say. It carries no sentence: wording belongs to the screens.
struct Finding
{
    std::string code; ///< "proof.log-root": a family and a name, never renamed
    Severity severity = Severity::Info;
    std::string subject; ///< log id, record id, checkpoint, digest or URL
    Details details;
    Outcome outcome = Outcome::Verified; ///< what it makes of the whole; information and warnings leave it Verified

    auto operator<=>(const Finding &) const = default;
};

/// Sorts as reports show them: errors first, in each severity findings about records first, those by their position in
/// the log, then by registry index, then the worse outcome. Ties keep the order in which they were found.
void sortFindings(std::vector<Finding> &findings);

/// The worst outcome of all errors among the findings; Verified if there is none.
Outcome outcomeOf(const std::vector<Finding> &findings);

} // namespace kennel
