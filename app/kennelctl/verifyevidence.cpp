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
#include <QFileInfo>
#include <QJsonDocument>

#include <expected>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

/// The files may be anybody's: what is longer than any that is written is not read. Of those that are JSON the longest
/// is an operator log, which reading takes several times the room of; a ledger has all entries that are ever read.
constexpr qint64 maxLog = qint64{32} << 20;
constexpr qint64 maxOther = qint64{1} << 20;
constexpr qint64 maxPiece = qint64{512} << 20;
constexpr qint64 maxAll = qint64{2} << 30;

qint64 mostBytesOf(const QString &name)
{
    if (name.endsWith(".bin"_L1))
        return maxPiece;
    return name.endsWith("operator-log.json"_L1) ? maxLog : maxOther;
}

/// Why the files could not be read.
struct Unread
{
    QString text;
    Outcome outcome = Outcome::CouldNotCheck;
};

std::expected<EvidenceParts, Unread> readParts(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists()) {
        return QFileInfo::exists(folder)
                   ? std::unexpected(Unread{tr("%1 is no folder.").arg(visibleText(folder))})
                   : std::unexpected(Unread{tr("There is no folder %1.").arg(visibleText(folder)), Outcome::NotFound});
    }
    EvidenceParts parts;
    qint64 all = 0;
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
        if (!isEvidencePart(name))
            continue;
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(
                Unread{tr("%1 cannot be read: %2").arg(visibleText(file.fileName()), file.errorString())});
        const auto most = mostBytesOf(name);
        auto bytes = file.read(most + 1);
        all += bytes.size();
        if (bytes.size() > most || all > maxAll)
            return std::unexpected(
                Unread{tr("%1 is longer than any file of evidence.").arg(visibleText(file.fileName())),
                       Outcome::RejectedInput});
        parts.emplace_back(name, std::move(bytes));
    }
    return parts;
}

} // namespace

int runVerifyEvidence(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"verify-evidence"_s, {}, u"verify-evidence"_s);
    parser.addPositionalArgument(u"folder"_s, {}, u"DIR"_s);
    AnswerOptions::add(parser);
    if (const auto done = parseCommandLine(parser, arguments))
        return *done;
    const auto options = AnswerOptions::of(parser);
    if (parser.positionalArguments().size() != 2)
        return usageError({.text = tr("verify-evidence needs a folder.")}, options.json);
    const QString folder = parser.positionalArguments().at(1);
    const auto parts = readParts(folder);
    if (!parts) {
        return failure({.text = parts.error().text, .code = u"evidence.unreadable"_s, .subject = folder},
                       parts.error().outcome, options);
    }
    const auto verdict = judgeEvidence(*parts, processorCount());
    if (options.json) {
        printLine(QString::fromUtf8(QJsonDocument(evidenceJson(verdict)).toJson()).trimmed());
        return exitCode(verdict.outcome);
    }
    printLine(evidenceText(verdict));
    if (options.quiet)
        return exitCode(verdict.outcome);
    for (const Finding &finding : verdict.findings) {
        const auto part = finding.details.find("part");
        const auto *name = part == finding.details.end() ? nullptr : std::get_if<std::string>(&part->second);
        const QString place = name ? u" (%1)"_s.arg(QString::fromStdString(*name)) : QString();
        printError(u"%1%2: %3"_s.arg(severityWord(finding.severity), place, findingSentence(finding)));
    }
    // That the signatures hold is no verdict on the registry: what they show was said above.
    if (verdict.outcome != Outcome::Verified)
        printError(outcomeWord(verdict.outcome));
    return exitCode(verdict.outcome);
}

} // namespace kennel
