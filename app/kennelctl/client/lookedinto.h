// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "answers.h"
#include "clientrunner.h"
#include "commandline.h"
#include "session/lookinside.h"

#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace kennel {

/// An argument of a command that looks into files: a file on disk, or a release that was brought into the cache.
struct LookedInto
{
    QString name;                             ///< as typed
    QString path;                             ///< empty where a release is not to be had
    std::optional<LogAddress> log{};          ///< of a release: of which package
    std::optional<ReleaseIdentity> release{}; ///< of a release, as far as it is known
    Outcome outcome = Outcome::Verified;      ///< of a release: of bringing it
    QString why{};                            ///< of a release that is not to be had: a sentence

    /// That of a release; none of a file.
    std::optional<Version> version() const { return release ? std::optional(release->version) : std::nullopt; }
};

/// Which release \a release is, in a line.
QString releaseText(const ReleaseIdentity &release);

/// `registry` (label), `package`, `version`, `digest` or null, `yanked`; null without a release.
QJsonValue jsonRelease(const std::optional<ReleaseIdentity> &release);

/// What is wrong with the file called \a name, and how a command ends because of it.
struct FileProblem
{
    CommandProblem problem;
    Outcome outcome;
};
FileProblem fileProblem(const QString &name, InspectError error);

/// The files that the arguments name, in their order, and what came of asking the registry, if it had to be asked.
struct LookedIntoFiles
{
    QList<LookedInto> files;
    std::optional<Asked> asked{};
};

/// Whatever is no file and can be read as PACKAGE[@VERSION] is a release, for which the store is opened and the
/// registry read. The error is an exit code, after everything was said.
std::expected<LookedIntoFiles, int> findFiles(const ClientOptions &options);

/// The findings of asking the registry as JSON; none where it was not asked.
QJsonArray registryFindings(const LookedIntoFiles &found);

/// The worst of the registry's outcome and \a ofFiles.
Outcome wholeOutcome(const LookedIntoFiles &found, Outcome ofFiles);

/// Says what came of asking the registry, if it was asked, and returns the exit code of the command: that of
/// wholeOutcome().
int endWith(const LookedIntoFiles &found, const ClientOptions &options, Outcome ofFiles);

} // namespace kennel
