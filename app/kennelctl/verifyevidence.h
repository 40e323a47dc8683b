// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QStringList>

namespace kennel {

/// `verify-evidence DIR`: judges the files that `evidence N -o DIR` wrote, here or elsewhere, from their bytes alone.
int runVerifyEvidence(const QStringList &arguments);

} // namespace kennel
