// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <QMap>
#include <QString>

namespace kennel {

/// Where the user said that namespaces are: hints of his own. They are followed only with consent, like those of a
/// registry, and only where the registry itself has no such package.
struct NameSpaceMap
{
    QString file;                   ///< where that stands
    QMap<QString, QString> domains; ///< by namespace
};

} // namespace kennel
