// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "models/interfacequery.h"

namespace kennel {

QString interfaceQuery(search::Field field, const QString &interface)
{
    return QString::fromStdString(
        search::termText({.field = field,
                          .text = interface.section(u'@', 0, 0).toStdString(),
                          .version = search::compatibleVersions(interface.section(u'@', 1).toStdString())}));
}

} // namespace kennel
