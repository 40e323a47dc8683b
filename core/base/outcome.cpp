// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/outcome.h"

#include <utility>

namespace kennel {

std::string_view outcomeCode(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Verified:
        return "verified";
    case Outcome::Stale:
        return "stale";
    case Outcome::NotFound:
        return "not-found";
    case Outcome::NotChecked:
        return "not-checked";
    case Outcome::CouldNotCheck:
        return "could-not-check";
    case Outcome::RejectedInput:
        return "rejected-input";
    case Outcome::Failed:
        return "failed";
    }
    std::unreachable();
}

int exitCode(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Verified:
    case Outcome::Stale:
        return 0;
    case Outcome::Failed:
        return 1;
    case Outcome::CouldNotCheck:
    case Outcome::NotChecked:
        return 3;
    case Outcome::RejectedInput:
        return 4;
    case Outcome::NotFound:
        return 5;
    }
    std::unreachable();
}

} // namespace kennel
