// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "base/finding.h"
#include "base/outcome.h"

#include <QByteArrayView>
#include <QCommandLineParser>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace kennel {

/// The exit code of a command line that is wrong.
inline constexpr int UsageExit = 2;

/// The exit code of a command that a signal cancelled.
inline constexpr int CancelledExit = 130;

/// What is wrong with a command line, or with a file that it names: as text, and as a finding of a JSON answer.
struct CommandProblem
{
    QString text; ///< a sentence
    QString code = QStringLiteral("usage.command-line");
    QString subject{}; ///< what it is about, as typed
    QJsonObject details{};
};

/// The finding that \a problem is: an error, or what \a severity says.
QJsonObject jsonProblem(const CommandProblem &problem, Severity severity = Severity::Error);

/// The common options of commands that ask no registry.
struct AnswerOptions
{
    bool json = false;
    bool quiet = false;

    /// Adds them to \a parser.
    static void add(QCommandLineParser &parser);
    static AnswerOptions of(const QCommandLineParser &parser);
};

/// Reads \a arguments (program, command, …) with \a parser, to which `--help` is added, with what the table of
/// commands says of the command. Returns the exit code if there
/// is nothing left to do: the help was asked for and printed (0), or the line is wrong and was explained (2).
/// The command's name is the first of the parser's positional arguments.
std::optional<int> parseCommandLine(QCommandLineParser &parser, const QStringList &arguments);

/// Explains on standard error what is wrong with the command line, and with \a json as a JSON answer on standard
/// output; returns UsageExit.
int usageError(const CommandProblem &problem, bool json);
int usageError(const QString &message);

/// Explains on standard error, unless it is to be quiet, and as a JSON answer if one is wanted, why the command could
/// not do its work; returns the exit code of \a outcome: that of what could not be done here is not the one of a
/// registry that lies.
int failure(const CommandProblem &problem, Outcome outcome, AnswerOptions options);

/// Writes \a text to standard output or standard error, and a line end.
void printLine(const QString &text);
void printError(const QString &text);

/// Writes \a bytes to standard output, as they are.
void printBytes(QByteArrayView bytes);

} // namespace kennel
