// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QStringList>

namespace kennel {

/// `kennelctl inspect`: what modules, components and WIT packages are, from their bytes alone.
int runInspect(const QStringList &arguments);

} // namespace kennel
