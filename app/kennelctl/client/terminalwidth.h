// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

namespace kennel {

/// How many columns the terminal has that standard output goes to; 0 if it goes anywhere else.
int terminalWidth();

} // namespace kennel
