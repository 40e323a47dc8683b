// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "meaning/capability.h"

#include <QString>

namespace kennel {

/** What a component may do, in words: "Opens network connections". */
QString capabilitySentence(const meaning::Capability &capability);

/** What proves it: "import wasi:sockets/tcp@0.2.0". */
QString capabilityEvidence(const meaning::Evidence &evidence);

} // namespace kennel
