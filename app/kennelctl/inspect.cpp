// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "inspect.h"

#include "client/clientoptions.h"
#include "client/lookedinto.h"
#include "commandline.h"
#include "inspecttext.h"
#include "mappedfile.h"

#include "base/outcome.h"
#include "compose/knownhosts.h"
#include "format/tr.h"
#include "format/visibletext.h"
#include "wasm/inspection.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

#include <unistd.h>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

/// \a object, with the release that it is about.
void printJson(QJsonObject object, const LookedInto &of)
{
    object.insert(u"release"_s, jsonRelease(of.release));
    printLine(jsonText(object, QJsonDocument::Compact));
}

using Form = ClientOptions::Form;

/// What is wrong with a file of hosts.
QString problemText(const HostFileProblem &problem)
{
    const QString place = visibleText(problem.place);
    switch (problem.kind) {
    case HostFileProblem::Kind::Unreadable:
        return tr("it cannot be read, or is too large");
    case HostFileProblem::Kind::Syntax:
        return tr("it is no JSON object");
    case HostFileProblem::Kind::Shape:
        return tr("%1 is missing or is no such thing").arg(place);
    case HostFileProblem::Kind::Duplicate:
        return tr("%1 is there already").arg(place);
    case HostFileProblem::Kind::Version:
        return tr("%1 wants a whole version like 1.2.3, or what it begins with: 1 or 0.2").arg(place);
    case HostFileProblem::Kind::VersionHere:
        return tr("%1 has a name with a version: names stand here without one").arg(place);
    }
    return {};
}

/// Which release it is: before what is said of it, or where that has to be WIT alone, on standard error.
void printRelease(const ReleaseIdentity &release, const ClientOptions &options)
{
    if (options.form != Form::Wit)
        printLine(releaseText(release));
    else if (!options.quiet)
        printError(releaseText(release));
}

/// WIT as it is; for eyes, with the characters in it that a terminal would obey.
QString witText(const std::string &wit)
{
    const QString text = QString::fromStdString(wit);
    return ::isatty(STDOUT_FILENO) == 0 ? text : visibleLines(text);
}

void print(const LookedInto &each, const wasm::Inspection &inspection, qint64 size, const ClientOptions &options,
           const std::vector<meaning::Host> &hosts)
{
    const QString &path = each.name;
    if (each.release && options.form != Form::Json && options.form != Form::WitJson)
        printRelease(*each.release, options);
    switch (options.form) {
    case Form::Overview:
        printLine(inspectOverview(path, inspection, size));
        break;
    case Form::Wit:
        if (inspection.witText && isInterfaceKnown(inspection))
            printLine(witText(*inspection.witText).chopped(1));
        if (options.quiet)
            break;
        for (const wasm::Fault &fault : inspection.binary.faults.all())
            printError(inspectFaultLine(path, fault));
        break;
    case Form::Sections:
        printLine(inspectSections(path, inspection));
        break;
    case Form::Capabilities:
        printLine(inspectCapabilities(path, inspection, hosts));
        break;
    case Form::Json:
        printJson(inspectJson(path, inspection, size, hosts), each);
        break;
    case Form::WitJson:
        printJson(inspectWitJson(path, inspection), each);
        break;
    }
}

/// What cannot be looked into: in words on standard error, in the JSON forms as an object like any other.
void printUnread(const LookedInto &each, const QString &outcome, const QString &why, const ClientOptions &options)
{
    if (options.form == Form::Json || options.form == Form::WitJson)
        printJson(inspectUnreadJson(each.name, outcome, why, options.form == Form::WitJson), each);
}

QString codeOf(Outcome outcome)
{
    return QString::fromLatin1(outcomeCode(outcome).data());
}

} // namespace

int runInspect(const QStringList &arguments)
{
    const ClientCommand command{"inspect",
                                "FILE|PACKAGE[@VERSION]…",
                                1,
                                std::numeric_limits<int>::max(),
                                ClientCommand::Forms,
                                ClientCommand::Registry::Current,
                                nullptr};
    const auto options = ClientOptions::parse(command, arguments);
    if (!options)
        return options.error();
    KnownHosts known;
    if (options->hostsAreGiven || options->form == Form::Capabilities || options->form == Form::Json)
        known = KnownHosts::read(options->hosts);
    Outcome outcome = Outcome::Verified;
    for (const HostFileProblem &problem : known.problems) {
        // Only what was asked for by name has to be there: the user's folder is read unasked.
        if (options->hostsAreGiven) {
            const bool isUnreadable = problem.kind == HostFileProblem::Kind::Unreadable;
            outcome = worst(outcome, isUnreadable ? Outcome::CouldNotCheck : Outcome::RejectedInput);
        }
        if (!options->quiet)
            printError(tr("%1 was left out: %2").arg(visibleText(problem.file), problemText(problem)));
    }
    const auto found = findFiles(*options);
    if (!found)
        return found.error();
    for (const LookedInto &each : found->files) {
        if (each.path.isEmpty()) { // in words, the registry's answer says why
            printUnread(each, codeOf(each.outcome), each.why, *options);
            continue;
        }
        const auto file = MappedFile::open(each.path);
        if (!file) {
            const auto problem = fileProblem(each.name, file.error());
            const bool isLimit = file.error() == InspectError::TooLarge;
            printUnread(each, isLimit ? u"limit"_s : codeOf(problem.outcome), problem.problem.text, *options);
            if (!options->quiet)
                printError(problem.problem.text);
            outcome = worst(outcome, problem.outcome);
            continue;
        }
        const wasm::Inspection inspection = wasm::inspect(file->bytes());
        print(each, inspection, qint64(file->bytes().size()), *options, known.hosts);
        // In a list of verdicts, a file that can be read is an answer like any other.
        const bool isRefused = options->form == Form::WitJson ? inspection.outcome() >= wasm::ReadOutcome::Malformed
                                                              : !inspection.binary.isValid();
        if (isRefused)
            outcome = worst(outcome, Outcome::RejectedInput);
    }
    return endWith(*found, *options, outcome);
}

} // namespace kennel
