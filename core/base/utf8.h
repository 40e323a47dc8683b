// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/bytes.h"

namespace kennel {

/// Whether \a bytes are well-formed UTF-8 as Unicode defines it: shortest forms only, no surrogates, nothing above
/// U+10FFFF. This is what protobuf demands of a string (spec 4.2).
bool isUtf8(ByteView bytes);

} // namespace kennel
