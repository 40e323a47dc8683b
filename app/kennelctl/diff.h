// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QStringList>

namespace kennel {

/// `kennelctl diff`: what two versions or files differ in, and whom it breaks.
int runDiff(const QStringList &arguments);

} // namespace kennel
