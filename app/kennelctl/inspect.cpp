// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "inspect.h"

#include "commandline.h"
#include "inspecttext.h"

#include "base/outcome.h"
#include "format/tr.h"
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

void print(const QString &path, const wasm::Inspection &inspection, qint64 size, Form form)
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
        printLine(inspectCapabilities(path, inspection));
        break;
    case Form::Json:
        printJson(inspectJson(path, inspection, size));
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
    parser.addOptions({wit, sections, capabilities, json, witJson});
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
    int exit = 0;
    for (const QString &path : files) {
        const auto inspected = inspectFile(path);
        if (!inspected) {
            exit = std::max(exit, exitCode(Outcome::CouldNotCheck));
            continue;
        }
        const auto &[inspection, size] = *inspected;
        print(path, inspection, size, form);
        if (inspection.outcome() >= wasm::ReadOutcome::Malformed)
            exit = exitCode(Outcome::RejectedInput);
    }
    return exit;
}

} // namespace kennel
