// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "format/difftext.h"
#include "session/lookinside.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace kennel {

/// A file as the command line names it.
struct DiffName
{
    QString typed;
    std::optional<Version> version{}; ///< of a release, as it was chosen where none was typed
};

/// The two files that are compared.
struct DiffNames
{
    DiffName before;
    DiffName after;
    bool areOfTwoPackages = false; ///< no version of the one follows one of the other
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

/// All of the answer but its `outcome` and `findings`: `before` and `after` (`name`, `version` of a release or null,
/// `kind`, `size`, `digest`, `outcome`), `verdict`
/// (`users`, `implementers`, null where nothing could be compared), `versions` (`source`, `before`, `after`, `ground`,
/// `step`, `needed`, `fits`, `least`, `text`; null where no versions are known or nothing could be compared), `whole`,
/// `notCompared` (sentences), `subjects`, `capabilities`, `parts`, `metadata`.
QJsonObject diffJson(const DiffNames &names, const InspectedFile &before, const InspectedFile &after,
                     const diff::FileDiff &diff, const std::optional<JudgedVersions> &versions);

} // namespace kennel
