// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "lookedinto.h"

#include "clientoptions.h"
#include "commandline.h"
#include "releaseaddress.h"

#include "base/outcome.h"

#include <QFileInfo>

#include <algorithm>

namespace kennel {

namespace {

bool isRelease(const QString &argument)
{
    return !QFileInfo::exists(argument) && ReleaseAddress::parse(argument).has_value();
}

/// What is wrong with the version behind the name of a package; empty of everything else. It is said as `download` says
/// it: that there is no such file helps nobody.
QString versionProblem(const QString &argument)
{
    if (QFileInfo::exists(argument) || !argument.contains(u'@') || !parseLog(argument.section(u'@', 0, 0))) {
        return {};
    }
    const auto release = ReleaseAddress::parse(argument);
    return release ? QString() : release.error();
}

Task<Answer> bringReleases(CommandContext context)
{
    Answer answer;
    answer.outcome = Outcome::Verified;
    for (const QString &argument : context.options.arguments) {
        const auto release = ReleaseAddress::parse(argument).value();
        const DownloadResult result = co_await downloadRelease(context, release, {});
        answer.outcome = worst(answer.outcome, result.outcome);
        std::ranges::copy(result.findings, std::back_inserter(answer.findings));
        answer.registry = context.session.registry(result.registry);
        BroughtRelease brought{{}, result.version};
        if (result.digest) {
            if (const auto file = co_await context.session.inspectContent(*result.digest)) {
                brought.path = (*file)->path;
            }
        }
        answer.brought.append(brought);
    }
    co_return answer;
}

} // namespace

std::expected<LookedIntoFiles, int> findFiles(const ClientOptions &options)
{
    for (const QString &argument : options.arguments) {
        if (const QString problem = versionProblem(argument); !problem.isEmpty()) {
            if (options.json) {
                printUsageAnswer();
            }
            return std::unexpected(usageError(problem));
        }
    }
    ClientOptions releases = options;
    releases.arguments.removeIf([](const QString &argument) { return !isRelease(argument); });
    LookedIntoFiles found;
    if (!releases.arguments.isEmpty()) {
        const ClientCommand command{"inspect",    "", 0, 0, ClientCommand::None, ClientCommand::Registry::Current,
                                    bringReleases};
        auto asked = askClientCommand(command, releases);
        if (!asked) {
            return std::unexpected(asked.error());
        }
        found.asked = *std::move(asked);
    }
    auto brought = found.asked ? found.asked->answer.brought : QList<BroughtRelease>();
    for (const QString &argument : options.arguments) {
        if (!isRelease(argument)) {
            found.files.append({argument, argument, {}, {}});
            continue;
        }
        const BroughtRelease release = brought.isEmpty() ? BroughtRelease() : brought.takeFirst();
        found.files.append({argument, release.path, ReleaseAddress::parse(argument)->log, release.version});
    }
    return found;
}

int endWith(const LookedIntoFiles &found, const ClientOptions &options, Outcome ofFiles)
{
    if (!found.asked) {
        return exitCode(ofFiles);
    }
    printNotes(found.asked->answer, options);
    return found.asked->stopped ? CancelledExit : exitCode(worst(found.asked->answer.outcome, ofFiles));
}

} // namespace kennel
