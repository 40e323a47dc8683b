// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "import.h"

#include "client/jsonvalues.h"
#include "commandline.h"
#include "mappedfile.h"
#include "registrytext.h"

#include "format/outcometext.h"
#include "format/tr.h"
#include "format/visibletext.h"
#include "format/wasmfaulttext.h"
#include "server/registryfolder.h"
#include "wasm/inspection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

QString description()
{
    return tr("Publishes what a manifest says into the registry in a folder. The registry is made if there is none;\n"
              "what it has already is left alone, so an import can be repeated and extended. Either all of it\n"
              "happens, or nothing.\n\n"
              "The manifest is a JSON file, or manifest.json in a folder:\n\n"
              "  {\"namespaces\": [\"acme\"],\n"
              "   \"packages\": {\"acme:widget\": {\"1.0.0\": \"widget-1.0.0.wasm\",\n"
              "                                \"1.1.0\": {\"file\": \"widget.wasm\", \"yanked\": true}}}}\n\n"
              "Files are relative to the manifest. Keys are made on the spot and kept in keys/ of the registry:\n"
              "“operator”, and “publisher” for the packages. resources/demo/README.md describes the long form, with\n"
              "a history of records, several keys, and fixed times.");
}

/// The files of all releases that \a manifest has, each once.
QStringList filesOf(const Manifest &manifest)
{
    QStringList files;
    for (const auto &step : manifest.history) {
        const auto *record = std::get_if<ManifestRecord>(&step);
        for (const ManifestEntry &entry : record ? record->entries : std::vector<ManifestEntry>()) {
            if (entry.kind == ManifestEntry::Release)
                files.append(entry.file);
        }
    }
    for (const ManifestPackage &package : manifest.packages) {
        for (const ManifestPackage::Item &item : package.releases)
            files.append(item.file);
    }
    files.removeDuplicates();
    return files;
}

/// Says which of \a files no host will run. They are published all the same, as a registry may hold what this program
/// does not know yet; but never again can they be taken back.
QList<CommandProblem> warningsOf(const QStringList &files, const QDir &folder)
{
    QList<CommandProblem> warnings;
    for (const QString &name : files) {
        const auto file = MappedFile::open(folder.filePath(name));
        if (!file)
            continue; // the import itself says so
        const wasm::Inspection inspection = wasm::inspect(file->bytes());
        if (const auto *fault = inspection.binary.isValid() ? nullptr : inspection.binary.faults.worst())
            warnings.append({.text = u"%1: %2"_s.arg(visibleText(name), wasmFaultLine(*fault)),
                             .code = u"import.not-valid"_s,
                             .subject = name,
                             .details = {{u"offset"_s, static_cast<qint64>(fault->offset)}}});
    }
    return warnings;
}

/// What is wrong with a manifest, by the place in it.
CommandProblem problem(const QString &code, const QString &path, const QString &place, const QString &sentence)
{
    return {.text = visibleText(QString(path + u": "_s + sentence)),
            .code = code,
            .subject = path,
            .details = {{u"place"_s, place}}};
}

Timestamp now()
{
    using namespace std::chrono;
    const auto time = system_clock::now().time_since_epoch();
    const auto seconds = floor<std::chrono::seconds>(time);
    return {seconds.count(), static_cast<std::int32_t>(duration_cast<nanoseconds>(time - seconds).count())};
}

} // namespace

int runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addPositionalArgument(u"import"_s, {}, u"import"_s);
    parser.addPositionalArgument(u"manifest"_s, tr("The manifest, or a folder with a manifest.json."), u"MANIFEST"_s);
    const QCommandLineOption data(u"data"_s, tr("The folder of the registry."), u"DIR"_s);
    parser.addOption(data);
    AnswerOptions::add(parser);
    if (const auto done = parseCommandLine(parser, arguments))
        return *done;
    const auto options = AnswerOptions::of(parser);
    if (parser.positionalArguments().size() != 2 || !parser.isSet(data))
        return usageError({.text = tr("import needs a manifest and --data DIR.")}, options.json);

    QString path = parser.positionalArguments().at(1);
    if (QFileInfo(path).isDir())
        path += u"/manifest.json"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure({.text = tr("The manifest %1 cannot be read: %2").arg(visibleText(path), file.errorString()),
                        .code = u"import.unreadable"_s,
                        .subject = path},
                       QFileInfo::exists(path) ? Outcome::CouldNotCheck : Outcome::NotFound, options);
    }
    const auto manifest = Manifest::parse(file.readAll());
    if (!manifest) {
        const ManifestError &error = manifest.error();
        return failure(problem(u"import.manifest"_s, path, error.place, sentence(error)), Outcome::RejectedInput,
                       options);
    }

    const QString place = parser.value(data);
    const bool isNew = !QFileInfo::exists(place);
    auto folder = RegistryFolder::open(place, true);
    if (!folder) {
        return failure({.text = visibleText(sentence(folder.error())), .code = u"import.registry"_s, .subject = place},
                       Outcome::CouldNotCheck, options);
    }
    const QDir files = QFileInfo(path).absoluteDir();
    const auto warnings = warningsOf(filesOf(*manifest), files);
    if (!options.quiet) {
        for (const CommandProblem &warning : warnings)
            printError(u"%1: %2"_s.arg(severityWord(Severity::Warning), warning.text));
    }
    const auto imported = (*folder)->import(*manifest, files, now());
    if (!imported) {
        // All of it or nothing: a folder that was made for it goes, too.
        folder->reset();
        if (isNew)
            QDir(place).removeRecursively();
        // A store that cannot be written is not the fault of the manifest.
        const ImportError &error = imported.error();
        const bool isStore = error.code == ImportError::Registry;
        return failure(
            problem(isStore ? u"import.registry"_s : u"import.manifest"_s, path, error.place, sentence(error)),
            isStore ? Outcome::CouldNotCheck : Outcome::RejectedInput, options);
    }
    const QString keys = QDir(place).filePath(u"keys"_s);
    if (options.json) {
        QJsonArray findings;
        for (const CommandProblem &warning : warnings)
            findings.append(jsonProblem(warning, Severity::Warning));
        printLine(jsonText({{u"outcome"_s, QString::fromLatin1(outcomeCode(Outcome::Verified).data())},
                            {u"findings"_s, findings},
                            {u"published"_s, jsonNumber(imported->records)},
                            {u"present"_s, jsonNumber(imported->present)},
                            {u"length"_s, jsonNumber(imported->length)},
                            {u"keys"_s, keys},
                            {u"newKeys"_s, QJsonArray::fromStringList(imported->newKeys)}},
                           QJsonDocument::Indented));
        return 0;
    }
    printLine(tr("Records published: %1, there already: %2, in the registry's log now: %3.")
                  .arg(imported->records)
                  .arg(imported->present)
                  .arg(imported->length));
    if (!imported->newKeys.isEmpty()) {
        printLine(tr("New keys were made in %1: %2. Whoever loses them can never publish with them again.")
                      .arg(keys, imported->newKeys.join(u", "_s)));
    }
    return 0;
}

} // namespace kennel
