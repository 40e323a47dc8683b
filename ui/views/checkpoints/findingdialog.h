// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"

class QWidget;

namespace kennel {

/** Shows all of one finding, technical details included, in a window of its own, without blocking. */
void showFinding(const Finding &finding, QWidget *parent);

} // namespace kennel
