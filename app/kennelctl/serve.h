// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QStringList>

namespace kennel {

/// `kennelctl serve`: serves a registry folder, or the demo registry, until it is told to stop. As Command::run.
int runServe(const QStringList &arguments);

} // namespace kennel
