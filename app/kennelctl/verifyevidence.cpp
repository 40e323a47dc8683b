// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "verifyevidence.h"

#include "commandline.h"
#include "evidencetext.h"

#include "base/workers.h"
#include "format/findingtext.h"
#include "format/outcometext.h"
#include "format/tr.h"
#include "format/visibletext.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <expected>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

/// The files may be anybody's: what is longer than any that is written is not read. The longest is an operator log as
/// JSON (NetworkLimits::logBytes, in base64); together with it, a ledger of all entries that are ever read.
constexpr qint64 maxPart = qint64{512} << 20;
constexpr qint64 maxAll = qint64{2} << 30;

std::expected<EvidenceParts, QString> readParts(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return std::unexpected(tr("%1 is no folder.").arg(visibleText(folder)));
    EvidenceParts parts;
    qint64 all = 0;
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
        if (!isEvidencePart(name))
            continue;
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(tr("%1 cannot be read: %2").arg(visibleText(file.fileName()), file.errorString()));
        auto bytes = file.read(maxPart + 1);
        all += bytes.size();
        if (bytes.size() > maxPart || all > maxAll)
            return std::unexpected(tr("%1 is longer than any file of evidence.").arg(visibleText(file.fileName())));
        parts.emplace_back(name, std::move(bytes));
    }
    return parts;
}

} // namespace

int runVerifyEvidence(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"verify-evidence"_s, {}, u"verify-evidence"_s);
    parser.addPositionalArgument(u"folder"_s, tr("A folder that “kennelctl evidence N -o DIR” wrote."), u"DIR"_s);
    const QCommandLineOption json(u"json"_s, tr("Answer with one JSON object."));
    parser.addOption(json);
    if (const auto done = parseCommandLine(parser, arguments))
        return *done;
    if (parser.positionalArguments().size() != 2)
        return usageError(tr("verify-evidence needs a folder."));
    const auto parts = readParts(parser.positionalArguments().at(1));
    if (!parts)
        return failure(parts.error());
    const auto verdict = judgeEvidence(*parts, processorCount());
    if (parser.isSet(json)) {
        printLine(QString::fromUtf8(QJsonDocument(evidenceJson(verdict)).toJson()).trimmed());
        return exitCode(verdict.outcome);
    }
    printLine(evidenceText(verdict));
    for (const Finding &finding : verdict.findings) {
        const auto part = finding.details.find("part");
        const auto *name = part == finding.details.end() ? nullptr : std::get_if<std::string>(&part->second);
        const QString place = name ? u" (%1)"_s.arg(QString::fromStdString(*name)) : QString();
        printError(u"%1%2: %3"_s.arg(severityWord(finding.severity), place, findingSentence(finding)));
    }
    printError(outcomeWord(verdict.outcome));
    return exitCode(verdict.outcome);
}

} // namespace kennel
