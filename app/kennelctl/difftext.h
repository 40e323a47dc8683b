// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "session/lookinside.h"

#include <QJsonObject>
#include <QString>

namespace kennel {

/// The two files as the command line names them.
struct DiffNames
{
    QString before;
    QString after;
};

/// Verdicts, then every change with the lines that force it; several lines.
QString diffText(const DiffNames &names, const InspectedFile &before, const InspectedFile &after,
                 const diff::FileDiff &diff);

/// `before` and `after` (`name`, `kind`, `size`, `digest`, `outcome`), `verdict` (`users`, `implementers`, null where
/// nothing could be compared), `whole`, `subjects`, `capabilities`, `parts`, `metadata`.
QJsonObject diffJson(const DiffNames &names, const InspectedFile &before, const InspectedFile &after,
                     const diff::FileDiff &diff);

} // namespace kennel
