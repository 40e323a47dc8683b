// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "inspect.h"

#include "commandline.h"
#include "inspecttext.h"

#include "base/outcome.h"
#include "compose/appfolders.h"
#include "compose/knownhosts.h"
#include "format/tr.h"
#include "format/visibletext.h"
#include "wasm/inspection.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

/// What is known of a file, and how long it is; nothing if it cannot be read, which is said.
std::optional<std::pair<wasm::Inspection, qint64>> inspectFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        printError(tr("Cannot read %1: %2").arg(path, file.errorString()));
        return std::nullopt;
    }
    // Mapped, so that the code of a large file, which nobody reads, takes no memory.
    const qint64 size = file.size();
    if (const uchar *bytes = size > 0 ? file.map(0, size) : nullptr)
        return std::pair(wasm::inspect({bytes, static_cast<std::size_t>(size)}), size);
    const QByteArray bytes = file.readAll();
    return std::pair(wasm::inspect(bytesOf({bytes.constData(), static_cast<std::size_t>(bytes.size())})), bytes.size());
}

void printJson(const QJsonObject &object)
{
    printLine(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

enum class Form { Overview, Wit, Sections, Capabilities, Json, WitJson };

/// What is wrong with a file of hosts; a warning, as it concerns no file that is inspected.
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
    }
    return {};
}

void print(const QString &path, const wasm::Inspection &inspection, qint64 size, Form form,
           const std::vector<meaning::Host> &hosts)
{
    switch (form) {
    case Form::Overview:
        printLine(inspectOverview(path, inspection, size));
        break;
    case Form::Wit:
        if (inspection.witText)
            printLine(QString::fromStdString(*inspection.witText).chopped(1));
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
        printJson(inspectJson(path, inspection, size, hosts));
        break;
    case Form::WitJson:
        printJson(inspectWitJson(path, inspection));
        break;
    }
}

} // namespace

int runInspect(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Shows what WebAssembly modules, components and WIT packages are, need and offer, from their bytes alone.\n"
           "Exit code: 0; 4 if a file was malformed or over a limit; 3 if one could not be read at all."));
    parser.addPositionalArgument(u"inspect"_s, {}, u"inspect"_s);
    parser.addPositionalArgument(u"FILE"_s, tr("The files."), u"FILE…"_s);
    const QCommandLineOption wit(u"wit"_s, tr("The imports and exports as WIT text."));
    const QCommandLineOption sections(u"sections"_s, tr("Every section of every part, with its place and size."));
    const QCommandLineOption capabilities(
        u"capabilities"_s, tr("What it may do and which imports and exports show it, and where it runs."));
    const QCommandLineOption json(u"json"_s, tr("Everything as JSON, one object a line and file."));
    const QCommandLineOption witJson(u"wit-json"_s, tr("Outcome and WIT text as JSON, one object a line and file."));
    const QCommandLineOption hosts(
        u"hosts"_s, tr("Further hosts, from the JSON files in DIR instead of those in the user's folder."), u"DIR"_s,
        AppFolders::forStore({}).hosts);
    parser.addOptions({wit, sections, capabilities, json, witJson, hosts});
    if (const auto done = parseCommandLine(parser, arguments))
        return *done;
    const QStringList files = parser.positionalArguments().mid(1);
    if (files.isEmpty())
        return usageError(tr("inspect needs a file."));
    const std::pair<const QCommandLineOption &, Form> forms[] = {{wit, Form::Wit},
                                                                 {sections, Form::Sections},
                                                                 {capabilities, Form::Capabilities},
                                                                 {json, Form::Json},
                                                                 {witJson, Form::WitJson}};
    Form form = Form::Overview;
    for (const auto &[option, chosen] : forms) {
        if (!parser.isSet(option))
            continue;
        if (form != Form::Overview)
            return usageError(tr("inspect can print one form at a time."));
        form = chosen;
    }
    KnownHosts known;
    if (form == Form::Capabilities || form == Form::Json)
        known = KnownHosts::read(parser.value(hosts));
    for (const HostFileProblem &problem : known.problems)
        printError(tr("%1 was left out: %2").arg(visibleText(problem.file), problemText(problem)));
    int exit = 0;
    for (const QString &path : files) {
        const auto inspected = inspectFile(path);
        if (!inspected) {
            exit = std::max(exit, exitCode(Outcome::CouldNotCheck));
            continue;
        }
        const auto &[inspection, size] = *inspected;
        print(path, inspection, size, form, known.hosts);
        if (inspection.outcome() >= wasm::ReadOutcome::Malformed)
            exit = exitCode(Outcome::RejectedInput);
    }
    return exit;
}

} // namespace kennel
