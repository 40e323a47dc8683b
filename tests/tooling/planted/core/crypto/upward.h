// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/bytes.h"
#include "merkle/logtree.h"
