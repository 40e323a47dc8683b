// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registryview.h"

#include <QString>

namespace kennel {

/** Whether `entry` of the journal of `view` is the statement that the view stands on. */
bool isCurrent(const JournalEntry &entry, const RegistryView &view);

/** What became of `entry` of the journal of `view`: accepted, refused, seen and not compared. */
QString journalState(const JournalEntry &entry, const RegistryView &view);

} // namespace kennel
