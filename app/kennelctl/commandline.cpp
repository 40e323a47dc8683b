// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "commandline.h"

#include <QCoreApplication>

#include <cstdio>

namespace kennel {

using namespace Qt::StringLiterals;

namespace {

void write(FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

} // namespace

std::optional<int> parseCommandLine(QCommandLineParser &parser, const QStringList &arguments)
{
    const auto help = parser.addHelpOption();
    const bool understood = parser.parse(arguments);
    if (parser.isSet(help)) {
        write(stdout, parser.helpText());
        return 0;
    }
    if (!understood)
        return usageError(parser.errorText());
    return std::nullopt;
}

int usageError(const QString &message)
{
    printError(message);
    printError(QCoreApplication::translate("commands", "Try “kennelctl help”, or --help behind the command."));
    return UsageExit;
}

int failure(const QString &message)
{
    printError(message);
    return FailedExit;
}

void printLine(const QString &text)
{
    write(stdout, text + u'\n');
}

void printError(const QString &text)
{
    write(stderr, text + u'\n');
}

} // namespace kennel
