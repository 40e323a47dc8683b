// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/canceltoken.h"

#include <QCoroTask>

#include <chrono>

namespace kennel {

/// Waits for @p time; ends early when cancelled. Returns whether the time was waited out.
QCoro::Task<bool> pause(std::chrono::milliseconds time, CancelToken cancel);

} // namespace kennel
