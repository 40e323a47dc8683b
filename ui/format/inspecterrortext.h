// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/lookinside.h"

#include <QString>

namespace kennel {

/** Why a file could not be looked into: a headline without a full stop, and a sentence. */
struct InspectErrorText
{
    QString headline;
    QString detail;
};

InspectErrorText inspectErrorText(InspectError error);

} // namespace kennel
