// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/flowcontext.h"
#include "store/nametable.h"

#include <vector>

namespace kennel {

/// What a registry said that its logs are called.
struct NameStepResult
{
    NameMap names;
    std::vector<Finding> findings; ///< but for those that the names themselves show when they are read (judgeNames)
};

/// Asks what \a logs are called. A registry that does not answer leaves them unnamed, which is coverage and no failure;
/// an answer that is none, or a false name, is one.
QCoro::Task<NameStepResult> fetchNames(FlowContext &context, std::vector<LogId> logs);

} // namespace kennel
