// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "views/page.h"
#include "base/handed-on.h"
#include <QString>
