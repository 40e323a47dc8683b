// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"
#include "base/outcome.h"

#include <QString>

namespace kennel {

/** One or two words: "Could not check". */
QString outcomeWord(Outcome outcome);

/** "Error", "Warning", "Note". */
QString severityWord(Severity severity);

/** What it means, in a sentence. */
QString outcomeMeaning(Outcome outcome);

} // namespace kennel
