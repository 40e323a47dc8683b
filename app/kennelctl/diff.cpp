// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "diff.h"

#include "client/clientoptions.h"
#include "client/lookedinto.h"
#include "commandline.h"
#include "difftext.h"

#include "base/outcome.h"
#include "format/visibletext.h"
#include "session/lookinside.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>
#include <vector>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

using Files = std::vector<std::shared_ptr<const InspectedFile>>;

/// Whether both are known to be of other packages: releases by their logs, files by the WIT package that they are.
bool areOfTwoPackages(const QList<LookedInto> &named, const Files &files)
{
    const auto logOf = [](const LogAddress &address) {
        const auto *name = std::get_if<PackageName>(&address);
        return name ? name->logId() : std::get<LogId>(address);
    };
    if (named[0].log && named[1].log)
        return logOf(*named[0].log) != logOf(*named[1].log);
    const auto packageOf = [](const wasm::Inspection &inspection) {
        return inspection.binary.kind == wasm::FileKind::WitPackage && inspection.wit
                   ? &inspection.wit->at(inspection.wit->main)
                   : nullptr;
    };
    const auto *before = packageOf(files[0]->inspection);
    const auto *after = packageOf(files[1]->inspection);
    return before && after && (before->nameSpace != after->nameSpace || before->name != after->name);
}

/// The step from the one version to the other: of two releases of a package by what they are released as; where one is
/// a file by what the files claim. Nothing where one of them has none.
std::optional<JudgedVersions> judge(const QList<LookedInto> &named, const Files &files, const diff::FileDiff &diff)
{
    const auto versionOf = [&](qsizetype i) {
        const auto released = named[i].version();
        return released ? released : diff::claimedVersion(files[std::size_t(i)]->inspection);
    };
    const auto before = versionOf(0);
    const auto after = versionOf(1);
    if (!before || !after)
        return std::nullopt;
    const auto fit = diff::judgeVersions(*before, *after, diff);
    if (!fit)
        return std::nullopt;
    const bool areReleases = named[0].release && named[1].release;
    return JudgedVersions{*fit, areReleases ? VersionSource::Releases : VersionSource::Claims};
}

} // namespace

int runDiff(const QStringList &arguments)
{
    const ClientCommand command{
        "diff", "A B (each FILE|PACKAGE[@VERSION])", 2, 2, ClientCommand::None, ClientCommand::Registry::Current,
        nullptr};
    const auto options = ClientOptions::parse(command, arguments);
    if (!options)
        return options.error();
    const auto found = findFiles(*options);
    if (!found)
        return found.error();
    const auto printJson = [&](QJsonObject object, Outcome ofFiles, QJsonArray findings) {
        for (const auto &finding : registryFindings(*found))
            findings.append(finding);
        object.insert(u"outcome"_s, QString::fromLatin1(outcomeCode(wholeOutcome(*found, ofFiles)).data()));
        object.insert(u"findings"_s, findings);
        printLine(jsonText(object, QJsonDocument::Indented));
    };
    const auto fail = [&](const QString &name, InspectError error) {
        const auto problem = fileProblem(name, error);
        if (options->json)
            printJson({}, problem.outcome, {jsonProblem(problem.problem)});
        if (!options->quiet)
            printError(problem.problem.text);
        return endWith(*found, *options, problem.outcome);
    };
    Files files;
    for (const LookedInto &each : found->files) {
        if (each.path.isEmpty()) {
            // The registry's answer says why, unless the content went out of the cache meanwhile.
            const Outcome asked = found->asked ? found->asked->answer.outcome : Outcome::Verified;
            const Outcome ended = exitCode(asked) == 0 ? Outcome::CouldNotCheck : asked;
            if (options->json)
                printJson({}, ended, {});
            return endWith(*found, *options, ended);
        }
        const auto file = lookInside(each.path, nullptr);
        if (!file)
            return fail(each.name, file.error());
        files.push_back(*file);
    }
    const auto diff = compareInside(*files[0], *files[1]);
    if (!diff)
        return fail(found->files[0].name, diff.error());
    const LookedInto &before = found->files[0];
    const LookedInto &after = found->files[1];
    const DiffNames names{
        {before.name, before.version()}, {after.name, after.version()}, areOfTwoPackages(found->files, files)};
    const auto versions = names.areOfTwoPackages ? std::nullopt : judge(found->files, files, **diff);
    const bool areValid =
        std::ranges::all_of(files, [](const auto &file) { return file->inspection.binary.isValid(); });
    const Outcome outcome = areValid ? Outcome::Verified : Outcome::RejectedInput;
    if (options->json)
        printJson(diffJson(names, *files[0], *files[1], **diff, versions), outcome, {});
    else
        printLine(diffText(names, *files[0], *files[1], **diff, versions));
    return endWith(*found, *options, outcome);
}

} // namespace kennel
