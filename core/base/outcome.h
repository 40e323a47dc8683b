// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <string_view>

namespace kennel {

/// How a check ended, from best to worst: the outcome of a whole is the worst of its parts.
enum class Outcome {
    Verified,      ///< everything asked for was checked and holds
    Stale,         ///< verified, but the newest signed checkpoint is older than the freshness limit
    NotFound,      ///< there is no such thing, proved or claimed
    NotChecked,    ///< there was nothing at all to check it against
    CouldNotCheck, ///< network, server fault, time-out, or something nobody can know
    RejectedInput, ///< the answer is no well-formed or allowed answer
    Failed,        ///< a statement was understood and is false
};

/// The worse of two outcomes.
constexpr Outcome worst(Outcome a, Outcome b)
{
    return a < b ? b : a;
}

/// The name that reports and scripts use: "could-not-check".
std::string_view outcomeCode(Outcome outcome);

/// The exit code of a command that ended so.
int exitCode(Outcome outcome);

} // namespace kennel
