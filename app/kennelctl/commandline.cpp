// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "commandline.h"

#include "command.h"

#include <QCoreApplication>

#include <algorithm>
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

/// What the command called \a name does, with an example.
QString description(const QString &name)
{
    const auto command =
        std::ranges::find_if(commands(), [&](const Command &each) { return name == QLatin1StringView(each.name); });
    if (command == commands().end()) {
        return {};
    }
    return QCoreApplication::translate("commands", "%1.\nExample: %2")
        .arg(QCoreApplication::translate("commands", command->summary),
             u"kennelctl %1 %2"_s.arg(name, QString::fromUtf8(command->example)));
}

} // namespace

std::optional<int> parseCommandLine(QCommandLineParser &parser, const QStringList &arguments)
{
    const auto help = parser.addHelpOption();
    const QString name = arguments.value(1);
    const QString more = parser.applicationDescription();
    parser.setApplicationDescription(more.isEmpty() ? description(name) : description(name) + u"\n\n"_s + more);
    const bool understood = parser.parse(arguments);
    if (parser.isSet(help)) {
        // The name of the command comes first, whatever the parser thinks.
        write(stdout, parser.helpText().replace(arguments.value(0) + u" [options] "_s + name,
                                                u"kennelctl %1 [options]"_s.arg(name)));
        return 0;
    }
    if (!understood)
        return usageError(parser.errorText());
    return std::nullopt;
}

int usageError(const QString &message)
{
    printError(message);
    printError(QCoreApplication::translate("commands", "Try “kennelctl help”, or “kennelctl help COMMAND”."));
    return UsageExit;
}

int failure(const QString &message, Outcome outcome)
{
    printError(message);
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
