// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QStringList>

namespace kennel {

/// `kennelctl import`: publishes what a manifest says into a registry folder. As Command::run.
int runImport(const QStringList &arguments);

} // namespace kennel
