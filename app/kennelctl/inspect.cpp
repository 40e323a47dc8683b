// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "inspect.h"

#include "client/clientoptions.h"
#include "client/lookedinto.h"
#include "commandline.h"
#include "inspecttext.h"

#include "base/outcome.h"
#include "compose/knownhosts.h"
#include "format/tr.h"
#include "format/visibletext.h"
#include "wasm/inspection.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
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
    printLine(jsonText(object, QJsonDocument::Compact));
}

using Form = ClientOptions::Form;

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
    if (options->form == Form::Capabilities || options->form == Form::Json)
        known = KnownHosts::read(options->hosts);
    for (const HostFileProblem &problem : known.problems)
        printError(tr("%1 was left out: %2").arg(visibleText(problem.file), problemText(problem)));
    const auto found = findFiles(*options);
    if (!found)
        return found.error();
    int exit = 0;
    for (const LookedInto &each : found->files) {
        if (each.path.isEmpty())
            continue; // the registry's answer says why
        const auto inspected = inspectFile(each.path);
        if (!inspected) {
            exit = std::max(exit, exitCode(Outcome::CouldNotCheck));
            continue;
        }
        const auto &[inspection, size] = *inspected;
        print(each.name, inspection, size, options->form, known.hosts);
        if (inspection.outcome() >= wasm::ReadOutcome::Malformed)
            exit = exitCode(Outcome::RejectedInput);
    }
    return endWith(*found, *options, exit);
}

} // namespace kennel
