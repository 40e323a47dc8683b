// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <stop_token>

namespace kennel {

/// How a caller calls off what it asked for, at any moment and from any thread. Cancelling is asking: the answer still
/// comes, as ApiError::cancelled(), once nothing is under way any more.
using CancelSource = std::stop_source;
using CancelToken = std::stop_token;

} // namespace kennel
