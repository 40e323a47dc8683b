// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "lookedinto.h"

#include "clientoptions.h"
#include "jsonvalues.h"
#include "releaseaddress.h"

#include "base/outcome.h"
#include "format/findingtext.h"
#include "format/inspecterrortext.h"
#include "format/tr.h"
#include "format/visibletext.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

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

std::optional<ReleaseIdentity> identityOf(const DownloadResult &result, const ReleaseAddress &asked,
                                          const Session &session)
{
    if (!result.version) {
        return {};
    }
    const auto registry = session.registry(result.registry);
    return ReleaseIdentity{.registry = registry ? registry->label : QString(),
                           .package = result.name ? QString::fromStdString(result.name->text()) : asked.text,
                           .version = *result.version,
                           .digest = result.digest,
                           .isYanked = result.yanked};
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
        BroughtRelease brought{{}, identityOf(result, release, context.session), result.outcome, result.findings};
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

QString releaseText(const ReleaseIdentity &release)
{
    const QString number = QString::fromStdString(std::string(release.version.text()));
    return tr("%1 %2 of %3, %4")
        .arg(visibleText(release.package), release.isYanked ? tr("%1 (yanked)").arg(number) : number,
             visibleText(release.registry),
             release.digest ? QString::fromStdString(release.digest->text()) : tr("digest not known"));
}

QJsonValue jsonRelease(const std::optional<ReleaseIdentity> &release)
{
    if (!release) {
        return {};
    }
    return QJsonObject{
        {u"registry"_s, release->registry},
        {u"package"_s, release->package},
        {u"version"_s, QString::fromStdString(std::string(release->version.text()))},
        {u"digest"_s, release->digest ? QJsonValue(QString::fromStdString(release->digest->text())) : QJsonValue()},
        {u"yanked"_s, release->isYanked}};
}

std::expected<LookedIntoFiles, int> findFiles(const ClientOptions &options)
{
    for (const QString &argument : options.arguments) {
        if (const QString problem = versionProblem(argument); !problem.isEmpty()) {
            return std::unexpected(usageError({.text = problem, .subject = argument}, options.json));
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
            found.files.append({argument, argument});
            continue;
        }
        const BroughtRelease release = brought.isEmpty() ? BroughtRelease() : brought.takeFirst();
        const Finding *worst = release.path.isEmpty() ? worstFinding(release.findings) : nullptr;
        found.files.append({.name = argument,
                            .path = release.path,
                            .log = ReleaseAddress::parse(argument)->log,
                            .release = release.release,
                            .outcome = release.outcome,
                            .why = worst ? findingSentence(*worst) : QString()});
    }
    return found;
}

FileProblem fileProblem(const QString &name, InspectError error)
{
    const auto text = inspectErrorText(error);
    const auto made = [&](const QString &code) {
        return FileProblem{{.text = tr("%1: %2. %3").arg(visibleText(name), text.headline, text.detail),
                            .code = code,
                            .subject = name},
                           outcomeOf(error)};
    };
    switch (error) {
    case InspectError::NotThere:
        return made(u"file.not-found"_s);
    case InspectError::TooLarge:
        return made(u"file.too-large"_s);
    case InspectError::Unreadable:
        return made(u"file.unreadable"_s);
    case InspectError::Different:
        break;
    }
    return made(u"file.changed"_s);
}

QJsonArray registryFindings(const LookedIntoFiles &found)
{
    return found.asked ? jsonArray(found.asked->answer.findings, jsonFinding) : QJsonArray();
}

Outcome wholeOutcome(const LookedIntoFiles &found, Outcome ofFiles)
{
    return found.asked ? worst(found.asked->answer.outcome, ofFiles) : ofFiles;
}

int endWith(const LookedIntoFiles &found, const ClientOptions &options, Outcome ofFiles)
{
    if (found.asked) {
        Answer whole = found.asked->answer;
        whole.outcome = wholeOutcome(found, ofFiles);
        printNotes(whole, options);
    }
    return found.asked && found.asked->stopped ? CancelledExit : exitCode(wholeOutcome(found, ofFiles));
}

} // namespace kennel
