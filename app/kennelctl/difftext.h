// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "format/difftext.h"
#include "session/lookinside.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace kennel {

/// The two files as the command line names them.
struct DiffNames
{
    QString before;
    QString after;
};

/// What the step of the version number is judged as, and where the numbers come from.
struct JudgedVersions
{
    diff::VersionFit fit;
    VersionSource source = VersionSource::Releases;
};

/// Verdicts, whether the version number fits where \a versions say so, then every change with the lines that force it;
/// several lines.
QString diffText(const DiffNames &names, const InspectedFile &before, const InspectedFile &after,
                 const diff::FileDiff &diff, const std::optional<JudgedVersions> &versions);

/// `before` and `after` (`name`, `kind`, `size`, `digest`, `outcome`), `verdict` (`users`, `implementers`, null where
/// nothing could be compared), `versions` (`source`, `before`, `after`, `ground`, `step`, `needed`, `fits`, `least`,
/// `text`; null where no versions are known or nothing could be compared), `whole`, `notCompared` (sentences),
/// `subjects`, `capabilities`, `parts`, `metadata`.
QJsonObject diffJson(const DiffNames &names, const InspectedFile &before, const InspectedFile &after,
                     const diff::FileDiff &diff, const std::optional<JudgedVersions> &versions);

} // namespace kennel
