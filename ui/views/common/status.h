// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registryview.h"
#include "views/page.h"

#include <memory>
#include <optional>

namespace kennel {

/** How old the accepted checkpoint of `view` is by now, in seconds: it gets older while it is looked at. Nothing
 * without a checkpoint. */
std::optional<std::int64_t> viewAge(const RegistryView &view);

/** What the status bar says of a registry: outcome, how far that goes, the age of the checkpoint that it stands on, and
 * what is offered and refused. `view` is null while nothing was read. */
PageStatus registryStatus(const RegistryInfo &info, const RegistryView *view);

/** How the log with this id was checked, as far as `view` knows: NotChecked where it is not in it or was not replayed;
 * no better than how old the view is, or than what kept it from being brought up to date. */
Outcome logOutcome(const RegistryView &view, const LogId &log);

/** The status of what a page shows; nothing to say without a view. */
PageStatus registryStatus(const std::shared_ptr<const RegistryView> &view);

} // namespace kennel
