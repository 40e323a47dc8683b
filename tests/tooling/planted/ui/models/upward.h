// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "base/handed-on.h"
#include "views/page.h"
#include <QString>
