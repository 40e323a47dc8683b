// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "commandline.h"

#include "command.h"

#include "format/visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdio>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

void write(FILE *file, QByteArrayView bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

void write(FILE *file, const QString &text)
{
    write(file, QByteArrayView(text.toUtf8()));
}

/// The JSON answer of a command that could not do what it was asked for.
void printProblem(const QString &outcome, const CommandProblem &problem)
{
    printLine(jsonText({{u"outcome"_s, outcome},
                        {u"findings"_s, QJsonArray{jsonProblem(problem)}},
                        {u"registry"_s, QJsonValue()},
                        {u"checkpoint"_s, QJsonValue()}},
                       QJsonDocument::Indented));
}

/// The common options that only some commands can follow.
constexpr std::array commonOptions{"registry",     "store",    "offline", "ca-file",  "token-file", "allow-host",
                                   "accept-hints", "max-size", "timeout", "requests", "json",       "quiet"};

/// What is wrong with a line that \a parser does not understand. That an option which other commands take means
/// nothing here is said as that: nobody mistyped it.
QString misunderstood(const QCommandLineParser &parser, const QString &name)
{
    const auto unknown = parser.unknownOptionNames();
    const auto common = std::ranges::find_if(unknown, [](const QString &option) {
        return std::ranges::contains(commonOptions, option, [](const char *each) { return QString::fromLatin1(each); });
    });
    return common == unknown.end()
               ? parser.errorText()
               : QCoreApplication::translate("commands", "“kennelctl %1” has no use for --%2.").arg(name, *common);
}

/// The option in \a arguments that \a parser took with an empty value, as it is typed; empty if there is none. An empty
/// argument that is no value is one of those beside the options.
QString emptyOption(const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto isAssignment = [](const QString &each) { return each.startsWith("--"_L1) && each.endsWith(u'='); };
    if (const auto found = std::ranges::find_if(arguments, isAssignment); found != arguments.end())
        return found->chopped(1);
    if (arguments.count(QString()) == parser.positionalArguments().count(QString()))
        return {};
    const auto found = std::ranges::adjacent_find(arguments, [](const QString &option, const QString &value) {
        return option.startsWith(u'-') && value.isEmpty();
    });
    return found == arguments.end() ? QString() : *found;
}

QString exitCodes()
{
    return QCoreApplication::translate(
        "commands", "Exit codes: 0 verified, or verified but stale; 1 failed; 2 the command line is "
                    "wrong; 3 could not check,\nor nothing to check against; 4 rejected input; 5 not "
                    "found; 130 cancelled by a signal.");
}

/// What the command called \a name does, with an example.
QString description(const QString &name)
{
    const auto command =
        std::ranges::find_if(commands(), [&](const Command &each) { return name == QLatin1StringView(each.name); });
    if (command == commands().end()) {
        return {};
    }
    const QString text = QCoreApplication::translate("commands", "%1.\nExample: %2")
                             .arg(QCoreApplication::translate("commands", command->summary),
                                  u"kennelctl %1 %2"_s.arg(name, QString::fromUtf8(command->example)));
    return *command->more ? text + u"\n\n"_s + QCoreApplication::translate("commands", command->more) : text;
}

} // namespace

std::optional<int> parseCommandLine(QCommandLineParser &parser, const QStringList &arguments)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, QCoreApplication::translate("commands", "Show this."));
    parser.addOption(help);
    const QString name = arguments.value(1);
    const QString more = parser.applicationDescription();
    parser.setApplicationDescription(more.isEmpty() ? description(name) : description(name) + u"\n\n"_s + more);
    const bool understood = parser.parse(arguments);
    if (parser.isSet(help)) {
        // The name of the command comes first, whatever the parser thinks; and a list of arguments would say nothing
        // that the first line does not.
        const QString usage =
            parser.helpText()
                .section(u'\n', 0, 0)
                .replace(arguments.value(0) + u" [options] "_s + name, u"kennelctl %1 [options]"_s.arg(name));
        parser.clearPositionalArguments();
        write(stdout, usage + u'\n' + parser.helpText().section(u'\n', 1) + u'\n' + exitCodes() + u'\n');
        return 0;
    }
    if (!understood)
        return usageError({.text = misunderstood(parser, name)}, arguments.contains("--json"_L1));
    // A variable of a script that is not set must not mean what the option means when it is not there.
    if (const QString option = emptyOption(parser, arguments); !option.isEmpty()) {
        return usageError(
            {.text = QCoreApplication::translate("commands", "%1 was given with an empty value: give one, "
                                                             "or leave the option away.")
                         .arg(option)},
            arguments.contains("--json"_L1));
    }
    if (parser.positionalArguments().contains(QString())) {
        return usageError(
            {.text = QCoreApplication::translate("commands", "An argument is empty: give one, or leave it "
                                                             "away.")},
            arguments.contains("--json"_L1));
    }
    return std::nullopt;
}

QJsonObject jsonProblem(const CommandProblem &problem, Severity severity)
{
    return {{u"code"_s, problem.code},
            {u"severity"_s, QString::fromLatin1(severityCode(severity).data())},
            {u"subject"_s, problem.subject},
            {u"details"_s, problem.details},
            {u"text"_s, problem.text}};
}

void AnswerOptions::add(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"json"_s, QCoreApplication::translate("kennel::ClientOptions", "Print one JSON object.")},
        {u"quiet"_s,
         QCoreApplication::translate("kennel::ClientOptions", "Print nothing but the answer: no progress, no notes.")},
    });
}

AnswerOptions AnswerOptions::of(const QCommandLineParser &parser)
{
    return {parser.isSet(u"json"_s), parser.isSet(u"quiet"_s)};
}

int usageError(const CommandProblem &problem, bool json)
{
    if (json) {
        printProblem(u"usage"_s, problem);
    }
    printError(problem.text);
    printError(QCoreApplication::translate("commands", "Try “kennelctl help”, or “kennelctl help COMMAND”."));
    return UsageExit;
}

int usageError(const QString &message)
{
    return usageError(CommandProblem{.text = message}, false);
}

int failure(const CommandProblem &problem, Outcome outcome, AnswerOptions options)
{
    if (options.json)
        printProblem(QString::fromLatin1(outcomeCode(outcome).data()), problem);
    if (!options.quiet)
        printError(problem.text);
    return exitCode(outcome);
}

void printLine(const QString &text)
{
    write(stdout, text + u'\n');
}

void printError(const QString &text)
{
    write(stderr, text + u'\n');
}

void printBytes(QByteArrayView bytes)
{
    write(stdout, bytes);
}

} // namespace kennel
