// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registryview.h"

#include <QString>

namespace kennel {

/** What the switcher says below a registry's name: "Checkpoint 1204 · 3 h old", "At 1204 · 1207 refused". */
QString registrySubtitle(const RegistryInfo &info, const RegistryView *view);

/** The outcome that stands for a registry in lists: of its view, or "not checked" before there is one. */
Outcome registryOutcome(const RegistryView *view);

/** How the packages came out: "36 verified, 1 stale"; only outcomes that occur. */
QString outcomeCounts(const RegistryView &view);

} // namespace kennel
