// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "store/storeerror.h"

#include <QString>

namespace kennel {

/// What is wrong with the store, whose fault it is and what helps, in one or two sentences.
QString storeErrorText(const StoreError &error);

} // namespace kennel
