// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/registryview.h"

#include <QString>

namespace kennel {

/** The kept checkpoints but the accepted one itself, which is consistent with itself whatever the registry did. */
struct OtherCheckpoints
{
    std::uint64_t kept = 0;
    std::uint64_t consistent = 0; ///< of them shown to be consistent with the accepted one
};

OtherCheckpoints otherCheckpoints(const Coverage &coverage);

/** What comparing with earlier checkpoints came to; that there was none to compare with, where that is so. What was
 * refused is none that the accepted one could be consistent with. */
QString comparisonText(const RegistryView &view);

/** "33 of 33 logs named". */
QString namedText(const Coverage &coverage);

} // namespace kennel
