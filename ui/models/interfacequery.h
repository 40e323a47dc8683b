// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "search/searchquery.h"

#include <QString>

namespace kennel {

/**
 * The query for who exports or imports (`field`) an interface, "wasi:http/types@0.2.3", in a version that is compatible
 * with it: "exports:wasi:http/types@0.2".
 */
QString interfaceQuery(search::Field field, const QString &interface);

} // namespace kennel
