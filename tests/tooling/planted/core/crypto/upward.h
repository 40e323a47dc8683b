// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "merkle/logtree.h"
#include "base/bytes.h"
