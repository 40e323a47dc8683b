// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registryinfo.h"

#include <functional>

class QWidget;

namespace kennel {

/**
 * Asks whether to begin again with a registry that contradicts what it showed before; calls `agreed` if the answer is
 * yes. It is asked in a box over `parent`, which must outlive what `agreed` refers to.
 */
void askTrust(const RegistryInfo &registry, QWidget *parent, std::function<void()> agreed);

} // namespace kennel
