// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/outcome.h"

#include <QString>

namespace kennel {

/** One or two words: "Could not check". */
QString outcomeWord(Outcome outcome);

/** What it means, in a sentence. */
QString outcomeMeaning(Outcome outcome);

} // namespace kennel
