// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registryview.h"
#include "views/page.h"

#include <memory>

namespace kennel {

/** What the status bar says of a registry: outcome, the checkpoint that the view stands on, its age, and what is
 * offered and refused. */
PageStatus registryStatus(const std::shared_ptr<const RegistryView> &view);

} // namespace kennel
